import type { FieldReading, Reading } from '../declaration/reading';

/** From a path of the declaration to the fields of the page it was made of. */
export interface FieldIndex {
  /** Fields a path rests on, nearest first; empty when nothing on the page carries it. */
  find(path: string): readonly FieldReading[];
}

const cut = /[.[#][^.[#]*$/;

/**
 * Looks in this order: fields that made the value, the field of that very key, fields inside it (`invoices` → `invoices[0].number`), fields
 * it lies in (`lines[2].fob.currency` → `lines[2].fob`). Each step only when the one before gave nothing.
 */
export function indexFields({ fields, sources }: Pick<Reading, 'fields' | 'sources'>): FieldIndex {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const own = (path: string): readonly FieldReading[] => {
    const made = (sources[path] ?? []).flatMap((i) => fields[i] ?? []);
    if (made.length > 0) return made;
    const field = byKey.get(path);
    return field ? [field] : [];
  };
  return {
    find(path) {
      const exact = own(path);
      if (exact.length > 0) return exact;
      const inside = fields.find(({ key }) => key.startsWith(path) && /[.[#]/.test(key.charAt(path.length)));
      if (inside) return [inside];
      for (let part = path.replace(cut, ''); part !== ''; part = cut.test(part) ? part.replace(cut, '') : '') {
        const around = own(part);
        if (around.length > 0) return around;
      }
      return [];
    },
  };
}
