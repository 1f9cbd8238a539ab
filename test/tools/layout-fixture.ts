import { kindOf } from '../../lib/declaration/field-values';
import { templateOf } from '../../lib/declaration/paths';
import type { LayoutChild, LayoutNode, LayoutReport } from '../../lib/page/layout-report';

/** A layout report as a page again: the same structure, and a made-up value in every place where the reader found one. */

const FIXED: Readonly<Record<string, string>> = {
  referenceNo: 'VN-TH 26/02/00001',
  'exporter.taxCode': '0100112437',
  'exporter.country': 'Viet Nam',
  exportingCountry: 'Viet Nam',
  originCountry: 'Viet Nam',
  'lines[].originCountry': 'Viet Nam',
  'exportDeclarations[].number': '308132641520',
  'lines[].quantity.unit': 'PIECE',
  'lines[].packages.kind': 'CARTON',
  'lines[].grossWeight.unit': 'KGM',
  'lines[].netWeight.unit': 'KGM',
  'totals.grossWeight.unit': 'KGM',
  'lines[].fob.currency': 'USD',
  'totals.fob.currency': 'USD',
  'lines[].criterion': 'CTH',
  'lines[].hsExport': '62052000',
  'lines[].hsImport': '620520',
};

function placeholder(key: string, form: string): string {
  const template = templateOf(key).replace(/#\d+$/, '');
  const nth = Number(/\[(\d+)\]/.exec(key)?.[1] ?? 0) + 1;
  if (template === 'form') return `Form ${form}`;
  if (/^x\.\w+Box$/.test(template)) return 'CONG TY MAU\n1 DUONG MAU';
  if (template.endsWith('.itemNo')) return String(nth);
  if (Object.hasOwn(FIXED, template)) return FIXED[template]!;
  switch (kindOf(template)) {
    case 'date':
      return '01/02/2026';
    case 'number':
      return String(nth);
    case 'country':
      return 'Thailand';
    case 'mode':
      return 'By sea';
    case 'list':
      return 'MSKU9070323';
    case 'flag':
      return 'x';
    default:
      return `MAU ${nth}`;
  }
}

/** Day, month and year of a date field in three parts. */
function datePart({ a = {} }: LayoutNode): string | null {
  if (a['role'] !== 'spinbutton') return null;
  const name = `${a['data-type'] ?? ''} ${a['aria-label'] ?? ''}`.toLowerCase();
  if (/day|ngày/.test(name)) return '01';
  if (/month|tháng/.test(name)) return '02';
  return /year|năm/.test(name) ? '2026' : null;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const VOID = new Set(['input', 'img', 'br', 'hr', 'col', 'wbr', 'area', 'embed']);

export function fixtureOf(report: LayoutReport): string {
  const form = report.detection?.form ?? 'D';
  const valueOf = (keys: readonly string[]): string => keys.map((key) => placeholder(key, form)).join(' ');

  function draw(node: LayoutNode): string {
    const { t, a = {}, k } = node;
    const attributes = Object.entries(a).map(([name, value]) => ` ${name}="${escape(value)}"`);
    const value = k ? valueOf(k) : node.f ? 'xxx' : '';
    if (t === 'input') {
      const type = a['type'] ?? 'text';
      // A list that draws what is chosen beside its input keeps the input blank.
      const shown = !node.f ? '' : type === 'date' ? '2026-02-01' : value;
      return `<input${attributes.join('')}${/^(?:checkbox|radio)$/.test(type) ? '' : ` value="${escape(shown)}"`}>`;
    }
    if (t === 'textarea') return `<textarea${attributes.join('')}>${escape(value)}</textarea>`;
    if (t === 'select') return `<select${attributes.join('')}><option>${escape(value)}</option></select>`;
    const open = `<${t}${attributes.join('')}>`;
    if (VOID.has(t)) return open;
    const shadow = node.s ? `<template shadowrootmode="open">${node.s.map(part).join('')}</template>` : '';
    const inner = k ? filled(node, value) : (node.c ?? []).map(part).join('');
    return `${open}${shadow}${inner}</${t}>`;
  }

  /** Texts stand apart, as they stood in the page. */
  const part = (child: LayoutChild): string => {
    if (typeof child === 'string') return ` ${escape(child)} `;
    return 'v' in child ? ` ${escape(valueOf([child.v]))} ` : draw(child);
  };

  /** An element whose text is a value: the first masked text becomes it, the others go. */
  function filled(node: LayoutNode, value: string): string {
    let left: string | null = value;
    const take = (child: LayoutChild): string => {
      if (typeof child !== 'string') {
        if ('v' in child) return part(child);
        const day = datePart(child);
        if (day !== null) return draw({ ...child, c: [day] });
        if (child.k || /^(?:input|select|textarea)$/.test(child.t)) return draw(child);
        const { t, a = {} } = child;
        const open = `<${t}${Object.entries(a)
          .map(([name, own]) => ` ${name}="${escape(own)}"`)
          .join('')}>`;
        return VOID.has(t) ? open : `${open}${(child.c ?? []).map(take).join('')}</${t}>`;
      }
      if (!child.includes('xxx')) return ` ${escape(child)} `;
      const text: string = left ?? '';
      left = null;
      return child.replace('xxx', escape(text).replace(/\n/g, '<br>'));
    };
    const inner = (node.c ?? []).map(take).join('');
    return left === null || node.c?.length ? inner : escape(value).replace(/\n/g, '<br>');
  }

  return `<!DOCTYPE html>
<!-- Made from a layout report; all values are made up. -->
<html><head><meta charset="utf-8"><title>${escape(report.page.host)}</title></head>
${draw(report.tree)}
</html>
`;
}
