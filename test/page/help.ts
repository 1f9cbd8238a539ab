import type { Reading } from '../../lib/declaration/reading';
import { inspectNow, type PageOptions } from '../../lib/page/read';

/** Parses a page into a document of its own. */
export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

export const NEW = new URL('https://co.moit.gov.vn/app/declare');
export const LEGACY = new URL('https://ecosys.gov.vn/CertificatesUpgrade/Business/CertificateEdit.aspx');
export const VIEW = new URL('https://ecosys.gov.vn/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=12345678');

export function readPage(html: string, url: URL = NEW, options: PageOptions = {}): Reading | null {
  return inspectNow(documentOf(html), url, options);
}

/** Believed values by key. */
export function values(reading: Reading | null): Map<string, string | boolean> {
  return new Map((reading?.fields ?? []).flatMap((field) => (field.value === null ? [] : [[field.key, field.value] as const])));
}

/** Keys that hold another value than expected: must always be empty. */
export function wrong(reading: Reading | null, expected: ReadonlyMap<string, string | boolean>): string[] {
  const read = values(reading);
  return [...read].flatMap(([key, value]) =>
    key.startsWith('x.') || (expected.has(key) && expected.get(key) === value) ? [] : [`${key} = ${String(value)}`],
  );
}

/** Expected keys that were not read. */
export function unread(reading: Reading | null, expected: ReadonlyMap<string, string | boolean>): string[] {
  const read = values(reading);
  return [...expected.keys()].filter((key) => !read.has(key));
}
