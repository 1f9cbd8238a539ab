import type { Look } from '../../origin/worksheets';
import { xmlText } from './xml-text';

/** Looks of the official worksheets as the styles of a spreadsheet: Times New Roman, thin borders, black on white, as they are printed. */

interface Style {
  readonly font: keyof typeof FONTS;
  readonly border: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'center' | 'top';
}

const FONTS = {
  plain: '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  bold: '<font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  italic: '<font><i/><sz val="10"/><name val="Times New Roman"/><family val="1"/></font>',
  title: '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font>',
} as const;
const FONT_ORDER = Object.keys(FONTS) as readonly (keyof typeof FONTS)[];

const LOOKS: Readonly<Record<Look, Style>> = {
  title: { font: 'title', border: false, align: 'center', vertical: 'center' },
  subtitle: { font: 'italic', border: false, align: 'center', vertical: 'center' },
  note: { font: 'italic', border: false, align: 'left', vertical: 'top' },
  label: { font: 'plain', border: false, align: 'left', vertical: 'top' },
  filled: { font: 'plain', border: false, align: 'left', vertical: 'top' },
  heading: { font: 'bold', border: true, align: 'center', vertical: 'center' },
  cell: { font: 'plain', border: true, align: 'left', vertical: 'top' },
  centre: { font: 'plain', border: true, align: 'center', vertical: 'top' },
  section: { font: 'bold', border: true, align: 'left', vertical: 'center' },
  total: { font: 'bold', border: true, align: 'left', vertical: 'center' },
  conclusion: { font: 'bold', border: false, align: 'left', vertical: 'center' },
  signature: { font: 'bold', border: false, align: 'center', vertical: 'top' },
};

const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join('');

/** First number that a format of one's own may have. */
const FIRST_FORMAT = 164;

/** Collects the combinations of look and number format that a workbook uses. */
export class Styles {
  private readonly formats: string[] = [];
  private readonly xfs = new Map<string, number>();

  /** Index of the style. Figures stand to the right unless they fill in the head. */
  index(look: Look, format: string | null): number {
    const { font, border, align, vertical } = LOOKS[look];
    const number = format === null ? 0 : format === '@' ? 49 : this.formatOf(format);
    const side = format !== null && format !== '@' && border ? 'right' : align;
    const xf =
      `<xf numFmtId="${number}" fontId="${FONT_ORDER.indexOf(font)}" fillId="0" borderId="${border ? 1 : 0}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
      `<alignment horizontal="${side}" vertical="${vertical}" wrapText="1"/></xf>`;
    const known = this.xfs.get(xf);
    if (known !== undefined) return known;
    // The first style is the default one.
    this.xfs.set(xf, this.xfs.size + 1);
    return this.xfs.size;
  }

  private formatOf(format: string): number {
    const at = this.formats.indexOf(format);
    return FIRST_FORMAT + (at >= 0 ? at : this.formats.push(format) - 1);
  }

  xml(): string {
    const formats = this.formats.map((f, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${xmlText(f)}"/>`).join('');
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats ? `<numFmts count="${this.formats.length}">${formats}</numFmts>` : '') +
      `<fonts count="${FONT_ORDER.length}">${FONT_ORDER.map((f) => FONTS[f]).join('')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${THIN}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.xfs.size + 1}">${plain}${[...this.xfs.keys()].join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }
}
