/**
 * A plain declaration page laid out with tables: label in one cell, control in the next, goods in a table with a header row. No ids that mean
 * anything, no `label` elements. Made up, in three wordings.
 */
import { esc } from '../html';
import { COLUMNS, LINES, SECTIONS, TICKS, word, type Wording } from './labels';

export function tablePage(wording: Wording): string {
  let number = 0;
  const input = (value: string): string => `<input type="text" name="f${++number}" value="${esc(value)}">`;
  const sections = SECTIONS.map(
    (section) =>
      `<h3>${esc(word(section, wording))}</h3><table class="grid">${section.fields
        .map((field) => `<tr><td class="l">${esc(word(field, wording))}:</td><td>${input(field.value)}</td></tr>`)
        .join('\n')}</table>`,
  ).join('\n');
  const heads = COLUMNS.map((column) => `<th>${esc(word(column, wording))}</th>`).join('');
  const rows = LINES.map((line) => `<tr>${COLUMNS.map((column) => `<td>${input(column.value(line))}</td>`).join('')}</tr>`).join(
    '\n',
  );
  const ticks = TICKS.map(
    (tick) => `<tr><td><input type="checkbox" name="f${++number}"></td><td>${esc(word(tick, wording))}</td></tr>`,
  ).join('\n');
  const title = wording === 'en' ? 'Certificate of origin' : word({ vi: 'Khai báo chứng nhận xuất xứ', en: '' }, wording);
  return `<!DOCTYPE html>
<html lang="${wording === 'en' ? 'en' : 'vi'}"><head><meta charset="utf-8"><title>${esc(title)}</title>
<style>body{font:13px sans-serif;margin:16px}.grid .l{width:200px}.grid input{width:420px}.goods{border-collapse:collapse}.goods td,.goods th{border:1px solid #999;padding:2px}.goods input{width:90px;border:0}</style>
</head><body><h1>${esc(title)}</h1><form>
${sections}
<h3>${esc(word({ vi: 'Hàng hóa', en: 'Goods' }, wording))}</h3><table class="goods"><tr>${heads}</tr>
${rows}</table>
<table>${ticks}</table>
</form></body></html>`;
}
