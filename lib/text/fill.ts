import type { Bilingual } from '../forms/profile';

export type Language = 'vi' | 'en';

/** Puts values into a template: `{found}` becomes `data.found`. An unknown placeholder stays as written, so a slip is seen in tests. */
export function fill(template: string, data: Readonly<Record<string, string | Bilingual>>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(data, name)) return whole;
    const value = data[name]!;
    return typeof value === 'string' ? value : value[language];
  });
}
