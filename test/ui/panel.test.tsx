// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PanelApp } from '../../lib/ui/PanelApp';
import { emptyWorksheet } from '../../lib/ui/calculator/worksheet';
import { breaches, fake, FAULTY, onPage, open, resultOf, screen } from './harness';

const RESULT = resultOf(FAULTY);
/** A worksheet that was begun: the calculator opens with its fields. */
const BEGUN = { ...emptyWorksheet('begun'), product: 'Ghế' };

describe('side panel', () => {
  it('shows every finding with remedy and law, without a press', async () => {
    const { root } = await open(<PanelApp />, fake({ page: onPage(RESULT) }));
    const fails = RESULT.report.findings.filter(({ outcome }) => outcome === 'fail');
    expect(root.querySelectorAll('.finding')).toHaveLength(fails.length);
    for (const { fix } of fails) expect(screen.getAllByText(fix.vi).length).toBeGreaterThan(0);
    expect(root.querySelector('.finding dl')?.textContent).toContain('Căn cứ');
    expect(screen.getByRole('tab', { name: `Kết quả soát ${fails.length}` })).toBeTruthy();
  });

  it('jumps to a field and stays open', async () => {
    const f = fake({ page: onPage(RESULT) });
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getAllByRole('button', { name: 'Xem trên trang' })[0]!);
    expect(f.services.jump).toHaveBeenCalledOnce();
    expect(f.services.closePopup).not.toHaveBeenCalled();
  });

  it('moves between its two parts by mouse and arrow keys, and loses nothing that was typed', async () => {
    const { user } = await open(<PanelApp />, fake({ page: onPage(RESULT), draft: BEGUN }));
    const [findings, calculator] = screen.getAllByRole('tab') as [HTMLElement, HTMLElement];
    await user.click(calculator);
    await user.type(screen.getByLabelText('Trị giá FOB'), '12');
    await user.click(findings);
    expect(screen.queryByRole('tabpanel', { name: 'Tính LVC/RVC' })).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(calculator);
    expect(calculator.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByLabelText<HTMLInputElement>('Trị giá FOB').value).toBe('12');
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(findings);
  });

  it('holds thirty findings', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => ({ itemNo: String(i + 1), criterion: '' }));
    const { root } = await open(<PanelApp />, fake({ page: onPage(resultOf({ ...FAULTY, lines })) }));
    expect(root.querySelectorAll('.finding').length).toBeGreaterThanOrEqual(30);
    expect(root.textContent).toMatch(/hàng 30\D/);
  });

  for (const language of ['vi-VN', 'en-US']) {
    it(`breaches no accessibility rule in either part, ${language}`, async () => {
      const broken = [{ key: 'worksheet:1', text: '{}' }];
      const { user, root } = await open(<PanelApp />, fake({ page: onPage(RESULT), broken, draft: BEGUN }, language));
      expect(await breaches(root)).toEqual([]);
      await user.click(root.querySelector('#tab-calculator')!);
      for (const summary of root.querySelectorAll('#view-calculator summary')) await user.click(summary);
      await user.type(root.querySelector('.fob-line input')!, '1.215');
      await user.tab();
      expect(await breaches(root)).toEqual([]);
    });
  }
});
