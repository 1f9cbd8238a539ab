// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, type StoredWorksheet } from '../../../lib/ui/calculator/worksheet';
import { WorksheetFiles } from '../../../lib/ui/worksheets';
import { importFile } from '../../../lib/ui/worksheets/files';
import { breaches, fake, open, screen, waitFor, within } from '../harness';

const CHAIR = readStored({
  schema: 1,
  id: 'chair',
  name: 'Ghế gỗ SF-01',
  savedAt: '',
  form: 'B',
  hs: '940161',
  rule: 'LVC 30% or CTSH',
  currency: 'USD',
  fob: '47.000,00',
  materials: [
    { name: 'Vải', hs: '590320', origin: 'CN', value: '16.400,00', proof: false },
    { name: 'Gỗ', hs: '440729', origin: 'VN', value: '12.970,00', proof: true },
  ],
  labour: [{ item: 'Lương', amount: '7650' }],
  overhead: [{ item: 'Xưởng', amount: '4410' }],
  profit: '4320',
  other: [{ item: 'Cảng', amount: '1250' }],
  materialsComplete: true,
})!;
const YEAR: StoredWorksheet = { ...CHAIR, financialYear: '2026', formula: 'direct', taxCode: '0100000001' };

const made: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  made.length = 0;
  names.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (b: Blob) => (made.push(b), 'blob:x'), revokeObjectURL: () => undefined }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function show(worksheet: StoredWorksheet, stored: readonly StoredWorksheet[] = [], language = 'vi-VN') {
  const onImport = vi.fn<(list: readonly StoredWorksheet[]) => void>();
  const opened = await open(<WorksheetFiles worksheet={worksheet} stored={stored} onImport={onImport} />, fake({}, language));
  return { ...opened, onImport };
}

/** jsdom's files have no bytes to give; the download is handed over as the picked file. */
const asFile = (blob: Blob, name: string): File =>
  Object.assign(new File([blob], name), { arrayBuffer: () => blob.arrayBuffer() });

describe('worksheet files', () => {
  it('download as the statement that is chosen, those that are met first', async () => {
    const { user, root } = await show(CHAIR);
    const select = screen.getByRole('combobox', { name: 'Bảng kê cần lập' });
    expect(
      within(select)
        .getAllByRole('option')
        .map((o) => o.textContent),
    ).toEqual(['Phụ lục VII – LVC 30% (đạt)', 'Phụ lục V – CTSH (đạt)', 'Phụ lục X – bản khai của nhà cung cấp']);
    await user.selectOptions(select, 'Phụ lục V – CTSH (đạt)');
    await user.click(screen.getByRole('button', { name: 'Tải tệp Excel' }));
    expect(names).toEqual(['bang-ke-V-ghe-go-sf-01.xlsx']);
    expect((await importFile(made[0]!)).sheets).toEqual([CHAIR]);
    expect(screen.getByRole('status').textContent).toContain('bang-ke-V-ghe-go-sf-01.xlsx');
    expect(await breaches(root)).toEqual([]);
  });

  it('come back by the import, and other files are refused with a reason', async () => {
    const { user, onImport } = await show(CHAIR);
    await user.click(screen.getByRole('button', { name: 'Tải tệp Excel' }));
    const picker = document.querySelector<HTMLInputElement>('input[type=file]')!;
    await user.upload(picker, asFile(made[0]!, 'a.xlsx'));
    await waitFor(() => expect(onImport).toHaveBeenCalledWith([CHAIR]));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Đã nhập 1 bảng tính từ a.xlsx.'));
    await user.upload(picker, asFile(new Blob(['x']), 'b.xlsx'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('không phải bảng tính'));
    expect(onImport).toHaveBeenCalledTimes(1);
  });

  it('print the sheets alone, in Vietnamese whatever the interface speaks', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await show(CHAIR, [], 'en');
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
    const paper = document.querySelector<HTMLElement>('body > .paper')!;
    expect(paper.lang).toBe('vi');
    expect(within(paper).getByText('Kết luận: Hàng hóa đáp ứng tiêu chí LVC 30%: LVC 65,10% ≥ 30%.')).toBeTruthy();
    expect(within(paper).getAllByText('65,10%')).toHaveLength(2);
    for (const row of paper.querySelectorAll('section table:last-child tr')) {
      const wide = [...row.querySelectorAll<HTMLTableCellElement>('td, th')].reduce((sum, cell) => sum + cell.colSpan, 0);
      expect(wide).toBeLessThanOrEqual(13);
    }
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(document.querySelector('.paper')).toBeNull());
  });

  it('tell a second formula in one financial year, with the law', async () => {
    const other: StoredWorksheet = { ...YEAR, id: 'table', name: 'Bàn', formula: 'indirect' };
    await show(YEAR, [YEAR, other]);
    expect(screen.getByRole('listitem').textContent).toBe(
      'Năm tài chính 2026, C/O mẫu B: bảng tính “Bàn” dùng công thức gián tiếp, bảng này dùng công thức trực tiếp. Luật buộc giữ một công thức trong cả năm (Thông tư 05/2018/TT-BCT, Điều 6(3)).',
    );
  });

  it('say what is wanted while there is nothing to write', async () => {
    await show({ ...CHAIR, form: 'ICO' });
    expect(screen.getByText('Mẫu này không có bảng kê nào.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tải tệp Excel' })).toBeNull();
  });
});
