// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ReferenceCheck } from '../../lib/ui/ReferenceCheck';
import { fake, open, screen, within } from './harness';

const groups = (root: HTMLElement): string[] => [...root.querySelectorAll('.groups > div')].map((row) => row.textContent ?? '');

describe('reference number quick check', () => {
  it('explains the five groups of a good number and the forms it can belong to', async () => {
    const { user, root } = await open(<ReferenceCheck />, fake());
    await user.type(screen.getByRole('textbox', { name: 'Tra số tham chiếu' }), 'VN-TH 26/02/00006');
    expect(screen.getByText('Đúng cấu trúc')).toBeTruthy();
    expect(groups(root)).toEqual([
      'Nước xuất khẩuVN Việt Nam',
      'Nước nhập khẩuTH Thái Lan',
      'Năm cấp26 2026',
      'Cơ quan cấp02 TP. Hồ Chí Minh',
      'Số thứ tự00006 số 6',
    ]);
    const forms = [...root.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(forms).toContain('D');
    expect(forms).not.toContain('VJ');
  });

  it('takes blanks, any dash, lower case and O for 0, says what is wrong and what was meant', async () => {
    const { user, root } = await open(<ReferenceCheck />, fake());
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.type(field, '  vn — th 26 / O2/0OOO6 ');
    expect(within(root).getByText('Cần sửa')).toBeTruthy();
    expect(screen.getByText('Có phải ý bạn là VN-TH 26/02/00006?')).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Dùng số này' }));
    expect(field.value).toBe('VN-TH 26/02/00006');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('Đúng cấu trúc')).toBeTruthy();
  });

  it('does not scold while a number is only begun', async () => {
    const { user } = await open(<ReferenceCheck />, fake());
    const field = screen.getByRole('textbox');
    for (const key of 'vn-th 26/02/0000') {
      await user.type(field, key);
      expect(field.getAttribute('aria-invalid')).toBeNull();
      expect(screen.queryByText('Cần sửa')).toBeNull();
    }
    await user.type(field, '6');
    expect(screen.getByText('Cần sửa')).toBeTruthy();
  });

  it('finds the number in a text that was pasted with its surroundings', async () => {
    const { user } = await open(<ReferenceCheck />, fake());
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.click(field);
    await user.paste('Reference No. VN-JP 26/01/01234 FORM VJ');
    expect(field.value).toBe('VN-JP 26/01/01234');
  });

  it('recognises a foreign number and never calls it wrong', async () => {
    const { user, root } = await open(<ReferenceCheck />, fake());
    await user.type(screen.getByRole('textbox'), 'E204413ZC4530012');
    expect(screen.getByText('C/O nước ngoài')).toBeTruthy();
    expect(root.querySelector('.chip')?.textContent).toBe('E');
  });

  it('knows the issuing bodies the trader has added', async () => {
    const settings = { language: 'vi', disabledRules: [], hidden: [], extraIssuers: ['97'] } as const;
    const { user, root } = await open(<ReferenceCheck />, fake({ settings }));
    await user.type(screen.getByRole('textbox'), 'VN-TH 26/97/00006');
    expect(groups(root)[3]).toBe('Cơ quan cấp97 mã bạn đã thêm');
  });

  it('copies the number in its usual spelling', async () => {
    const { user } = await open(<ReferenceCheck />, fake());
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.type(screen.getByRole('textbox'), 'vnth260200006');
    await user.click(screen.getByRole('button', { name: 'Chép số' }));
    expect(write).toHaveBeenCalledWith('VN-TH 26/02/00006');
    expect(await screen.findByText('Đã chép')).toBeTruthy();
  });

  it('clears by a press and keeps the field ready', async () => {
    const { user } = await open(<ReferenceCheck />, fake());
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await user.type(field, 'abc');
    await user.click(screen.getByRole('button', { name: 'Xóa' }));
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('Dán hoặc gõ số. Không cần mở trang nào.')).toBeTruthy();
  });

  it('speaks English where English was chosen', async () => {
    const { user, root } = await open(<ReferenceCheck />, fake({}, 'en-US'));
    await user.type(screen.getByRole('textbox', { name: 'Reference number check' }), 'VN-TH 26/02/00006');
    expect(groups(root)[1]).toBe('Importing countryTH Thailand');
  });
});
