// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/index';
import { OptionsApp } from '../../lib/ui/OptionsApp';
import { breaches, fake, open, screen, waitFor, within } from './harness';

const titles = (root: HTMLElement): string[] => [...root.querySelectorAll('.rules .title')].map((e) => e.textContent ?? '');
const titleOf = (id: string): string => RULES.find((rule) => rule.id === id)!.title.vi;
const SETTINGS = { language: 'vi', disabledRules: [], hidden: [], extraIssuers: [] } as const;

describe('settings', () => {
  it('switches the language at once and keeps it', async () => {
    const f = fake();
    const { user } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Soát C/O – Settings');
    expect(document.documentElement.lang).toBe('en');
    expect(f.memory.settings.language).toBe('en');
    await user.click(screen.getByRole('radio', { name: 'Tiếng Việt' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Soát C/O – Cài đặt');
  });

  it('is Vietnamese where the browser is, English elsewhere', async () => {
    const { root } = await open(<OptionsApp />, fake({}, 'fr-FR'));
    expect(within(root).getByText('Language')).toBeTruthy();
  });

  it('writes only what was changed', async () => {
    const f = fake({ settings: { ...SETTINGS, disabledRules: ['marks-missing'] } });
    const { user } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(f.services.changeSettings).toHaveBeenCalledWith({ language: 'en' });
  });

  it('says when a change could not be stored, and shows what holds', async () => {
    const f = fake();
    f.services.changeSettings.mockRejectedValueOnce(new Error('quota'));
    const { user } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByText('Không lưu được thay đổi. Hãy thử lại.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Theo trình duyệt' }).checked).toBe(true);
  });

  it('lists what was hidden, latest first, and shows one or all again', async () => {
    const hidden = [
      { rule: 'criterion-missing', declaration: 'a', at: '2026-11-01T00:00:00.000Z' },
      { rule: 'marks-missing', declaration: 'a', at: '2026-11-20T00:00:00.000Z' },
      { rule: 'a-rule-of-the-past', declaration: 'b', at: '2026-10-01T00:00:00.000Z' },
    ];
    const f = fake({ settings: { ...SETTINGS, hidden } });
    const { user } = await open(<OptionsApp />, f);
    const names = screen.getAllByRole('button', { name: /^Hiện lại: / }).map((b) => b.getAttribute('aria-label'));
    expect(names).toEqual([
      `Hiện lại: ${titleOf('marks-missing')}`,
      `Hiện lại: ${titleOf('criterion-missing')}`,
      'Hiện lại: a-rule-of-the-past',
    ]);
    await user.click(screen.getByRole('button', { name: names[1]! }));
    expect(f.memory.settings.hidden.map(({ rule }) => rule)).toEqual(['marks-missing', 'a-rule-of-the-past']);
    await user.click(screen.getByRole('button', { name: 'Hiện lại tất cả' }));
    expect(f.memory.settings.hidden).toEqual([]);
    expect(screen.getByText('Chưa ẩn mục nào.')).toBeTruthy();
  });

  it('adds and drops codes of issuing bodies, and refuses what is none', async () => {
    const f = fake();
    const { user } = await open(<OptionsApp />, f);
    const field = screen.getByLabelText('Mã mới (2 ký tự)');
    await user.type(field, '9{Enter}');
    expect(screen.getByText(/Mã gồm đúng 2/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '02{Enter}');
    expect(screen.getByText('Mã 02 đã có.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'a7{Enter}');
    expect(f.memory.settings.extraIssuers).toEqual(['A7']);
    await user.click(screen.getByRole('button', { name: 'Bỏ mã A7' }));
    expect(f.memory.settings.extraIssuers).toEqual([]);
  });

  it('lists the sites, takes back what was allowed and asks for what was blocked', async () => {
    const f = fake();
    const { user } = await open(<OptionsApp />, f);
    expect(await screen.findByText('khai.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rút lại ecosys.gov.vn' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Rút lại khai.example' }));
    expect(f.services.withdrawSite).toHaveBeenCalledWith('https://khai.example/*');
    await user.click(screen.getByRole('button', { name: 'Cho phép co.moit.gov.vn' }));
    expect(f.services.requestSite).toHaveBeenCalledWith('https://co.moit.gov.vn/*', null);
  });
});

describe('catalogue of checks', () => {
  const search = (): HTMLElement => screen.getByRole('searchbox');

  it('lists every check', async () => {
    const { root } = await open(<OptionsApp />, fake());
    expect(titles(root)).toHaveLength(RULES.length);
    expect(screen.getByText(`${RULES.length} mục, 0 mục đang tắt`)).toBeTruthy();
  });

  it('finds by box and form, typed or chosen', async () => {
    const { user, root } = await open(<OptionsApp />, fake());
    await user.type(search(), 'ô 8 mẫu D');
    await waitFor(() => expect(titles(root).length).toBeLessThan(RULES.length));
    const typed = titles(root);
    expect(typed).toContain(titleOf('criterion-missing'));
    expect(typed).not.toContain(titleOf('container-number-wrong'));
    await user.clear(search());
    await user.selectOptions(screen.getByLabelText('Mẫu C/O'), 'D');
    await user.selectOptions(screen.getByLabelText('Ô'), '8');
    await waitFor(() => expect(titles(root)).toEqual(typed));
  });

  it('finds by words without accents, in either language, and by id', async () => {
    const { user, root } = await open(<OptionsApp />, fake());
    for (const text of ['tieu chi xuat xu dong hang', 'every line origin criterion', 'criterion-missing']) {
      await user.clear(search());
      await user.type(search(), text);
      await waitFor(() => expect(titles(root)).toContain(titleOf('criterion-missing')));
      expect(titles(root).length).toBeLessThan(12);
    }
    await user.type(search(), ' zzz');
    expect(await screen.findByText('Không có mục nào khớp.')).toBeTruthy();
  });

  it('switches a check off and on again', async () => {
    const f = fake();
    const { user, root } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('switch', { name: titleOf('marks-missing') }));
    expect(f.memory.settings.disabledRules).toEqual(['marks-missing']);
    await user.click(screen.getByRole('checkbox', { name: 'Chỉ xem mục đã tắt' }));
    await waitFor(() => expect(titles(root)).toEqual([titleOf('marks-missing')]));
    await user.click(screen.getByRole('switch'));
    expect(f.memory.settings.disabledRules).toEqual([]);
  });

  it('shows an example that is reported, what is said about it, and one that passes', async () => {
    const { user, root } = await open(<OptionsApp />, fake());
    await user.type(search(), 'criterion-missing');
    await user.selectOptions(screen.getByLabelText('Mẫu C/O'), 'D');
    await waitFor(() => expect(titles(root)).toEqual([titleOf('criterion-missing')]));
    await user.click(root.querySelector('.rules summary')!);
    expect(await screen.findByText('Ô 8, dòng hàng 1: chưa ghi tiêu chí xuất xứ.')).toBeTruthy();
    expect(root.querySelector('.example.bad')?.textContent).toContain('(để trống)');
    expect(root.querySelector('.example.good')?.textContent).toContain('CTH');
    expect(root.querySelector('.rule-details dl')?.textContent).toContain('Thông tư 10/2022/TT-BCT');
  });

  for (const language of ['vi-VN', 'en-US']) {
    it(`breaches no accessibility rule, ${language}`, async () => {
      const hidden = [{ rule: 'criterion-missing', declaration: 'a', at: '2026-11-01T00:00:00.000Z' }];
      const settings = { ...SETTINGS, language: 'auto', hidden, disabledRules: ['marks-missing'], extraIssuers: ['97'] } as const;
      const { user, root } = await open(<OptionsApp />, fake({ settings }, language));
      await user.type(search(), 'criterion');
      await waitFor(() => expect(titles(root).length).toBeLessThan(40));
      await user.click(root.querySelector('.rules summary')!);
      expect(await breaches(root)).toEqual([]);
    });
  }
});
