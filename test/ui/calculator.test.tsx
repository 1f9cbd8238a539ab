// @vitest-environment jsdom
import { act, fireEvent } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Calculator } from '../../lib/ui/calculator/Calculator';
import { emptyWorksheet, type StoredWorksheet } from '../../lib/ui/calculator/worksheet';
import { breaches, FAULTY, fake, onPage, open, resultOf, screen, waitFor, within } from './harness';

/** The complete sheet of a wooden chair, FOB 47,000: non-originating materials 16,400, so the content is 30,600 of 47,000. */
const CHAIR: StoredWorksheet = {
  ...emptyWorksheet('chair', 'B'),
  name: 'Ghế gỗ SF-01',
  savedAt: '2026-11-20T03:00:00.000Z',
  financialYear: '2026',
  hs: '940161',
  rule: 'LVC 30% or CTSH',
  fob: '47.000,00',
  materials: [
    { name: 'Vải phủ nhựa', hs: '590320', origin: 'CN', value: '8.940,00' },
    { name: 'Mút xốp', hs: '392113', origin: 'KR', value: '6275.50' },
    { name: 'Ốc vít', hs: '731815', origin: '?', value: '1184,50' },
    { name: 'Gỗ cao su', hs: '440729', origin: 'VN', value: '11,360.00', proof: 'NCC' },
  ],
  labour: [{ item: 'Tiền lương', amount: '6400' }],
  overhead: [{ item: '', amount: '7400' }],
  profit: '4320',
  other: [{ item: '', amount: '1120' }],
  materialsComplete: true,
};

const field = (name: string | RegExp): HTMLInputElement => screen.getByLabelText(name);
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const result = (): string => region('Kết quả').textContent ?? '';
const bar = (): string => document.querySelector('.verdict-bar')?.textContent ?? '';
const column = (name: string): string[] =>
  [...document.querySelectorAll<HTMLInputElement>(`[data-column="${name}"]`)].map((input) => input.value).filter(Boolean);

async function retype(user: UserEvent, input: HTMLInputElement, text: string): Promise<void> {
  await user.clear(input);
  await user.type(input, text);
  await user.tab();
}

function paste(target: Element, text: string): void {
  fireEvent.paste(target, { clipboardData: { getData: () => text } });
}

const TABLE = 'Tên nguyên liệu\tMã HS\tXuất xứ\tTrị giá\nVải\t5903.20\tCN\t8.940,00\nMút\t3921.13\tKR\t3.120,50';

describe('first sight of the calculator', () => {
  it('asks one question and offers the ways to answer it, not a wall of fields', async () => {
    const { root } = await open(<Calculator />, fake());
    expect(screen.getByRole('heading', { name: 'Hàng của bạn có đạt xuất xứ không?' })).toBeTruthy();
    expect(root.querySelectorAll('input[type="text"]')).toHaveLength(0);
    expect(await breaches(root)).toEqual([]);
  });

  it('takes a pasted table at once and judges it', async () => {
    await open(<Calculator />, fake());
    paste(screen.getByLabelText(/Dán bảng nguyên liệu từ Excel/), TABLE);
    expect(await screen.findByText(/Đã đưa vào 2 nguyên liệu/)).toBeTruthy();
    expect(column('name')).toEqual(['Vải', 'Mút']);
    expect(column('value')).toEqual(['8.940,00', '3.120,50']);
  });

  it('shows an example that can be taken back', async () => {
    const { user } = await open(<Calculator />, fake());
    await user.click(screen.getByRole('button', { name: 'Xem một ví dụ' }));
    expect(result()).toContain('65,10%');
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(screen.getByRole('heading', { name: 'Hàng của bạn có đạt xuất xứ không?' })).toBeTruthy();
  });

  it('starts with fields on request', async () => {
    const { user } = await open(<Calculator />, fake());
    await user.click(screen.getByRole('button', { name: 'Gõ từ đầu' }));
    expect(field('Trị giá FOB')).toBeTruthy();
    expect(bar()).toContain('Nhập trị giá FOB');
  });
});

describe('calculator', () => {
  it('builds up FOB exactly, row by row, from amounts in either notation', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }));
    expect(region('Nguyên liệu').querySelector('.total output')?.textContent).toBe('27.760,00');
    const sums = [...region('Chi phí đến FOB').querySelectorAll('.total output')].map((o) => o.textContent);
    expect(sums).toEqual(['41.560,00', '45.880,00', '47.000,00']);
    expect(screen.getByText('Các khoản khớp với FOB.')).toBeTruthy();
  });

  it('shows the verdict, the rule with its parts, both formulas, the working and the law', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    expect(bar()).toContain('Đạt');
    expect(bar()).toContain('65,10%');
    for (const name of ['Công thức trực tiếp', 'Công thức gián tiếp']) {
      const shown = region(name).textContent;
      expect(shown).toContain('65,10%');
      expect(shown).toContain('ngưỡng ≥ 30%');
    }
    const parts = [...document.querySelectorAll('.rule > li')].map((li) => li.textContent);
    expect(parts[0]).toMatch(/^LVC 30% ✓ Đạt/);
    expect(parts[1]).toBe('hoặc');
    expect(parts[2]).toMatch(/^CTSH ✓ Đạt/);
    expect(result()).toContain('Phụ lục VII, 05/2018/TT-BCT');
    await user.click(screen.getByText('Các bước tính'));
    const working = document.querySelector('.working')?.textContent ?? '';
    expect(working).toContain('8.940,00 + 6.275,50 + 1.184,50 = 16.400');
    expect(working).toContain('Thông tư 05/2018/TT-BCT');
  });

  it('judges a rule of two conditions by both: content alone is not enough', async () => {
    await open(
      <Calculator />,
      fake({
        draft: {
          ...CHAIR,
          rule: 'LVC 30% + CC',
          materials: [...CHAIR.materials, { name: 'Chân ghế', hs: '940199', origin: 'CN', value: '1' }],
          profit: '4319',
        },
      }),
    );
    expect(bar()).toContain('Đạt');
    const term = [...document.querySelectorAll('.alternative .term')].map((p) => p.textContent);
    expect(term[0]).toMatch(/Đạt$/);
    expect(result()).toContain('Không chuyển đổi: Chân ghế');
    expect(result()).toContain('nhờ De Minimis');
  });

  it('judges against the threshold: equal meets, a hair under fails and is shown under it', async () => {
    const sheet: StoredWorksheet = {
      ...emptyWorksheet('edge', 'B'),
      rule: 'LVC 30%',
      fob: '1000',
      materials: [{ name: 'A', origin: 'CN', value: '700' }],
      materialsComplete: true,
    };
    const { user } = await open(<Calculator />, fake({ draft: sheet }));
    expect(bar()).toMatch(/^Đạt/);
    await retype(user, field('Trị giá 1'), '700,01');
    expect(bar()).toMatch(/^Không đạt/);
    expect(bar()).toContain('29,99');
  });

  it('asks how an amount is to be read that has two readings, once the field is left, and never guesses', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const fob = field('Trị giá FOB');
    await user.clear(fob);
    await user.type(fob, '47.000');
    expect(screen.queryByText(/đọc thế nào/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/“47\.000” đọc thế nào\?/)).toBeTruthy();
    expect(fob.getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText('Các khoản khớp với FOB.')).toBeNull();
    await user.click(screen.getByRole('button', { name: '47.000 = 47000' }));
    expect(fob.value).toBe('47000');
    expect(screen.getByText('Các khoản khớp với FOB.')).toBeTruthy();
  });

  it('takes the other reading too, in the notation of the reader', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const fob = field('Trị giá FOB');
    await retype(user, fob, '1,215');
    await user.click(screen.getByRole('button', { name: '1,215 = 1,215 (số lẻ)' }));
    expect(fob.value).toBe('1,2150');
    expect(fob.getAttribute('aria-invalid')).toBeNull();
  });

  it('says what is no number, what is negative, and which HS code does not exist', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const profit = field('Lợi nhuận');
    await retype(user, profit, '12x');
    expect(screen.getByText(/“12x” không phải số/)).toBeTruthy();
    await retype(user, profit, '-5');
    expect(screen.getByText(/“-5” là số âm/)).toBeTruthy();
    await retype(user, field('Mã HS 1'), '590399');
    expect(document.getElementById('material-0-problems')?.textContent).toContain('590399 không có trong HS 2022');
    expect(field('Mã HS 1').getAttribute('aria-describedby')).toBe('material-0-problems');
  });

  it('tells what FOB still holds, and what goes beyond it', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    await retype(user, field('Trị giá FOB'), '47.000,05');
    expect(screen.getByText('Còn 0,05 trong FOB chưa kê vào khoản nào.')).toBeTruthy();
    await retype(user, field('Trị giá FOB'), '46,999.90');
    expect(screen.getByText(/Các khoản vượt FOB 0,10\./)).toBeTruthy();
  });

  it('offers what is left of FOB as the profit that was not entered', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...CHAIR, profit: '' } }));
    await user.click(screen.getByRole('button', { name: 'Ghi phần còn lại là lợi nhuận' }));
    expect(field('Lợi nhuận').value).toBe('4320,00');
    expect(screen.getByText('Các khoản khớp với FOB.')).toBeTruthy();
  });

  it('itemises costs with the headings of the circular', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    await user.click(screen.getByRole('button', { name: 'Tách từng khoản: Chi phí phân bổ trực tiếp' }));
    await user.click(screen.getAllByText('Các khoản theo 05/2018/TT-BCT, Điều 6(4)')[0]!);
    await user.click(screen.getByRole('button', { name: 'Tiền thưởng' }));
    await retype(user, field('Tiền thưởng: số tiền'), '100');
    const sum = (): string | null | undefined => region('Chi phí đến FOB').querySelector('fieldset .sum')?.textContent;
    expect(sum()).toBe('6.500,00');
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 1, Nhân công trực tiếp' }));
    expect(sum()).toBe('100,00');
  });

  it('tests the totals of the books against the rows as they are typed', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...CHAIR, stated: { I: '27760', IV: '41500' } } }));
    expect(screen.getByText(/IV = I \+ II \+ III: đang ghi 41\.500,00, tính ra 41\.560,00/)).toBeTruthy();
    await retype(user, field('Tổng IV'), '41560');
    expect(screen.queryByText(/đang ghi/)).toBeNull();
  });

  it('tests norm times quantity times price against the value of a material', async () => {
    const row = { name: 'Vải', origin: 'CN', norm: '1,2', unitPrice: '14,9', value: '8941,00' };
    await open(<Calculator />, fake({ draft: { ...CHAIR, quantity: '500', basis: 'lot', materials: [row] } }));
    expect(screen.getByText(/đang ghi 8\.941,00, tính ra 8\.940,00/)).toBeTruthy();
  });

  it('uses the general rule of a form that has one, and says so', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...CHAIR, rule: '' } }));
    await user.selectOptions(screen.getByLabelText('Mẫu C/O'), 'D');
    expect(screen.getByText(/Để trống: tính theo quy tắc chung RVC 40% or CTH/)).toBeTruthy();
    expect(region('Công thức gián tiếp').textContent).toContain('ngưỡng ≥ 40%');
    expect(result()).toContain('danh mục không có dòng riêng');
  });

  it('chooses a form that is open to the destination', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...CHAIR, form: 'D' } }));
    await user.selectOptions(screen.getAllByLabelText('Xuất đi')[0]!, 'JP');
    expect(screen.getByLabelText<HTMLSelectElement>('Mẫu C/O').value).toBe('VJ');
  });

  it('writes numbers the English way for English readers', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }, 'en-US'));
    expect(screen.getByText('The rows add up to the FOB value.')).toBeTruthy();
    expect(region('Indirect formula').textContent).toContain('65.10%');
  });

  it('has no breach of the accessibility rules, with everything unfolded', async () => {
    const { root } = await open(<Calculator />, fake({ draft: { ...CHAIR, destination: 'JP', form: 'VJ', fob: '47.000' } }));
    await act(async () => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await waitFor(() => expect(root.querySelector('.comparison')).toBeTruthy());
    expect(await breaches(root)).toEqual([]);
  });
});

describe('materials as a sheet', () => {
  it('are typed by keyboard alone: Enter and the arrows go down and up, Tab to the next row, a new row is always there', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...emptyWorksheet('k', 'D'), fob: '100' } }));
    field('Tên nguyên liệu 1').focus();
    await user.keyboard('Gỗ{Tab}50{Tab}4407.29{Tab}vn{Tab}NCC{Tab}01/BK{Tab}');
    expect(document.activeElement).toBe(field('Tên nguyên liệu 2'));
    await user.keyboard('Vải{Enter}Ốc{Enter}Keo');
    expect(column('name')).toEqual(['Gỗ', 'Vải', 'Ốc', 'Keo']);
    expect(column('origin')).toEqual(['VN']);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}');
    expect(document.activeElement).toBe(field('Trị giá 2'));
    await user.keyboard('7{Enter}8{ArrowDown}9');
    expect(column('value')).toEqual(['50', '7', '8', '9']);
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(field('Tên nguyên liệu 4'));
    expect(field('Tên nguyên liệu 5').value).toBe('');
  });

  it('drop and insert a row by keys, and take every change back and forth', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    field('Tên nguyên liệu 2').focus();
    await user.keyboard('{Control>}{Delete}{/Control}');
    expect(column('name')).toEqual(['Vải phủ nhựa', 'Ốc vít', 'Gỗ cao su']);
    await user.keyboard('{Control>}z{/Control}');
    expect(column('name')).toEqual(['Vải phủ nhựa', 'Mút xốp', 'Ốc vít', 'Gỗ cao su']);
    expect(screen.getByText('Đã hoàn tác: bỏ dòng.')).toBeTruthy();
    await user.keyboard('{Control>}y{/Control}');
    expect(column('name')).toEqual(['Vải phủ nhựa', 'Ốc vít', 'Gỗ cao su']);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(field('Tên nguyên liệu 2').value).toBe('');
    expect(field('Tên nguyên liệu 3').value).toBe('Ốc vít');
  });

  it('take a pasted block with headings wherever the cursor is, in one step of undo', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    field('Trị giá 2').focus();
    paste(field('Trị giá 2'), TABLE);
    expect(column('name')).toEqual(['Vải phủ nhựa', 'Mút xốp', 'Ốc vít', 'Gỗ cao su', 'Vải', 'Mút']);
    await user.keyboard('{Control>}z{/Control}');
    expect(column('name')).toHaveLength(4);
  });

  it('take a block without headings in the middle of the sheet where the cursor is', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }));
    paste(field('Trị giá 2'), '1,50\t392190\n2,50\t731816\n');
    expect(column('value')).toEqual(['8.940,00', '1,50', '2,50', '11,360.00']);
    expect(column('hs')).toEqual(['590320', '392190', '731816', '440729']);
  });

  it('ask which column is which where it is not clear, remember it, and do not ask again', async () => {
    const f = fake();
    const { user, root } = await open(<Calculator />, f);
    const rows = 'Vải\tA1\t5903.20\t8940,5\nMút\tB2\t3921.13\t3120,5';
    paste(screen.getByLabelText(/Dán bảng nguyên liệu/), rows);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Mỗi cột là gì?' }));
    expect(await breaches(root)).toEqual([]);
    const choices = screen.getAllByRole<HTMLSelectElement>('combobox').map(({ value }) => value);
    expect(choices).toEqual(['name', '', 'hs', 'value']);
    await user.selectOptions(screen.getByLabelText('Cột 2'), 'proofNumber');
    await user.click(screen.getByRole('button', { name: 'Đưa vào bảng (2)' }));
    expect(column('proofNumber')).toEqual(['A1', 'B2']);
    expect(Object.values(f.memory.columns)).toEqual([['name', 'proofNumber', 'hs', 'value']]);
    paste(field('Tên nguyên liệu 3'), rows.replace('Vải', 'Keo'));
    expect(screen.queryByText('Mỗi cột là gì?')).toBeNull();
    expect(column('name')).toEqual(['Vải', 'Mút', 'Keo', 'Mút']);
    await user.click(screen.getByRole('button', { name: 'Đổi cột' }));
    expect(column('name')).toEqual(['Vải', 'Mút']);
    expect(screen.getByText('Mỗi cột là gì?')).toBeTruthy();
  });

  it('import a file the same way', async () => {
    const { user } = await open(<Calculator />, fake());
    const file = new File([TABLE], 'vat-tu.tsv', { type: 'text/tab-separated-values' });
    await user.upload(screen.getByLabelText('Mở tệp .xlsx, .csv'), file);
    expect(await screen.findByText(/Đã đưa vào 2 nguyên liệu/)).toBeTruthy();
    expect(column('value')).toEqual(['8.940,00', '3.120,50']);
  });

  it('ask once about many amounts that can be read in two ways', async () => {
    const { user } = await open(
      <Calculator />,
      fake({
        draft: {
          ...CHAIR,
          materials: [
            { name: 'a', value: '1.215' },
            { name: 'b', value: '2.500' },
            { name: 'c', value: '3' },
          ],
        },
      }),
    );
    expect(screen.getByText(/2 số có hai cách đọc, như 1\.215/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'hàng nghìn (1.215)' }));
    expect(column('value')).toEqual(['1215', '2500', '3']);
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(column('value')).toEqual(['1.215', '2.500', '3']);
  });

  it('show which count as originating, which do not, and which are unproved', async () => {
    await open(<Calculator />, fake({ draft: { ...CHAIR, form: 'AK', rule: '' } }));
    const rows = screen.getAllByRole('rowheader').map((r) => r.textContent);
    expect(rows).toEqual(['1, không có xuất xứ', '2, chưa chứng minh', '3, không có xuất xứ', '4, có xuất xứ', '5']);
  });
});

describe('pictures', () => {
  it('say in words what they show', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }));
    const text = screen.getByRole('img').querySelector('title')?.textContent ?? '';
    expect(text).toContain('Trị giá FOB 47.000,00');
    expect(text).toContain('Nguyên liệu có xuất xứ 11.360,00 (24,17%)');
    expect(text).toContain('Không có xuất xứ 16.400,00 (34,89%)');
    expect(text).toContain('LVC 30%');
  });

  it('show what would change the verdict', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }));
    const answers = document.querySelector('.what-if')?.textContent ?? '';
    expect(answers).toContain('32.900,00 USD');
    expect(answers).toContain('16.500,00 USD');
    expect(answers).toContain('23.428,58 USD');
  });
});

describe('comparison of agreements', () => {
  it('judges the same goods under every form open to the destination, each by its own rule', async () => {
    const { user } = await open(
      <Calculator />,
      fake({ draft: { ...CHAIR, form: 'VJ', destination: 'JP', rule: 'CTSH', materialsComplete: true } }),
    );
    await user.click(screen.getByText('So sánh các hiệp định'));
    const table = await screen.findByRole('table', { name: 'So sánh các hiệp định' });
    const forms = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent ?? '');
    expect(forms.map((text) => text.split(' ')[0]).sort()).toEqual(['AJ', 'B', 'CPTPP', 'RCEP', 'VJ']);
    await user.type(screen.getByLabelText('Quy tắc theo mẫu RCEP'), 'CTSH');
    expect(forms.find((text) => text.startsWith('VJ'))).toContain('đang dùng');
    await user.click(screen.getByRole('button', { name: 'Dùng mẫu này: RCEP' }));
    expect(screen.getByLabelText<HTMLSelectElement>('Mẫu C/O').value).toBe('RCEP');
    expect(field('Quy tắc của mặt hàng').value).toBe('CTSH');
    expect(field('Quy tắc theo mẫu VJ').value).toBe('CTSH');
  });
});

describe('ties to the declaration', () => {
  const declared = {
    ...FAULTY,
    lines: [
      {
        itemNo: '1',
        description: 'GHE GO',
        hsExport: '94016100',
        fob: { amount: '47000.00', currency: 'USD' },
        quantity: { value: '500', unit: 'PIECE' },
      },
      { itemNo: '2', description: 'BAN', hsExport: '94036000' },
    ],
  };

  it('take the values of a line and say where each came from, until it is changed', async () => {
    const { user } = await open(<Calculator />, fake({ page: onPage(resultOf(declared)) }));
    await user.click(screen.getByRole('button', { name: 'Lấy từ tờ khai đang mở' }));
    await user.click(screen.getByRole('button', { name: 'Lấy số liệu từ dòng này' }));
    expect(field('Trị giá FOB').value).toBe('47000.00');
    expect(screen.getByLabelText<HTMLSelectElement>('Mẫu C/O').value).toBe('D');
    expect(screen.getAllByText('từ tờ khai VN-ID 25/02/01234, dòng 1').length).toBeGreaterThan(2);
    const before = screen.getAllByText(/từ tờ khai VN-ID/).length;
    await retype(user, field('Trị giá FOB'), '48000');
    expect(screen.getAllByText(/từ tờ khai VN-ID/).length).toBe(before - 1);
    expect(screen.getByText('Khác với dòng 1 của tờ khai')).toBeTruthy();
    const row = screen.getByRole('rowheader', { name: 'trị giá FOB' }).closest('tr')!;
    expect(row.textContent).toContain('47000.00');
    expect(row.textContent).toContain('48000');
  });

  it('tell a criterion that the worksheet does not come to', async () => {
    const draft = { ...CHAIR, form: 'D' as const, destination: 'ID', rule: 'RVC 40', fob: '47000', quantity: '500' };
    const lines = [{ ...declared.lines[0]!, criterion: 'CTH' }];
    const { user } = await open(<Calculator />, fake({ draft, page: onPage(resultOf({ ...declared, lines })) }));
    await user.click(screen.getByText('Đối chiếu với tờ khai'));
    const row = screen.getByRole('rowheader', { name: 'Tiêu chí' }).closest('tr')!;
    expect(row.textContent).toBe('Tiêu chíCTH65.10%');
  });

  it('agree where only the notation or the length of the code differs', async () => {
    const draft = { ...CHAIR, form: 'D' as const, destination: 'ID', hs: '9401.61', fob: '47.000,00', quantity: '500,0' };
    const { user } = await open(<Calculator />, fake({ draft, page: onPage(resultOf(declared)) }));
    await user.click(screen.getByText('Đối chiếu với tờ khai'));
    expect(screen.getByText('Bảng tính khớp với dòng 1 của tờ khai.')).toBeTruthy();
  });
});

describe('worksheets', () => {
  const saved = (): string[] => [...document.querySelectorAll('.saved li > button:first-child')].map((b) => b.textContent ?? '');
  const begun = (): StoredWorksheet => ({ ...emptyWorksheet('mine'), product: 'Bàn' });

  it('keep what is typed even when the browser stops: written down within a moment, restored at the next start', async () => {
    const f = fake({ draft: begun() });
    const first = await open(<Calculator />, f);
    await first.user.type(field('Trị giá FOB'), '4700');
    await waitFor(() => expect(f.memory.draft?.fob).toBe('4700'), { timeout: 600 });
    document.body.replaceChildren();
    await open(<Calculator />, fake({ draft: f.memory.draft }));
    expect(field('Trị giá FOB').value).toBe('4700');
  });

  it('do not wait when the page is closed', async () => {
    const f = fake({ draft: begun() });
    const { user } = await open(<Calculator />, f);
    await user.type(field('Trị giá FOB'), '4700');
    fireEvent(window, new Event('pagehide'));
    expect(f.memory.draft?.fob).toBe('4700');
  });

  it('follow what is typed in another window, but not the echo of their own', async () => {
    const f = fake({ draft: begun() });
    const { user } = await open(<Calculator />, f);
    await user.type(field('Trị giá FOB'), '4');
    await waitFor(() => expect(f.memory.draft?.fob).toBe('4'));
    const echo = f.memory.draft!;
    await user.type(field('Trị giá FOB'), '7');
    await waitFor(() => expect(f.memory.draft?.fob).toBe('47'));
    act(() => f.writeDraft(echo));
    expect(field('Trị giá FOB').value).toBe('47');
    act(() => f.writeDraft({ ...echo, fob: '99' }));
    expect(field('Trị giá FOB').value).toBe('99');
    expect(screen.getByText('Bảng này vừa được sửa ở cửa sổ khác.')).toBeTruthy();
  });

  it('are saved by name with the financial year; the name is asked for first', async () => {
    const f = fake({ draft: { ...CHAIR, name: '' } });
    const { user } = await open(<Calculator />, f);
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(screen.getByText('Hãy đặt tên bảng tính rồi lưu.')).toBeTruthy();
    await user.type(screen.getByLabelText('Tên bảng tính'), 'Ghế gỗ');
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(await screen.findByText('Đã lưu “Ghế gỗ”.')).toBeTruthy();
    expect(saved()).toEqual(['Ghế gỗ']);
    expect(document.querySelector('.saved li')?.textContent).toContain('Năm tài chính 2026');
    expect(f.memory.sheets.get('chair')?.fob).toBe('47.000,00');
    await user.type(screen.getByLabelText('Tên bảng tính'), '!');
    expect(screen.getByText('Đang giữ bản gõ dở.')).toBeTruthy();
  });

  it('say when they could not be saved, and stay', async () => {
    const f = fake({ draft: CHAIR });
    f.services.saveWorksheet.mockRejectedValueOnce(new Error('quota'));
    const { user } = await open(<Calculator />, f);
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(await screen.findByText(/Không lưu được/)).toBeTruthy();
    expect(field('Trị giá FOB').value).toBe('47.000,00');
  });

  it('open another one; the unfinished one is put into the list, not lost', async () => {
    const f = fake({ draft: { ...emptyWorksheet('mine'), fob: '123' }, sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByRole('button', { name: 'Ghế gỗ SF-01' }));
    await waitFor(() => expect(field('Trị giá FOB').value).toBe('47.000,00'));
    await act(async () => undefined);
    expect(screen.getByText('Đã lưu, chưa đổi gì thêm.')).toBeTruthy();
    expect(screen.getByText(/Bảng gõ dở đã cất vào danh sách: “chưa đặt tên”/)).toBeTruthy();
    expect(f.memory.sheets.get('mine')?.fob).toBe('123');
    await user.click(screen.getByRole('button', { name: 'Lấy lại' }));
    await waitFor(() => expect(field('Trị giá FOB').value).toBe('123'));
  });

  it('put unsaved changes of a saved one beside it, and leave the saved one as it was', async () => {
    const f = fake({ draft: { ...CHAIR, fob: '5' }, sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await screen.findByRole('button', { name: 'Ghế gỗ SF-01' });
    await user.click(screen.getByRole('button', { name: 'Bảng mới' }));
    expect(await screen.findByText(/Ghế gỗ SF-01 \(gõ dở\)”/)).toBeTruthy();
    expect(f.memory.sheets.get('chair')?.fob).toBe('47.000,00');
    expect([...f.memory.sheets.values()].map(({ fob }) => fob).sort()).toEqual(['47.000,00', '5']);
  });

  it('start a new one without a word where nothing is lost', async () => {
    const f = fake({ draft: CHAIR, sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await screen.findByText('Đã lưu, chưa đổi gì thêm.');
    await user.click(screen.getByRole('button', { name: 'Bảng mới' }));
    expect(await screen.findByRole('heading', { name: 'Hàng của bạn có đạt xuất xứ không?' })).toBeTruthy();
    expect(screen.queryByText(/đã cất/)).toBeNull();
    await waitFor(() => expect(f.memory.draft?.fob).toBe(''));
    expect(f.memory.draft?.form).toBe('B');
  });

  it('take a deletion back', async () => {
    const f = fake({ sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByRole('button', { name: 'Xóa Ghế gỗ SF-01' }));
    expect(f.memory.sheets.size).toBe(0);
    expect(saved()).toEqual([]);
    await user.click(
      within(screen.getByText('Đã xóa “Ghế gỗ SF-01”.', { exact: false })).getByRole('button', { name: 'Hoàn tác' }),
    );
    await waitFor(() => expect(saved()).toEqual(['Ghế gỗ SF-01']));
    expect(f.memory.sheets.get('chair')).toEqual(CHAIR);
  });

  it('show one that cannot be read as it is, and leave it alone', async () => {
    const f = fake({ broken: [{ key: 'worksheet:old', text: '{"schema":0,"fob":"12"}' }] });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByText(/1 bảng lưu trước đây không đọc được/));
    expect(screen.getByText('{"schema":0,"fob":"12"}')).toBeTruthy();
    expect(f.services.removeWorksheet).not.toHaveBeenCalled();
  });

  it('open all the same when the storage fails, and say that nothing can be kept', async () => {
    const f = fake();
    f.services.loadDraft.mockRejectedValueOnce(new Error('corrupt'));
    f.services.listWorksheets.mockRejectedValueOnce(new Error('corrupt'));
    f.services.loadColumnMaps.mockRejectedValueOnce(new Error('corrupt'));
    f.services.saveDraft.mockRejectedValue(new Error('quota'));
    const { user } = await open(<Calculator />, f);
    await user.click(screen.getByRole('button', { name: 'Gõ từ đầu' }));
    await user.type(await screen.findByLabelText('Trị giá FOB'), '5');
    expect(await screen.findByText(/Không lưu được/)).toBeTruthy();
  });
});
