// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PopupApp } from '../../lib/ui/PopupApp';
import { breaches, fake, FAULTY, onPage, open, resultOf, screen, waitFor, within } from './harness';

const RESULT = resultOf(FAULTY);

describe('popup over a declaration', () => {
  it('tells the form, how much was read, what was not checked and why', async () => {
    const { user } = await open(<PopupApp />, fake({ page: onPage(RESULT) }));
    expect(screen.getByRole('heading', { name: 'C/O mẫu D' })).toBeTruthy();
    expect(screen.getByText('Quy định từ 16/07/2022')).toBeTruthy();
    await user.click(screen.getByText('Đọc được 12/18 mục trên trang'));
    expect(screen.getByText('Chưa thấy: tên tàu/chuyến bay, ghi chú.')).toBeTruthy();
    await user.click(screen.getByText(`${RESULT.report.counts.unknown} mục chưa soát được`));
    expect(screen.getByText('Vì trang chưa cho biết:')).toBeTruthy();
    await user.click(screen.getByText('hóa đơn thương mại'));
    await waitFor(() => expect(screen.getAllByText(/hóa đơn/i).length).toBeGreaterThan(2));
  });

  it('lists findings in the order of the boxes, with the name of each box', async () => {
    await open(<PopupApp />, fake({ page: onPage(RESULT) }));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent ?? '');
    expect(headings[0]).toBe('Đầu tờ C/O');
    expect(headings.find((h) => h.startsWith('Ô 8'))).toMatch(/tiêu chí/i);
    const numbers = headings.flatMap((h) => /^Ô (\d+)/.exec(h)?.[1] ?? []).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('shows only one severity on request', async () => {
    const { user, root } = await open(<PopupApp />, fake({ page: onPage(RESULT) }));
    await user.click(screen.getByRole('button', { name: /^Lỗi/ }));
    expect(root.querySelectorAll('.finding')).toHaveLength(RESULT.report.counts.error);
    expect(root.querySelectorAll('.finding.error')).toHaveLength(RESULT.report.counts.error);
  });

  it('jumps to the field and makes way', async () => {
    const f = fake({ page: onPage(RESULT) });
    const { user } = await open(<PopupApp />, f);
    await user.click(screen.getAllByRole('button', { name: 'Xem trên trang' })[0]!);
    const first = RESULT.report.findings.findIndex(({ box }) => box === 'top');
    expect(f.services.jump).toHaveBeenCalledWith(7, RESULT.ids[first]);
    expect(f.services.closePopup).toHaveBeenCalledOnce();
  });

  it('says where a field is that cannot be shown, and stays', async () => {
    const f = fake({ page: onPage(RESULT) });
    f.services.jump.mockResolvedValueOnce({ kind: 'not-shown', place: 'Hàng hóa' }).mockResolvedValueOnce({ kind: 'gone' });
    const { user } = await open(<PopupApp />, f);
    const button = screen.getAllByRole('button', { name: 'Xem trên trang' })[0]!;
    await user.click(button);
    expect(screen.getByText(/nằm ở thẻ “Hàng hóa”/)).toBeTruthy();
    await user.click(button);
    expect(screen.getByText('Ô này không còn trên trang đang mở.')).toBeTruthy();
    expect(f.services.closePopup).not.toHaveBeenCalled();
  });

  it('offers no jump for a finding that no field carries', async () => {
    await open(<PopupApp />, fake({ page: onPage({ ...RESULT, unplaced: RESULT.ids }) }));
    expect(screen.queryByRole('button', { name: 'Xem trên trang' })).toBeNull();
    expect(screen.getAllByText('Không gắn với ô nào trên trang.').length).toBeGreaterThan(0);
  });

  it('follows the page: what was mended goes, and a filter with nothing left lets go', async () => {
    const f = fake({ page: onPage(RESULT) });
    const { user } = await open(<PopupApp />, f);
    await user.click(screen.getByRole('button', { name: /^Lỗi/ }));
    const findings = RESULT.report.findings.filter(({ severity, outcome }) => severity !== 'error' || outcome !== 'fail');
    act(() => f.show(onPage({ ...RESULT, report: { ...RESULT.report, findings } })));
    expect(screen.queryByRole('button', { name: /^Lỗi/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Tất cả/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says so when nothing is wrong', async () => {
    const findings = RESULT.report.findings.filter(({ outcome }) => outcome !== 'fail');
    await open(<PopupApp />, fake({ page: onPage({ ...RESULT, report: { ...RESULT.report, findings } }) }));
    expect(screen.getByText('Chưa thấy lỗi')).toBeTruthy();
  });

  it('shows hidden checks again', async () => {
    const f = fake({ page: onPage({ ...RESULT, hidden: ['criterion-missing'] }) });
    const { user } = await open(<PopupApp />, f);
    expect(screen.getByText(/Bạn đã ẩn 1 mục/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hiện lại' }));
    expect(f.services.unhideAll).toHaveBeenCalledWith('abc');
  });

  it('warns on a page it does not know', async () => {
    await open(<PopupApp />, fake({ page: onPage({ ...RESULT, portal: 'other' }) }));
    expect(screen.getByText(/^Bản thử/)).toBeTruthy();
  });
});

describe('popup without a declaration', () => {
  it('tells what to open', async () => {
    await open(<PopupApp />, fake());
    expect(screen.getByText('Trang này không phải tờ khai C/O')).toBeTruthy();
  });

  it('asks for another site by name, for good or for once, and says when it was refused', async () => {
    const f = fake({ page: { kind: 'not-allowed', tabId: 7, origin: 'https://khai.example/*' } });
    f.services.requestSite.mockResolvedValueOnce(false);
    const { user } = await open(<PopupApp />, f);
    expect(screen.getByText(/chỉ đọc khai\.example khi bạn đồng ý/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Luôn cho phép trang này' }));
    expect(f.services.requestSite).toHaveBeenCalledWith('https://khai.example/*', 7);
    expect(screen.getByText('Chưa được phép, nên trang không bị đọc.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Chỉ soát lần này' }));
    expect(f.services.checkNow).toHaveBeenCalledWith(7);
    expect(screen.queryByText('Chưa được phép, nên trang không bị đọc.')).toBeNull();
  });

  it('says to reload a page that was open before the extension, or checks it as it stands', async () => {
    const f = fake({ page: { kind: 'reload', tabId: 7 } });
    f.services.checkNow.mockResolvedValueOnce(false);
    const { user } = await open(<PopupApp />, f);
    await user.click(screen.getByRole('button', { name: 'Soát ngay, không tải lại' }));
    expect(screen.getByText('Không soát ngay được. Hãy tải lại trang.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tải lại trang' }));
    expect(f.services.reloadTab).toHaveBeenCalledWith(7);
  });

  it('opens the side panel and the settings', async () => {
    const f = fake();
    const { user } = await open(<PopupApp />, f);
    await user.click(screen.getByRole('button', { name: 'Mở bảng bên' }));
    expect(f.services.openPanel).toHaveBeenCalledWith(7);
    await user.click(screen.getByRole('button', { name: 'Cài đặt' }));
    expect(f.services.openOptions).toHaveBeenCalledOnce();
  });
});

describe('popup for everyone', () => {
  for (const [language, name] of [
    ['vi-VN', 'Tất cả'],
    ['en-GB', 'All'],
  ] as const) {
    it(`breaches no accessibility rule, ${language}`, async () => {
      const { user, root } = await open(
        <PopupApp />,
        fake({ page: onPage({ ...RESULT, hidden: ['x'], portal: 'new' }) }, language),
      );
      expect(within(root).getByText(name)).toBeTruthy();
      await user.type(screen.getByRole('textbox'), 'vn–th 26/O2/0O006');
      for (const summary of root.querySelectorAll('summary')) await user.click(summary);
      expect(await breaches(root)).toEqual([]);
      expect(document.documentElement.lang).toBe(language.slice(0, 2));
    });
  }

  for (const page of [
    { kind: 'nothing', tabId: 1 },
    { kind: 'reload', tabId: 1 },
    { kind: 'unusable', tabId: null },
    { kind: 'not-allowed', tabId: 1, origin: 'https://a.example/*' },
  ] as const) {
    it(`breaches none either where there is no declaration: ${page.kind}`, async () => {
      const { root } = await open(<PopupApp />, fake({ page }));
      expect(await breaches(root)).toEqual([]);
    });
  }

  it('uses one word for a number of one, in English', async () => {
    const [one] = RESULT.report.findings.filter(({ outcome }) => outcome === 'unknown');
    const report = { ...RESULT.report, findings: [one!], counts: { ...RESULT.report.counts, unknown: 1 } };
    await open(<PopupApp />, fake({ page: onPage({ ...RESULT, report }) }, 'en'));
    expect(screen.getByText('1 check not possible')).toBeTruthy();
  });
});
