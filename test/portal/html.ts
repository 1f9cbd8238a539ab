/**
 * HTML helpers of the replica portal. Every value that was typed goes through `esc` before it reaches the page.
 * Part of a portal reconstructed from public material; the live portal was never opened.
 */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function esc(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** JSON inside a script element: `</script>` in a typed value must not end it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** Client id and unique id of a server control, as the platform derives them from the control's own name. */
export const PREFIX = 'ctl00_cplhContainer_';
export const UNIQUE_PREFIX = 'ctl00$cplhContainer$';
export const clientId = (name: string): string => PREFIX + name.replaceAll('$', '_');
export const uniqueId = (name: string): string => UNIQUE_PREFIX + name;

/** `dd/MM/yyyy` to `yyyy-MM-dd`, or an empty text when it is not a date the picker would take. */
export function isoDate(text: string): string {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : '';
}
