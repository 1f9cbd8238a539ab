import { PAPERS, type Paper, type PaperLine, type TickId } from './papers';
import { word, type Lang, type WordKey } from './wording';

/** What every library page shows, apart from how it is drawn; and what a reader must find there. */

export type Mode = 'edit' | 'view' | 'blank';

/** Which page: taken from its address, so that one bundle serves all. */
export interface PageSpec {
  readonly form: Paper['form'];
  readonly lang: Lang;
  readonly mode: Mode;
}

/** How this library's pages are laid out and worded. */
export interface Layout {
  readonly name: string;
  /** Number of the wording of all labels. */
  readonly wording: number;
  /** Units beside their number, or in columns and fields of their own. */
  readonly units: 'beside' | 'columns';
  readonly addressLines: boolean;
  /** One invoice for the whole certificate where it has only one. */
  readonly invoiceAtHead: boolean;
}

export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'area' | 'select' | 'search' | 'date' | 'number';
  /** ISO for dates, plain decimals for numbers, the shown text for the others. */
  readonly value: string;
  readonly read: string;
  readonly options: readonly string[];
  readonly unit: Field | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Tick {
  readonly key: string;
  readonly label: string;
  readonly on: boolean;
}

export interface PageModel {
  readonly spec: PageSpec;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly goodsTitle: string;
  /** One list of fields a goods line, all alike. Blank pages have one blank line. */
  readonly lines: readonly (readonly Field[])[];
  readonly ticksTitle: string;
  readonly ticks: readonly Tick[];
  readonly fobShown: Tick;
  readonly remarks: Field;
  /** Words of buttons and the like. */
  readonly say: (vi: string, en: string) => string;
}

const MODES = [
  ['Đường biển', 'By sea'],
  ['Đường hàng không', 'By air'],
  ['Đường bộ', 'By road'],
  ['Đường sắt', 'By rail'],
] as const;
const COUNTRIES = [
  ['Thái Lan', 'Thailand'],
  ['Trung Quốc', 'China'],
  ['Nhật Bản', 'Japan'],
  ['Singapore', 'Singapore'],
  ['Lào', 'Laos'],
] as const;
const UNITS = ['PIECE', 'SET', 'PAIR', 'KGM', 'MTK', 'LTR'];
const PACKAGES = ['CARTON', 'CASE', 'BAG', 'PALLET'];

class Maker {
  constructor(
    readonly paper: Paper,
    readonly spec: PageSpec,
    readonly layout: Layout,
  ) {}

  say = (vi: string, en: string): string => (this.spec.lang === 'vi' ? vi : en);
  word = (key: WordKey): string => word(key, this.spec.lang, this.layout.wording);

  field(key: string, kind: Field['kind'], value: string, more: Partial<Field> & { words?: WordKey } = {}): Field {
    const template = key.replace(/\[\d+\]/, '[]') as WordKey;
    const blank = this.spec.mode === 'blank';
    return {
      key,
      label: this.word(more.words ?? template),
      kind,
      value: blank ? '' : value,
      read: blank ? '' : (more.read ?? value),
      options: more.options ?? [],
      unit: more.unit ?? null,
    };
  }

  named(
    key: string,
    kind: Field['kind'],
    names: readonly [string, string, string],
    all: readonly (readonly [string, string])[],
  ): Field {
    const options = all.map(([vi, en]) => this.say(vi, en));
    return this.field(key, kind, this.say(names[1], names[2]), { read: names[0], options });
  }

  section(id: string, fields: readonly (Field | null)[]): Section {
    return { id, title: this.word(`sec.${id}` as WordKey), fields: fields.filter((field) => field !== null) };
  }

  address(party: 'exporter' | 'consignee', lines: readonly string[]): Field[] {
    if (!this.layout.addressLines) return [this.field(`${party}.address`, 'area', lines.join(', '))];
    return lines.map((line, i) => this.field(`${party}.address#${i + 1}`, 'text', line));
  }

  sections(): Section[] {
    const { paper } = this;
    const { exporter, consignee, transport, producer, issuer } = paper;
    const result = [
      this.section('general', [
        this.field('x.applicationNo', 'text', paper.applicationNo),
        this.field('x.status', 'text', this.say('Chờ duyệt', 'Waiting for approval')),
        this.field('form', 'select', `Form ${paper.form}`, {
          read: paper.form,
          options: ['Form D', 'Form E', 'Form RCEP', 'Form AK'],
        }),
        this.field('referenceNo', 'text', paper.referenceNo),
        this.named('importingCountry', 'search', paper.importingCountry, COUNTRIES),
        this.field('issuingAuthority', 'select', paper.issuingAuthority, {
          options: Object.values(PAPERS).map((other) => other.issuingAuthority),
        }),
        this.field('issueDate', 'date', paper.issueDate),
      ]),
      this.section('exporter', [
        this.field('exporter.name', 'text', exporter.name),
        this.field('exporter.taxCode', 'text', exporter.taxCode),
        ...this.address('exporter', exporter.address),
        this.field('x.contact', 'text', 'Trần Thị Bình'),
        this.field('x.phone', 'text', exporter.phone),
      ]),
      this.section('consignee', [
        this.field('consignee.name', 'text', consignee.name),
        ...this.address('consignee', consignee.address),
        this.named('consignee.country', 'search', paper.importingCountry, COUNTRIES),
        this.field('x.email', 'text', consignee.email),
      ]),
      this.section('transport', [
        this.named('transport.mode', 'select', transport.mode, MODES),
        this.field('transport.vessel', 'text', transport.vessel),
        this.field('transport.departureDate', 'date', transport.departureDate),
        this.field('transport.portOfLoading', 'search', transport.portOfLoading, {
          options: Object.values(PAPERS).map((other) => other.transport.portOfLoading),
        }),
        this.field('transport.portOfDischarge', 'search', transport.portOfDischarge, {
          options: Object.values(PAPERS).map((other) => other.transport.portOfDischarge),
        }),
        this.field('transport.billOfLadingNo', 'text', transport.billOfLadingNo),
        this.field('transport.billOfLadingDate', 'date', transport.billOfLadingDate),
        transport.containers === '' ? null : this.field('transport.containers[]', 'text', transport.containers),
      ]),
      this.section(
        'customs',
        paper.customs.flatMap(([number, date], i) => [
          this.field(`exportDeclarations[${i}].number`, 'text', number),
          this.field(`exportDeclarations[${i}].date`, 'date', date),
        ]),
      ),
    ];
    if (producer)
      result.push(
        this.section('producer', [
          this.field('producer.name', 'text', producer.name),
          this.field('producer.address', 'area', producer.address),
        ]),
      );
    if (issuer)
      result.push(
        this.section('issuer', [
          this.field('invoices[0].issuer.name', 'text', issuer.name),
          this.named('invoices[0].issuer.country', 'search', issuer.country, COUNTRIES),
        ]),
      );
    if (this.atHead()) {
      const [number, date] = paper.lines[0]!.invoice;
      result.push(
        this.section('invoice', [this.field('invoices[0].number', 'text', number), this.field('invoices[0].date', 'date', date)]),
      );
    }
    return result;
  }

  /** Only a certificate with one invoice can name it once. */
  private atHead(): boolean {
    return this.layout.invoiceAtHead && new Set(this.paper.lines.map(({ invoice }) => invoice[0])).size === 1;
  }

  line(line: PaperLine, i: number): Field[] {
    const at = (tail: string): string => `lines[${i}].${tail}`;
    const unit = (tail: string, value: string, options: readonly string[]): Field => ({
      ...this.field(at(tail), 'select', value, { words: 'lines[].quantity.unit', options }),
      // Units are often set before anything is typed.
      ...(tail === 'grossWeight.unit' || tail === 'fob.currency' ? { value, read: value } : {}),
    });
    const beside = this.layout.units === 'beside';
    const measure = (value: string, tail: string, own: Field): Field =>
      this.field(at(tail), 'number', value, beside ? { unit: own } : {});
    const kind = { ...unit('packages.kind', line.packages[1], PACKAGES), label: this.word('lines[].packages.kind') };
    const quantityUnit = unit('quantity.unit', line.quantity[1], UNITS);
    return [
      { ...this.field(at('itemNo'), 'text', String(i + 1)), value: String(i + 1), read: String(i + 1) },
      this.field(at('marks'), 'text', line.marks),
      measure(line.packages[0], 'packages.count', kind),
      ...(beside ? [] : [kind]),
      this.field(at('description'), 'area', line.description),
      this.field(at('hsExport'), 'search', line.hsExport, { options: this.paper.lines.map((other) => other.hsExport) }),
      this.field(at('criterion'), 'text', line.criterion),
      measure(line.quantity[0], 'quantity.value', quantityUnit),
      ...(beside ? [] : [quantityUnit]),
      measure(line.grossWeight[0], 'grossWeight.value', unit('grossWeight.unit', line.grossWeight[1], ['KGM', 'TNE'])),
      measure(line.fob[0], 'fob.amount', unit('fob.currency', line.fob[1], ['USD', 'EUR', 'VND'])),
      ...(this.atHead()
        ? []
        : [this.field(at('invoiceNo'), 'text', line.invoice[0]), this.field(at('invoiceDate'), 'date', line.invoice[1])]),
    ];
  }

  tick(key: string, on: boolean): Tick {
    return { key, label: this.word(key as WordKey), on: on && this.spec.mode !== 'blank' };
  }
}

/** The page as data. */
export function pageModel(spec: PageSpec, layout: Layout): PageModel {
  const paper = PAPERS[spec.form];
  const make = new Maker(paper, spec, layout);
  const lines = spec.mode === 'blank' ? paper.lines.slice(0, 1) : paper.lines;
  return {
    spec,
    title: make.say('Tờ khai giấy chứng nhận xuất xứ hàng hóa', 'Application for a certificate of origin'),
    sections: make.sections(),
    goodsTitle: make.word('sec.goods'),
    lines: lines.map((line, i) => make.line(line, i)),
    ticksTitle: make.word('sec.ticks'),
    ticks: (Object.entries(paper.ticks) as [TickId, boolean][]).map(([id, on]) => make.tick(`ticks.${id}`, on)),
    fobShown: { ...make.tick('lines[].fobShown', paper.fobShown), key: 'x.fobShown' },
    remarks: make.field('remarks', 'area', paper.remarks),
    say: make.say,
  };
}

/** Every field of the page, units too. */
function* allFields(model: PageModel): Generator<Field> {
  const lists = [...model.sections.map((section) => section.fields), ...model.lines, [model.remarks]];
  for (const fields of lists)
    for (const field of fields) {
      yield field;
      if (field.unit) yield field.unit;
    }
}

/** What a reader must find, by key. A label with a unit in brackets gives that unit too. */
export function expectedOf(model: PageModel): Map<string, string | boolean> {
  const expected = new Map<string, string | boolean>();
  for (const field of allFields(model)) {
    if (field.key.startsWith('x.')) continue;
    expected.set(field.key, field.read);
    const printed = /\(([A-Z]{3})\)$/.exec(field.label)?.[1];
    if (printed) expected.set(field.key.replace(/value$/, 'unit').replace(/amount$/, 'currency'), printed);
  }
  for (const { key, on } of [...model.ticks, model.fobShown]) expected.set(key, on);
  return expected;
}

/** `2026-11-12` → `12/11/2026`. */
export const shownDate = (iso: string): string => iso.split('-').reverse().join('/');

/** `12000.00` → `12,000.00`. */
export function shownNumber(plain: string): string {
  const [whole, fraction] = plain.split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The field as a read-only text. */
export function shownText(field: Field): string {
  if (field.value === '') return '';
  const text = field.kind === 'date' ? shownDate(field.value) : field.kind === 'number' ? shownNumber(field.value) : field.value;
  return field.unit ? `${text} ${field.unit.value}` : text;
}

/** The page asked for in an address: `?form=D&lang=vi&mode=edit`. */
export function specOf(search: string): PageSpec {
  const asked = new URLSearchParams(search);
  const form = asked.get('form');
  const mode = asked.get('mode');
  return {
    form: form === 'E' || form === 'RCEP' ? form : 'D',
    lang: asked.get('lang') === 'en' ? 'en' : 'vi',
    mode: mode === 'view' || mode === 'blank' ? mode : 'edit',
  };
}

export const addressOf = ({ form, lang, mode }: PageSpec): string => `?form=${form}&lang=${lang}&mode=${mode}`;
