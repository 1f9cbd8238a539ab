import type { ResolvedProfile } from '../../forms/profile';
import { boxOf } from '../../forms/profile';
import { practice } from '../../forms/law';
import { companyNames } from '../../declaration/parties';
import { allTexts, boxPath, boxText, type PlacedText } from '../shared/box-text';
import { holdsPhrase, phraseOf } from '../shared/words';
import { defineRule, fail, type Case } from '../rule';

interface Prescribed {
  readonly words: string;
  readonly box: string;
}

/** Fixed words of the form that belong in one box. */
function prescribed(c: Case): Prescribed[] {
  const { window, copy, thirdParty } = c.profile.facts;
  const list: Prescribed[] = [];
  if (window.value.late === 'words' && window.value.wordsBox !== null) {
    list.push({ words: window.value.words, box: window.value.wordsBox });
  }
  if (copy.value.words !== null && copy.value.wordsBox !== null) {
    const words = phraseOf(copy.value.words);
    list.push({ words: words.startsWith('DUPLICATE') ? 'DUPLICATE' : words, box: copy.value.wordsBox });
  }
  const { flag, words, box } = thirdParty.value;
  if (flag === 'words' && words !== null && box !== null) list.push({ words, box });
  return list;
}

/** TCI or DUPLICATE may be part of a description of goods: there they count only where they are clearly meant. */
function meant(c: Case, t: PlacedText, words: string): boolean {
  if (!holdsPhrase(t.text, words)) return false;
  const goods = t.box === boxOf(c.profile, 'lines[].description');
  if (words === 'DUPLICATE') return !goods || c.d.certifiedTrueCopy === true;
  if (words === 'TCI') return !goods || companyNames(t.text.slice(t.text.toUpperCase().indexOf('TCI') + 3)).length > 0;
  return true;
}

/** An invoice number with its caption, as it is typed between goods: INVOICE NO. INV-01. */
const INVOICE_NUMBER = /\bINV(?:OICE)?\.?\s*(?:NO\b\.?|NUMBER|NR\.?|#|№)\s*[:.]?\s*([A-Z0-9][A-Z0-9/.-]*\d[A-Z0-9/.-]*|\d+)/i;
const INVOICE_FORMS: ReadonlySet<string | null> = new Set(['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AANZ', 'AHK']);

/** The invoice box was read and holds nothing. */
function invoiceBoxBlank(c: Case, box: string): boolean {
  const printed = c.d.boxes?.[box];
  if (printed !== undefined) return printed.trim() === '';
  const numbers = (c.d.lines ?? []).map((line) => line.invoiceNo).concat((c.d.invoices ?? []).map((i) => i.number));
  const read = numbers.filter((n) => n !== undefined);
  return read.length > 0 && read.every((n) => n === '');
}

const lawOf = (p: ResolvedProfile) =>
  (p.facts.window.value.wordsBox === null ? p.basis.copy : p.basis.window) ??
  p.basis.ticks ??
  practice('filling guide of the form');

export default defineRule({
  id: 'words-in-wrong-box',
  family: 'tick',
  forms: ['VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'RCEP', 'D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AANZ', 'AHK'],
  needs: ['boxes|remarks|lines[].description'],
  severity: { default: 'error', warning: ['EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: lawOf,
  title: { vi: 'Dòng chữ quy định nằm đúng ô của mẫu.', en: 'Fixed words stand in the box the form prescribes.' },
  text: {
    main: {
      vi: { message: '{found} đang ở ô {limit}; mẫu này phải ghi ở ô {box}.', fix: 'Chuyển {found} sang ô {box}.' },
      en: { message: '{found} stands in box {limit}; on this form it belongs in box {box}.', fix: 'Move {found} to box {box}.' },
    },
    shipment: {
      vi: {
        message: '{found} đang ở ô {limit}; mẫu này phải ghi ở ô {box}, ngày giao hàng ở ô {transport}.',
        fix: 'Chuyển {found} sang ô {box} và ghi ngày giao hàng ở ô {transport}.',
      },
      en: {
        message:
          '{found} stands in box {limit}; on this form it belongs in box {box}, with the shipment date in box {transport}.',
        fix: 'Move {found} to box {box} and show the shipment date in box {transport}.',
      },
    },
    invoice: {
      vi: { message: 'Số hóa đơn {found} nằm ở ô {limit}, còn ô {box} để trống.', fix: 'Ghi số và ngày hóa đơn vào ô {box}.' },
      en: {
        message: 'Invoice number {found} stands in box {limit}, while box {box} is empty.',
        fix: 'Put number and date of the invoice in box {box}.',
      },
    },
  },
  *check(c) {
    for (const { words, box } of prescribed(c)) {
      const places = allTexts(c).filter((t) => t.box !== null && meant(c, t, words));
      const wrong = places.find((t) => t.box !== box);
      if (wrong === undefined || places.some((t) => t.box === box)) continue;
      const transport = boxOf(c.profile, 'transport.departureDate');
      const dated = c.profile.facts.window.value.shipmentDateObligatory === true && words === c.profile.facts.window.value.words;
      yield fail(wrong.path, {
        box,
        line: null,
        text: dated && transport !== null ? 'shipment' : 'main',
        data: { found: words, limit: wrong.box!, transport: transport ?? '' },
      });
    }
    const goods = boxOf(c.profile, 'lines[].description');
    const invoices = boxOf(c.profile, 'lines[].invoiceNo') ?? boxOf(c.profile, 'invoices');
    if (!INVOICE_FORMS.has(c.form) || goods === null || invoices === null || !invoiceBoxBlank(c, invoices)) return;
    const number = INVOICE_NUMBER.exec(boxText(c, goods) ?? '');
    if (number === null) return;
    yield fail(boxPath(c, goods), {
      severity: 'warning',
      text: 'invoice',
      box: invoices,
      line: null,
      data: { found: number[1]!, limit: goods },
    });
  },
  examples: {
    fail: [
      { form: 'VJ', boxes: { '3': 'ISSUED RETROACTIVELY', '8': '' } },
      { form: 'D', boxes: { '7': 'STEEL BOLTS CERTIFIED TRUE COPY', '12': '' } },
      { form: 'VK', boxes: { '7': 'STEEL BOLTS NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' }, remarks: '' },
      { form: 'EAV', remarks: 'TCI LION TRADING PTE LTD, SINGAPORE' },
      { form: 'E', boxes: { '7': 'ALUMINIUM COOKWARE INVOICE NO. INV-01', '10': '' } },
    ],
    pass: [
      { form: 'VJ', boxes: { '3': 'BY SEA', '8': 'ISSUED RETROACTIVELY' } },
      { form: 'EAV', boxes: { '8': 'LEATHER BELTS BRAND TCI', '11': 'INV-01 15/11/2026' } },
      { form: 'E', boxes: { '7': 'ALUMINIUM COOKWARE INVOICE NO. INV-01', '10': 'INV-01 15/11/2026' } },
      { form: 'VJ', remarks: 'ISSUED RETROACTIVELY' },
    ],
  },
});
