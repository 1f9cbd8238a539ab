import type { Readable } from 'node:stream';

/** Why a line or file has no text: too long, or saved in another encoding than UTF-8. */
export type Unreadable = 'long' | 'utf-16' | 'encoding';

/** A line of a stream; `text` is null when it cannot be used (it is not kept then). */
export type StreamLine =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly text: null; readonly why: Unreadable };

/** Two bytes a letter: with its mark at the beginning, or seen by the blank halves of the first letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (bytes.length > 1 && (a === 0) !== (b === 0));
}

/** Text of bytes in UTF-8 without its byte-order mark, or why there is none. `first`: they begin a file. */
export function textOf(
  bytes: Uint8Array,
  first: boolean,
): { readonly text: string } | { readonly text: null; readonly why: Unreadable } {
  if (first && isUtf16(bytes)) return { text: null, why: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: null, why: 'encoding' };
  }
}

/**
 * Lines of a byte stream, one after the other, in bounded memory: a line of more than `longest` bytes is skipped and reported without
 * text. A byte-order mark and carriage returns are taken off; the last line needs no line end. A stream in UTF-16 ends with its first line.
 */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const take = (): StreamLine => {
    const read = size > longest ? ({ text: null, why: 'long' } as const) : textOf(Buffer.concat(held), number === 1);
    held = [];
    size = 0;
    const at = { number: number++ };
    return read.text === null ? { ...at, ...read } : { ...at, text: read.text.replace(/\r$/, '') };
  };
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      const line = take();
      yield line;
      if (line.text === null && line.why === 'utf-16') return;
      from = end + 1;
    }
    keep(bytes.subarray(from));
  }
  if (size > 0) yield take();

  function keep(part: Buffer): void {
    size += part.length;
    if (size <= longest) held.push(part);
    else held = [];
  }
}
