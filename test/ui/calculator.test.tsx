// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Calculator } from '../../lib/ui/calculator/Calculator';
import { emptyWorksheet, type StoredWorksheet } from '../../lib/ui/calculator/worksheet';
import { fake, open, screen, waitFor, within } from './harness';

/** The complete sheet of a wooden chair, FOB 47,000: non-originating materials 16,400, so the content is 30,600 of 47,000. */
const CHAIR: StoredWorksheet = {
  ...emptyWorksheet('chair', 'B'),
  name: 'Ghế gỗ SF-01',
  savedAt: '2026-11-20T03:00:00.000Z',
  hs: '940161',
  rule: 'LVC 30%',
  fob: '47.000,00',
  materials: [
    { name: 'Vải phủ nhựa', hs: '590320', origin: 'CN', value: '8.940,00', proof: false },
    { name: 'Mút xốp', hs: '392113', origin: 'KR', value: '6275.50', proof: false },
    { name: 'Ốc vít', hs: '731815', origin: '?', value: '1184,50', proof: false },
    { name: 'Gỗ cao su', hs: '440799', origin: 'VN', value: '11,360.00', proof: true },
  ],
  labour: [{ item: 'Tiền lương', amount: '6400' }],
  overhead: [{ item: 'Thuê xưởng', amount: '7400' }],
  profit: '4320',
  other: [{ item: 'Vận tải nội địa', amount: '1120' }],
  materialsComplete: true,
};

const amount = (name: string | RegExp): HTMLInputElement => screen.getByLabelText(name);
const result = (name: string): HTMLElement => screen.getByRole('region', { name });
const working = (name: string): string => screen.getByText(new RegExp(`: ${name}$`)).closest('details')?.textContent ?? '';

async function retype(user: UserEvent, field: HTMLInputElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
  await user.tab();
}

describe('calculator', () => {
  it('builds up FOB exactly, row by row, from amounts in either notation', async () => {
    const { root } = await open(<Calculator />, fake({ draft: CHAIR }));
    const sums = [...root.querySelectorAll('output')].map((o) => o.textContent);
    expect(sums).toEqual(['27.760,00', '6.400,00', '7.400,00', '41.560,00', '45.880,00', '1.120,00', '47.000,00']);
    expect(screen.getByText('Các khoản khớp với FOB.')).toBeTruthy();
  });

  it('shows both formulas side by side, with verdict, threshold, working and law', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }));
    for (const name of ['Công thức trực tiếp', 'Công thức gián tiếp']) {
      const shown = result(name).textContent;
      expect(shown).toContain('65,10%');
      expect(shown).toContain('Đạt');
      expect(shown).toContain('ngưỡng ≥ 30%');
      expect(working(name)).toContain('Thông tư 05/2018/TT-BCT');
      expect(working(name)).toContain('65,10');
    }
    expect(working('Công thức gián tiếp')).toContain('8.940,00 + 6.275,50 + 1.184,50 = 16.400');
  });

  it('judges against the threshold: equal meets, a hair under fails', async () => {
    const sheet: StoredWorksheet = {
      ...emptyWorksheet('edge', 'B'),
      rule: 'LVC 30%',
      fob: '1000',
      materials: [{ name: 'A', hs: '', origin: 'CN', value: '700', proof: false }],
      materialsComplete: true,
    };
    const { user } = await open(<Calculator />, fake({ draft: sheet }));
    expect(result('Công thức gián tiếp').textContent).toContain('Đạt');
    await retype(user, amount('Trị giá'), '700,01');
    expect(within(result('Công thức gián tiếp')).getByText('Không đạt')).toBeTruthy();
    expect(result('Công thức gián tiếp').textContent).toContain('29,99');
  });

  it('asks how an amount is to be read that has two readings, once the field is left, and never guesses', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const fob = amount('Trị giá FOB');
    await user.clear(fob);
    await user.type(fob, '47.000');
    expect(screen.queryByText(/đọc thế nào/)).toBeNull();
    await user.tab();
    expect(screen.getByText(/“47\.000” đọc thế nào\?/)).toBeTruthy();
    expect(fob.getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText('Các khoản khớp với FOB.')).toBeNull();
    await user.click(screen.getByRole('button', { name: '47.000,00 (hàng nghìn)' }));
    expect(fob.value).toBe('47000');
    expect(screen.getByText('Các khoản khớp với FOB.')).toBeTruthy();
  });

  it('takes the other reading too, in the notation of the reader', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const fob = amount('Trị giá FOB');
    await retype(user, fob, '1,215');
    await user.click(screen.getByRole('button', { name: '1,2150 (số lẻ)' }));
    expect(fob.value).toBe('1,2150');
    expect(fob.getAttribute('aria-invalid')).toBeNull();
  });

  it('says what is no number, and what is negative', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const profit = amount('Lợi nhuận');
    await retype(user, profit, '12x');
    expect(screen.getByText(/“12x” không phải số/)).toBeTruthy();
    await retype(user, profit, '-5');
    expect(screen.getByText(/“-5” là số âm/)).toBeTruthy();
  });

  it('tells what FOB still holds, and what goes beyond it', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    await retype(user, amount('Trị giá FOB'), '47.000,05');
    expect(screen.getByText('Còn 0,05 trong FOB chưa kê vào khoản nào.')).toBeTruthy();
    await retype(user, amount('Trị giá FOB'), '46,999.90');
    expect(screen.getByText(/Các khoản vượt FOB 0,10\./)).toBeTruthy();
  });

  it('adds and drops rows, and offers the headings of the circular', async () => {
    const { user, root } = await open(<Calculator />, fake({ draft: CHAIR }));
    await user.click(screen.getAllByText('Các khoản theo 05/2018/TT-BCT, Điều 6(4)')[0]!);
    await user.click(screen.getByRole('button', { name: 'Tiền thưởng' }));
    await retype(user, amount('Tiền thưởng: số tiền'), '100');
    expect(root.querySelectorAll('output')[1]?.textContent).toBe('6.500,00');
    expect(screen.queryByRole('button', { name: 'Tiền thưởng' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 1, Nhân công trực tiếp' }));
    expect(root.querySelectorAll('output')[1]?.textContent).toBe('100,00');
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 4, Nguyên liệu, vật tư' }));
    expect(root.querySelectorAll('.material')).toHaveLength(3);
  });

  it('takes a proof of origin only for a country where one can count', async () => {
    const { user } = await open(<Calculator />, fake({ draft: CHAIR }));
    const proofs = screen.getAllByRole<HTMLInputElement>('checkbox', { name: 'Có chứng từ xuất xứ' });
    expect(proofs.map(({ disabled }) => disabled)).toEqual([true, true, true, false]);
    await user.selectOptions(screen.getAllByLabelText('Xuất xứ')[0]!, 'VN');
    expect(proofs[0]!.disabled).toBe(false);
  });

  it('uses the general rule of a form that has one, and says so', async () => {
    const { user } = await open(<Calculator />, fake({ draft: { ...CHAIR, rule: '' } }));
    await user.selectOptions(screen.getByLabelText('Mẫu C/O'), 'D');
    expect(screen.getByText(/Để trống sẽ tính theo quy tắc chung/)).toBeTruthy();
    expect(result('Công thức gián tiếp').textContent).toContain('ngưỡng ≥ 40%');
  });

  it('writes numbers the English way for English readers', async () => {
    await open(<Calculator />, fake({ draft: CHAIR }, 'en-US'));
    expect(screen.getByText('The rows add up to the FOB value.')).toBeTruthy();
    expect(result('Indirect formula').textContent).toContain('65.10%');
    expect(working('Indirect formula')).toContain('8,940.00 + 6,275.50 + 1,184.50 = 16,400');
  });
});

describe('worksheets', () => {
  const saved = (): string[] => [...document.querySelectorAll('.saved li > button:first-child')].map((b) => b.textContent ?? '');

  it('keeps what is typed even when the browser stops: written down within a moment, restored at the next start', async () => {
    const f = fake();
    const first = await open(<Calculator />, f);
    await first.user.type(amount('Trị giá FOB'), '4700');
    await waitFor(() => expect(f.memory.draft?.fob).toBe('4700'), { timeout: 600 });
    document.body.replaceChildren();
    const f2 = fake({ draft: f.memory.draft });
    await open(<Calculator />, f2);
    expect(amount('Trị giá FOB').value).toBe('4700');
  });

  it('does not wait when the page is closed', async () => {
    const f = fake();
    const { user } = await open(<Calculator />, f);
    await user.type(amount('Trị giá FOB'), '4700');
    fireEvent(window, new Event('pagehide'));
    expect(f.memory.draft?.fob).toBe('4700');
  });

  it('saves by name, asks for the name first, and says what state it is in', async () => {
    const f = fake({ draft: { ...CHAIR, name: '' } });
    const { user } = await open(<Calculator />, f);
    expect(screen.getByText(/Có thay đổi chưa lưu/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(screen.getByText('Hãy đặt tên bảng tính rồi lưu.')).toBeTruthy();
    await user.type(screen.getByLabelText('Tên bảng tính'), 'Ghế gỗ');
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(await screen.findByText('Đã lưu “Ghế gỗ”.')).toBeTruthy();
    expect(saved()).toEqual(['Ghế gỗ']);
    expect(f.memory.sheets.get('chair')?.fob).toBe('47.000,00');
    await user.type(screen.getByLabelText('Tên bảng tính'), '!');
    expect(screen.getByText(/Có thay đổi chưa lưu/)).toBeTruthy();
  });

  it('says when it could not be saved, and keeps the sheet', async () => {
    const f = fake({ draft: CHAIR });
    f.services.saveWorksheet.mockRejectedValueOnce(new Error('quota'));
    const { user } = await open(<Calculator />, f);
    await user.click(screen.getByRole('button', { name: 'Lưu bảng tính' }));
    expect(await screen.findByText(/Không lưu được/)).toBeTruthy();
    expect(amount('Trị giá FOB').value).toBe('47.000,00');
  });

  it('opens a saved sheet, and gives back the unsaved one it took the place of', async () => {
    const f = fake({ draft: { ...emptyWorksheet('mine'), fob: '123' }, sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByRole('button', { name: 'Ghế gỗ SF-01' }));
    expect(amount('Trị giá FOB').value).toBe('47.000,00');
    expect(screen.getByText('Đã lưu, chưa đổi gì thêm.')).toBeTruthy();
    expect(screen.getByText(/Đã cất bảng gõ dở “chưa đặt tên”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lấy lại' }));
    expect(amount('Trị giá FOB').value).toBe('123');
    expect(screen.queryByText(/Đã cất bảng/)).toBeNull();
  });

  it('starts a new one', async () => {
    const f = fake({ draft: CHAIR, sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await screen.findByText('Đã lưu, chưa đổi gì thêm.');
    await user.click(screen.getByRole('button', { name: 'Bảng mới' }));
    expect(amount('Trị giá FOB').value).toBe('');
    expect(screen.queryByText(/Đã cất bảng/)).toBeNull();
  });

  it('takes a deletion back', async () => {
    const f = fake({ sheets: new Map([['chair', CHAIR]]) });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByRole('button', { name: 'Xóa Ghế gỗ SF-01' }));
    expect(f.memory.sheets.size).toBe(0);
    expect(saved()).toEqual([]);
    expect(screen.getByText('Đã xóa “Ghế gỗ SF-01”.', { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(() => expect(saved()).toEqual(['Ghế gỗ SF-01']));
    expect(f.memory.sheets.get('chair')).toEqual(CHAIR);
  });

  it('shows a stored sheet that cannot be read as it is, and leaves it alone', async () => {
    const f = fake({ broken: [{ key: 'worksheet:old', text: '{"schema":0,"fob":"12"}' }] });
    const { user } = await open(<Calculator />, f);
    await user.click(await screen.findByText(/1 bảng lưu trước đây không đọc được/));
    expect(screen.getByText('{"schema":0,"fob":"12"}')).toBeTruthy();
    expect(f.services.removeWorksheet).not.toHaveBeenCalled();
  });
});

describe('calculator when the storage fails', () => {
  it('opens all the same, and says that nothing can be kept', async () => {
    const f = fake();
    f.services.loadDraft.mockRejectedValueOnce(new Error('corrupt'));
    f.services.listWorksheets.mockRejectedValueOnce(new Error('corrupt'));
    f.services.saveDraft.mockRejectedValue(new Error('quota'));
    const { user } = await open(<Calculator />, f);
    await user.type(await screen.findByLabelText('Trị giá FOB'), '5');
    expect(await screen.findByText(/Không lưu được/)).toBeTruthy();
  });
});
