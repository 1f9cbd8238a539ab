import type { Line } from '../../declaration/declaration';
import { boxOf } from '../../forms/profile';
import { defineRule, fail, type Case } from '../rule';
import { pageNumber } from '../shared/pages';

/** Boxes of a further sheet that were read, are blank and must be filled: what issuer or customs add later is left out, and so are remarks. */
function blankBoxes(c: Case): string[] {
  const range = c.profile.facts.continuation.value?.boxes;
  if (!range) return [];
  const later = c.d.status === 'issued' ? [] : c.profile.facts.authorityBoxes.value;
  const remarks = boxOf(c.profile, 'remarks');
  const blank: string[] = [];
  for (let no = range[0]; no <= range[1]; no += 1) {
    const box = String(no);
    if (c.d.boxes?.[box]?.trim() === '' && box !== remarks && !later.includes(box)) blank.push(box);
  }
  return blank;
}

function itemNumber(line: Line | undefined): number {
  return Number(/^(\d{1,4})[.)]*$/.exec(line?.itemNo?.trim() ?? '')?.[1] ?? NaN);
}

export default defineRule({
  id: 'continuation-sheet-incomplete',
  family: 'sheet',
  forms: ['D', 'E', 'AK', 'VK', 'EAV', 'RCEP', 'CPTPP', 'VJ', 'VI', 'B'],
  needs: ['pages.number', 'pages.of'],
  severity: { default: 'error', warning: ['VJ', 'CPTPP', 'EAV'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'continuation',
  title: {
    vi: 'Tờ bổ sung có số trang, đủ các ô và số thứ tự nối tiếp.',
    en: 'A continuation sheet has its page number, its boxes and item numbers that go on.',
  },
  text: {
    main: {
      vi: { message: 'C/O có {of} trang nhưng trang này chưa ghi số trang.', fix: 'Ghi số trang, ví dụ 2/{of}.' },
      en: {
        message: 'The certificate has {of} pages, but this one bears no page number.',
        fix: 'Number the page, for example 2/{of}.',
      },
    },
    range: {
      vi: { message: 'Số trang {found} không nằm trong {of} trang của C/O.', fix: 'Đánh lại số trang từ 1 đến {of}.' },
      en: { message: 'Page {found} is not one of the {of} pages.', fix: 'Number the pages from 1 to {of}.' },
    },
    boxes: {
      vi: { message: 'Tờ bổ sung (trang {found}) để trống ô {boxes}.', fix: 'Điền các ô này như trang đầu.' },
      en: {
        message: 'Continuation sheet (page {found}): box {boxes} is blank.',
        fix: 'Fill the same boxes as on the first page.',
      },
    },
    items: {
      vi: {
        message: 'Tờ bổ sung bắt đầu từ số thứ tự {found}, trang đầu kết thúc ở {expected}.',
        fix: 'Đánh số nối tiếp trang trước.',
      },
      en: {
        message: 'The sheet begins with item {found}, the first page ends with item {expected}.',
        fix: 'Let the item numbers go on from the page before.',
      },
    },
  },
  *check(c) {
    const of = pageNumber(c.d.pages?.of);
    if (!(of >= 2)) return;
    const written = c.d.pages?.number?.trim() ?? '';
    const data = { found: written, of: String(of) };
    if (written === '') yield fail('pages.number', { data });
    const number = pageNumber(written);
    if (number < 1 || number > of) yield fail('pages.number', { text: 'range', data });
    if (!(number >= 2)) return;
    const blank = blankBoxes(c);
    if (blank.length > 0) {
      const box = blank[0]!;
      yield fail(
        blank.map((no) => `boxes.${no}`),
        { box, text: 'boxes', data: { ...data, boxes: blank.join(', ') } },
      );
    }
    if (c.isPartial('lines')) return;
    const first = itemNumber(c.d.lines?.[0]);
    const last = itemNumber(c.d.documents?.issuedCertificate?.lines?.at(-1));
    // Only page 2 follows the first page directly.
    if (first <= last || (number === 2 && first > last + 1)) {
      yield fail('lines[0].itemNo', { line: null, text: 'items', data: { found: String(first), expected: String(last) } });
    }
  },
  examples: {
    fail: [
      { form: 'D', pages: { number: '', of: '2' } },
      { form: 'D', pages: { number: '3', of: '2' } },
      { form: 'D', pages: { number: '2', of: '2' }, boxes: { '7': 'MEN COTTON TROUSERS', '8': '' } },
      {
        form: 'D',
        pages: { number: '2', of: '2' },
        lines: [{ itemNo: '1' }],
        documents: { issuedCertificate: { lines: [{ itemNo: '1' }, { itemNo: '2' }] } },
      },
    ],
    pass: [
      { form: 'D', pages: { number: '2', of: '2' } },
      { form: 'D', pages: { number: '', of: '1' } },
      { form: 'D', status: 'draft', pages: { number: '2', of: '2' }, boxes: { '8': 'CTH', '12': '' } },
      {
        form: 'D',
        pages: { number: '2', of: '2' },
        lines: [{ itemNo: '3' }],
        documents: { issuedCertificate: { lines: [{ itemNo: '1' }, { itemNo: '2' }] } },
      },
    ],
  },
});
