import type { Costs, Line } from '../../../lib/declaration/declaration';
import type { FormId } from '../../../lib/forms/form-id';
import { statementsOf, type OfficialSheet, type StatementChoice, type Statements } from '../../../lib/origin/worksheets';
import { proofs, TODAY } from '../helpers';

export function statements(form: FormId, line: Line): Statements {
  const input = { form, line, today: TODAY, trader: 'CÔNG TY A', taxCode: '0100000001', exportDeclaration: '', sources: [] };
  const found = statementsOf(input);
  if (!found) throw new Error(`no statements for ${form}`);
  return found;
}

export function sheetsOf(
  form: FormId,
  line: Line,
  pick: (choice: StatementChoice) => boolean = () => true,
): readonly OfficialSheet[] {
  const all = statements(form, line);
  const choice = all.choices.find(pick);
  if (!choice) throw new Error('no such choice');
  return all.sheetsOf(choice);
}

/** Rows of a sheet as texts, blank cells left out; amounts as exact decimals. */
export function textRows(sheet: OfficialSheet): string[][] {
  const rows = Array.from({ length: sheet.rows }, () => [] as string[]);
  for (const { row, content } of sheet.cells) {
    const text =
      content.kind === 'text'
        ? content.text
        : content.kind === 'percent'
          ? `${content.shown}%`
          : String(Number(content.value.n) / Number(content.value.d));
    if (text !== '') rows[row]!.push(text);
  }
  return rows;
}

export const conclusionOf = (sheet: OfficialSheet): string =>
  textRows(sheet)
    .flat()
    .find((text) => text.startsWith('Kết luận')) ?? '';

/** The upholstered seat of the specification: FOB 47,000.00, foreign materials 16,400.00. */
export function seat(more: Partial<Costs> = {}): Line {
  return {
    description: 'Ghế bọc vải khung gỗ',
    fob: { amount: '47000.00', currency: 'USD' },
    costs: {
      productHs: '940161',
      productCode: 'SF-01',
      basis: 'lot',
      quantity: { value: '500', unit: 'PIECE' },
      currency: 'USD',
      rule: 'LVC 30% or CTSH',
      formula: 'indirect',
      financialYear: '2026',
      materials: [
        {
          name: 'Gỗ xẻ',
          hs: '440729',
          originCountry: 'VN',
          unit: 'MTQ',
          norm: '0.05',
          unitPrice: '394.00',
          value: '9850.00',
          proofs: proofs('ANY'),
          purchase: { kind: 'vat-invoice', number: '0001234', date: '2026-02-01' },
        },
        { name: 'Mút xốp', hs: '392113', originCountry: 'VN', value: '3120.00', proofs: proofs('ANY') },
        {
          name: 'Vải phủ nhựa',
          hs: '590320',
          originCountry: 'CN',
          unit: 'MTR',
          norm: '1.20',
          unitPrice: '14.90',
          value: '8940.00',
          proofs: [],
        },
        { name: 'Cơ cấu ghế', hs: '940199', originCountry: 'CN', value: '6275.50', proofs: [] },
        { name: 'Ốc vít', hs: '731815', originCountry: '', value: '1184.50', proofs: [] },
      ],
      labour: [
        { item: 'Tiền lương', amount: '6400.00' },
        { item: 'Phúc lợi', amount: '1250.00' },
      ],
      overhead: [
        { item: 'Thuê nhà xưởng', amount: '1900.00' },
        { item: 'Khấu hao', amount: '1430.00' },
        { item: 'Điện', amount: '870.00' },
        { item: 'Kiểm tra', amount: '210.00' },
      ],
      profit: '4320.00',
      other: [
        { item: 'Vận tải nội địa', amount: '620.00' },
        { item: 'Phí cảng', amount: '380.00' },
        { item: 'Phí dịch vụ', amount: '250.00' },
      ],
      materialsComplete: true,
      ...more,
    },
  };
}
