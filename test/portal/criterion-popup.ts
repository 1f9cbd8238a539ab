/**
 * Content of the criterion window, which the edit page shows in an iframe. Known from public material: `chkWO`, `chkPSR`, `chkRVC`, `txtRVC` and
 * the tool bar whose first button is OK. Reconstructed: the further boxes and how the chosen words are put together. The live portal was never
 * opened.
 */
import { factsOf } from './form-facts';
import { esc, scriptJson } from './html';

const WORDS = ['WO', 'PE', 'PSR', 'CC', 'CTH', 'CTSH', 'CTC', 'SP'];

const check = (id: string, text: string): string =>
  `<tr><td class="checkCell"><input id="${id}" type="checkbox" name="${id}" /></td><td><label for="${id}">${esc(text)}</label></td></tr>`;

export function criterionPopup(form: string): string {
  const facts = factsOf(form);
  const valueText = facts?.valueText ?? 'RVC N%';
  const modifiers = facts?.modifiers ?? [];
  const words = [...WORDS, ...(facts?.words ?? [])];
  const button = (id: string, text: string, edge: string): string =>
    `<li class="rtbItem rtbBtn ${edge}"><a id="${id}" class="rtbWrap" href="#"><span class="rtbOut"><span class="rtbMid"><span class="rtbIn"><span class="rtbText">${text}</span></span></span></span></a></li>`;
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8" /><title>Origin criterion</title><link href="/replica/portal.css" rel="stylesheet" /></head>
<body class="popupBody"><form method="post" action="PopupSelectOriginCriteria.aspx" id="form1" onsubmit="return false;">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" />
<div id="radToolBarDefault" class="RadToolBar RadToolBar_Default"><div class="rtbOuter"><div class="rtbMiddle"><div class="rtbInner"><ul class="rtbUL">${button('btnOk', 'OK', 'rtbFirst')}${button('btnClose', 'Đóng', 'rtbLast')}</ul></div></div></div></div>
<table class="criterionTable"><tbody>
${words.map((word) => check(`chk${word.replace(/[^A-Z0-9]/g, '')}`, word)).join('\n')}
<tr><td class="checkCell"><input id="chkRVC" type="checkbox" name="chkRVC" /></td><td><label for="chkRVC">${valueText === 'LVC' ? 'LVC' : 'RVC'}</label> <input id="txtRVC" name="txtRVC" type="text" maxlength="6" size="6" /> %</td></tr>
${modifiers.map((word) => check(`chk${word}`, word)).join('\n')}
</tbody></table>
<script type="application/json" id="criterionFacts">${scriptJson({ words, modifiers, valueText })}</script>
</form><script src="/replica/criterion.js"></script></body></html>`;
}
