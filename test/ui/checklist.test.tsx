// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PanelApp } from '../../lib/ui/PanelApp';
import { breaches, fake, FAULTY, onPage, open, resultOf, screen } from './harness';

const tab = { name: /^(Hồ sơ, thời hạn|Papers, dates)$/ };

describe('papers and deadlines', () => {
  it('stand in a tab of the side panel, with the dates counted from the form', async () => {
    const { user, root } = await open(<PanelApp />, fake({ page: onPage(resultOf(FAULTY)) }));
    await user.click(screen.getByRole('tab', tab));
    const text = root.querySelector('#view-checklist')!.textContent!;
    // Issued on 16 November 2026.
    expect(text).toContain('C/O còn hiệu lực để nộp hải quan nước nhập khẩu: đến hết 15/11/2027');
    expect(text).toContain('tính từ ngày cấp (16/11/2026)');
    expect(text).toContain('Cấp C/O 30.000 VND, cấp lại 15.000 VND (đến hết 31/12/2026)');
    expect(text).toContain('60.000 VND');
    expect(text).toContain('Phụ lục V');
    expect(text).toContain('Nghị định 31/2018/ND-CP');
  });

  it('say which date was not read', async () => {
    const { issueDate: _, ...draft } = FAULTY;
    const { user, root } = await open(<PanelApp />, fake({ page: onPage(resultOf(draft)) }));
    await user.click(screen.getByRole('tab', tab));
    expect(root.querySelectorAll('.deadlines .unread').length).toBeGreaterThan(2);
    expect(root.querySelector('.deadlines')!.textContent).toContain('Chưa đọc được ngày khởi hành');
  });

  it.each(['vi-VN', 'en-US'])('breach no accessibility rule, %s', async (language) => {
    const { user, root } = await open(<PanelApp />, fake({ page: onPage(resultOf(FAULTY)) }, language));
    await user.click(screen.getByRole('tab', tab));
    expect(await breaches(root)).toEqual([]);
  });

  it('tell the way out on a page without a declaration', async () => {
    const { user, root } = await open(<PanelApp />, fake({ page: { kind: 'nothing', tabId: 1 } }));
    await user.click(screen.getByRole('tab', tab));
    expect(root.querySelector('#view-checklist .state h2')).not.toBeNull();
  });
});
