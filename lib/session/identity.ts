import type { Reading } from '../declaration/reading';
import { valueAt } from '../declaration/paths';

/** 53-bit string hash (cyrb53, public domain). Not a secret: it only keeps declaration numbers from being stored in the clear. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

const KEYS = ['referenceNo', 'exportDeclarations[0].number', 'invoices[0].number'];

/**
 * Tells declarations apart, so that "hide on this C/O" reaches no other. The portal's own record number, else the first number of the
 * declaration that was read, else the address of the page. A hash, because it is kept.
 */
export function identityOf(url: string, reading: Reading): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const record = [...searchParams].find(([name, value]) => /^(?:doc)?id$/i.test(name) && value !== '')?.[1];
  if (record !== undefined) return hash(`${hostname}|record|${record}`);
  const application = reading.fields.find(({ key, raw }) => key === 'x.applicationNo' && raw.trim() !== '')?.raw.trim();
  if (application !== undefined) return hash(`${hostname}|application|${application}`);
  for (const key of KEYS) {
    const value = valueAt(reading.declaration, key);
    if (typeof value === 'string' && value !== '') return hash(`${hostname}|${key}|${value}`);
  }
  return hash(`${hostname}|page|${pathname}`);
}
