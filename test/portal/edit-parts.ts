/**
 * Parts that the pages of one dossier share: labelled rows, boxes, the tick block.
 * The tick block is known from the view page (`chkOption` rows); that the edit page has the same one is an assumption. Reconstructed from
 * public material; the live portal was never opened.
 */
import type { Dossier } from './dossier';
import { factsOf } from './form-facts';
import { clientId, esc, uniqueId } from './html';
import { grid } from './telerik';

/** One labelled row: the label is a bare span before the control, the star another span after it. */
export function field(label: string, control: string, required = false): string {
  return `<div class="formItem"><span class="label w150">${esc(label)}:</span>${control}${required ? '<span class="red">*</span>' : ''}</div>`;
}

export const section = (title: string, html: string): string =>
  `<div class="box"><div class="boxTitle">${esc(title)}</div><div class="boxBody">${html}</div></div>`;

/** Control name of the n-th option. */
export const tickName = (index: number): string =>
  `pnlCertificateOptions$radGridOptions$ctl00$ctl${String(index * 2 + 4).padStart(2, '0')}$chkOption`;

/** Tick block, the same grid as on the view page; absent on forms that print no ticks. */
export function optionsGrid(dossier: Dossier, readOnly: boolean): string {
  const ticks = factsOf(dossier.form)?.ticks ?? [];
  if (ticks.length === 0) return '';
  const name = 'pnlCertificateOptions$radGridOptions';
  const rows = ticks.map(({ key, label }, index) => {
    const row = tickName(index);
    const checked = dossier.ticks[key] ? ' checked="checked"' : '';
    const disabled = readOnly ? ' disabled="disabled"' : '';
    return [
      String(index + 1),
      `<span class="chkOption"><input id="${clientId(row)}" type="checkbox" name="${uniqueId(tickName(index))}"${checked}${disabled} /><label for="${clientId(row)}">${esc(label)}</label></span>`,
    ];
  });
  return `<div id="${clientId('pnlCertificateOptions')}">${grid({ name, columns: [{ header: 'OptionId', hidden: true }, { header: 'Options' }], rows })}</div>`;
}
