import type { Readable } from 'node:stream';

/** A line of a stream, or notice that it was longer than allowed (its text is not kept). */
export interface StreamLine {
  readonly number: number;
  readonly text: string | null;
}

/**
 * Lines of a byte stream, one after the other, in bounded memory: a line of more than `longest` bytes is skipped and reported with
 * `text: null`. A byte-order mark and carriage returns are taken off; the last line needs no line end.
 */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<StreamLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const take = (): StreamLine => {
    const text =
      size > longest
        ? null
        : Buffer.concat(held)
            .toString('utf8')
            .replace(/\r$/, '')
            .replace(/^\uFEFF/, '');
    held = [];
    size = 0;
    return { number: number++, text };
  };
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      keep(bytes.subarray(from, end));
      yield take();
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
