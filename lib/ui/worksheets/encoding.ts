/** Text of a file whose encoding nobody told: its mark, else UTF-8 where that is possible, else the Vietnamese code page of Windows. */

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** UTF-16 without a mark: every second byte of plain letters, digits and separators is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = sample.length / 6;
  return odd > many && even < odd / 4 ? 'utf-16le' : even > many && odd < even / 4 ? 'utf-16be' : null;
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return marked?.[0] ?? unmarkedUtf16(bytes) ?? 'utf-8';
}

/** Never throws. Vietnamese letters come composed, however the file built them. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}
