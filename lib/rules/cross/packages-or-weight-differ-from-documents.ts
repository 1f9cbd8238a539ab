import type { Line, Measure } from '../../declaration/declaration';
import { exact, Exact } from '../../declaration/numbers';
import { plain } from '../../declaration/text';
import { isWeightUnit, sameUnit, toBase } from '../../declaration/units';
import { basis } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, type Case, defineRule, fail, unknown } from '../rule';
import { Differences } from '../shared/differences';
import { agreementWithPapers, milderAbroad, type Paper } from '../shared/papers';

const PACKAGES: Bilingual = { vi: 'số kiện', en: 'packages' };
const GROSS: Bilingual = { vi: 'khối lượng cả bì', en: 'gross weight' };
const NET: Bilingual = { vi: 'khối lượng tịnh', en: 'net weight' };
/** Half a per cent: scales and rounding. */
const TOLERANCE = new Exact('0.005');
/** Share by which the goods may weigh more than the certificate says. */
const MAY_WEIGH_MORE: Readonly<Record<string, string>> = { EAV: '0.05' };

interface Figure {
  readonly value: Exact;
  /** Kind of package, or weight unit; null where it was not read. */
  readonly unit: string | null;
  readonly shown: string;
  readonly path: string;
}

/** A count of packages as papers write it: 100, `100 CARTONS`. */
function packages(text: string | undefined, path: string): Figure | null {
  const m = text ? /^(\d[\d.,]*)\s*([A-Z ]*)$/.exec(plain(text)) : null;
  const value = m && exact(m[1]);
  return value ? { value, unit: m[2]!.trim() || null, shown: text!, path } : null;
}

function weight(measure: Measure | undefined, path: string): Figure | null {
  const value = exact(measure?.value);
  if (!value) return null;
  const unit = measure?.unit;
  if (unit && !isWeightUnit(unit)) return null;
  const base = unit ? toBase(value, unit) : { value, unit: null };
  return { ...base, shown: `${measure?.value ?? ''} ${unit ?? ''}`.trim(), path: `${path}.value` };
}

/** Sum over all lines, in one unit; null when any line lacks its figure. Kinds of packages may differ and are then left open. */
function sumOfLines(c: Case, mixed: boolean, figureOf: (line: Line, path: string) => Figure | null): Figure | null {
  const lines = c.d.lines ?? [];
  const first = lines[0] && figureOf(lines[0], 'lines[0]');
  if (!first || c.isPartial('lines')) return null;
  if (lines.length === 1) return first;
  let { value, unit } = first;
  for (let i = 1; i < lines.length; i += 1) {
    const figure = figureOf(lines[i]!, `lines[${i}]`);
    if (!figure || (!mixed && figure.unit !== unit)) return null;
    if (figure.unit !== unit) unit = null;
    value = value.plus(figure.value);
  }
  return { value, unit, shown: `${value.toFixed()} ${unit ?? ''}`.trim(), path: first.path };
}

/** Weights whose units are not both known are compared as one unit only where no other unit could explain the difference. */
function comparable(a: Figure, b: Figure): boolean {
  if (a.unit !== null && b.unit !== null) return true;
  const ratio = a.value.isZero() || b.value.isZero() ? null : a.value.div(b.value);
  return ratio !== null && ratio.gt('0.55') && ratio.lt('1.9');
}

interface Judgement {
  readonly label: Bilingual;
  readonly ours: () => Figure | null;
  /** Key of the lines that are added up, under `lines[]`. */
  readonly key: string;
  readonly papers: readonly (readonly [Paper, Figure | null])[];
  readonly agrees: (ours: Figure, theirs: Figure) => boolean;
}

function judgements(c: Case): Judgement[] {
  const { billOfLading: bill, packingList, exportDeclaration: customs } = c.d.documents ?? {};
  const at = (paper: Paper, key: string): string => `documents.${paper}.${key}`;
  const kind = (line: Line): string | null => line.packages?.kind || null;
  const extra = new Exact(MAY_WEIGH_MORE[c.form ?? ''] ?? 0);
  const total = packages(c.d.totals?.packages, 'totals.packages');
  const close = (a: Figure, b: Figure): boolean => {
    if (!comparable(a, b)) return true;
    const more = b.value.minus(a.value);
    // Half a per cent of the larger figure: the answer is the same whichever paper is taken for the true one.
    return more.abs().lte(Exact.max(a.value, b.value).times(TOLERANCE)) || (more.gt(0) && more.lte(a.value.times(extra)));
  };
  const sameKind = (a: Figure, b: Figure): boolean => a.unit === null || b.unit === null || sameUnit(a.unit, b.unit);
  return [
    {
      label: PACKAGES,
      key: 'packages.count',
      ours: () =>
        total ??
        sumOfLines(c, true, (line, path) => {
          const figure = packages(line.packages?.count, `${path}.packages.count`);
          return figure && { ...figure, unit: kind(line) ?? figure.unit };
        }),
      papers: [
        ['billOfLading', packages(bill?.packages, at('billOfLading', 'packages'))],
        ['packingList', packages(packingList?.packages, at('packingList', 'packages'))],
        ['exportDeclaration', packages(customs?.packages, at('exportDeclaration', 'packages'))],
      ],
      agrees: (a, b) => !sameKind(a, b) || a.value.eq(b.value),
    },
    {
      label: GROSS,
      key: 'grossWeight.value',
      ours: () =>
        weight(c.d.totals?.grossWeight, 'totals.grossWeight') ??
        sumOfLines(c, false, (line, path) => weight(line.grossWeight, `${path}.grossWeight`)),
      papers: [
        ['billOfLading', weight(bill?.grossWeight, at('billOfLading', 'grossWeight'))],
        ['packingList', weight(packingList?.grossWeight, at('packingList', 'grossWeight'))],
        ['exportDeclaration', weight(customs?.grossWeight, at('exportDeclaration', 'grossWeight'))],
      ],
      agrees: close,
    },
    {
      label: NET,
      key: 'netWeight.value',
      ours: () => sumOfLines(c, false, (line, path) => weight(line.netWeight, `${path}.netWeight`)),
      papers: [['packingList', weight(packingList?.netWeight, at('packingList', 'netWeight'))]],
      agrees: close,
    },
  ];
}

/** Lines that lack a figure which others have, so that there is no sum; empty when none has it, or all have. */
function unread(c: Case, key: string): readonly string[] {
  const paths = (c.d.lines ?? []).map((_, i) => `lines[${i}].${key}`);
  const lacking = paths.filter((path) => !c.isRead(path));
  return lacking.length < paths.length ? lacking : [];
}

export default defineRule({
  id: 'packages-or-weight-differ-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'totals.packages|totals.grossWeight.value|lines[].packages.count|lines[].grossWeight.value',
    'documents.billOfLading.packages|documents.billOfLading.grossWeight|documents.packingList.packages|documents.packingList.grossWeight|documents.packingList.netWeight|documents.exportDeclaration.packages|documents.exportDeclaration.grossWeight',
  ],
  severity: 'error',
  mark: 'C',
  basis: (profile) => (profile.id === 'E' ? basis('12/2019/TT-BCT', 'art. 18') : agreementWithPapers(profile)),
  general: true,
  title: {
    vi: 'Tổng số kiện và khối lượng khớp vận tải đơn, phiếu đóng gói và tờ khai.',
    en: 'Total packages and weights agree with bill of lading, packing list and export declaration.',
  },
  text: {
    main: {
      vi: {
        message: 'C/O ghi {label} {found}, còn {expected}.',
        fix: 'Sửa lại cho khớp; chỉ ghi phần hàng thuộc C/O này.',
      },
      en: {
        message: 'The certificate says {label} {found}, but {expected}.',
        fix: 'Correct the figure; show only the goods of this certificate.',
      },
    },
    open: {
      vi: { message: 'Chưa so được {label} với chứng từ: có dòng hàng chưa đọc được.', fix: 'Mở trang có đủ các dòng hàng.' },
      en: {
        message: 'The {label} was not compared with the papers: some items were not read.',
        fix: 'Open the page that shows all items.',
      },
    },
    bill: {
      vi: {
        message: 'C/O ghi {label} {found}, còn {expected}.',
        fix: 'Bỏ qua nếu vận tải đơn còn chở hàng khác; nếu không thì sửa lại cho khớp.',
      },
      en: {
        message: 'The certificate says {label} {found}, but {expected}.',
        fix: 'Ignore this if the bill carries further goods; otherwise correct the figure.',
      },
    },
  },
  *check(c) {
    const all = judgements(c).map(({ papers, ours, ...judgement }) => {
      const read = papers.filter((entry): entry is readonly [Paper, Figure] => entry[1] !== null);
      return { ...judgement, ours: read.length > 0 ? ours() : null, read };
    });
    // More packages and more weight: the bill may carry goods of another certificate.
    const further = all.slice(0, 2).every(({ ours, read, agrees }) => {
      const bill = read.find(([paper]) => paper === 'billOfLading')?.[1];
      return ours && bill && bill.value.gt(ours.value) && !agrees(ours, bill);
    });
    for (const { label, key, ours, read, agrees } of all) {
      if (!ours) {
        const open = read.length > 0 ? unread(c, key) : [];
        if (open.length > 0) yield unknown(open, { line: null, text: 'open', data: { label } });
        continue;
      }
      const own = read.filter(([paper]) => paper !== 'billOfLading');
      const confirmed = own.length > 0 && own.every(([, theirs]) => agrees(ours, theirs));
      const differing = new Differences();
      let onlyBill = true;
      for (const [paper, theirs] of read) {
        if (agrees(ours, theirs)) continue;
        // The shipment's own papers confirm the certificate: the bill carries further goods.
        if (paper === 'billOfLading' && confirmed && theirs.value.gt(ours.value)) continue;
        onlyBill &&= paper === 'billOfLading';
        differing.add(paper, theirs.shown, theirs.path);
      }
      if (!differing.any) continue;
      const mild = onlyBill && further;
      const severity = mild ? 'warning' : milderAbroad(c);
      yield fail([ours.path, ...differing.at], {
        ...(severity && { severity }),
        line: null,
        text: mild ? 'bill' : 'main',
        data: { label, found: ours.shown, expected: differing.said },
      });
    }
  },
  examples: {
    fail: [
      { form: 'D', totals: { packages: '100' }, documents: { billOfLading: { packages: '110' } } },
      {
        form: 'D',
        lines: [{ packages: { count: '60' } }, { packages: { count: '40' } }],
        documents: { packingList: { packages: '101' } },
      },
      {
        form: 'D',
        totals: { grossWeight: { value: '520.5', unit: 'KGM' } },
        documents: { exportDeclaration: { grossWeight: { value: '530', unit: 'KGM' } } },
      },
      {
        form: 'D',
        totals: { packages: '100' },
        lines: [{ netWeight: { value: '500', unit: 'KGM' } }],
        documents: { packingList: { netWeight: { value: '480', unit: 'KGM' } } },
      },
    ],
    pass: [
      { form: 'D', totals: { packages: '100' }, documents: { billOfLading: { packages: '100' } } },
      {
        form: 'D',
        totals: { grossWeight: { value: '520.5', unit: 'KGM' } },
        documents: { billOfLading: { grossWeight: { value: '0.5220', unit: 'TNE' } } },
      },
      {
        form: 'EAV',
        totals: { grossWeight: { value: '1000', unit: 'KGM' } },
        documents: { exportDeclaration: { grossWeight: { value: '1050', unit: 'KGM' } } },
      },
      {
        form: 'D',
        totals: { packages: '100' },
        documents: { billOfLading: { packages: '250' }, packingList: { packages: '100' } },
      },
    ],
  },
});
