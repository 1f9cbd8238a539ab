/**
 * A declaration as a single-page application would draw it: `div`s, made-up class names, no ids, names in `aria-label` and `aria-labelledby`-free
 * groups, goods in a `role="grid"` of `div`s. Made up.
 */
import { esc } from '../html';
import { COLUMNS, LINES, SECTIONS, TICKS, word } from './labels';

const control = (label: string, value: string): string =>
  `<div class="x-c"><input class="x-i" aria-label="${esc(label)}" value="${esc(value)}"></div>`;

export function spaPage(): string {
  const sections = SECTIONS.map((section) => {
    const title = word(section, 'en');
    const fields = section.fields.map(
      (field) =>
        `<div class="x-f"><div class="x-l">${esc(word(field, 'en'))}</div>${control(word(field, 'en'), field.value)}</div>`,
    );
    return `<div class="x-s" role="group" aria-label="${esc(title)}"><div class="x-h" role="heading" aria-level="2">${esc(title)}</div>${fields.join('\n')}</div>`;
  }).join('\n');
  const heads = COLUMNS.map((column) => `<div role="columnheader" class="x-d">${esc(word(column, 'en'))}</div>`).join('');
  const rows = LINES.map(
    (line) =>
      `<div role="row" class="x-r">${COLUMNS.map((column) => `<div role="gridcell" class="x-d">${control(word(column, 'en'), column.value(line))}</div>`).join('')}</div>`,
  ).join('\n');
  const ticks = TICKS.map(
    (tick) =>
      `<div class="x-f"><input type="checkbox" aria-label="${esc(word(tick, 'en'))}"><span>${esc(word(tick, 'en'))}</span></div>`,
  ).join('\n');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Certificate of origin</title>
<style>body{font:14px system-ui;margin:0;background:#f4f6f8}.x-app{max-width:1180px;margin:0 auto;padding:16px}.x-s{background:#fff;border-radius:8px;padding:12px;margin:0 0 12px;display:grid;grid-template-columns:repeat(2,1fr);gap:8px}.x-h{grid-column:1/-1;font-weight:600}.x-l{color:#555;font-size:12px}.x-i{width:95%;padding:4px;border:1px solid #ccd;border-radius:4px}.x-g{overflow-x:auto;background:#fff}.x-r{display:flex}.x-d{flex:0 0 130px;padding:3px}</style>
</head><body><div class="x-app" role="main"><div role="heading" aria-level="1">Certificate of origin</div>
${sections}
<div class="x-g" role="grid" aria-label="Goods"><div role="row" class="x-r">${heads}</div>
${rows}</div>
<div class="x-s" role="group" aria-label="Options">${ticks}</div>
</div></body></html>`;
}
