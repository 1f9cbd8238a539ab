// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../lib/declaration/lesson';
import { OptionsApp } from '../../lib/ui/OptionsApp';
import { PanelApp } from '../../lib/ui/PanelApp';
import { PopupApp } from '../../lib/ui/PopupApp';
import { readTaughtFile } from '../../lib/ui/teach/taught-file';
import { breaches, fake, FAULTY, onPage, open, resultOf, screen, waitFor, within, type Fake } from './harness';

const base = resultOf(FAULTY);
const RESULT = {
  ...base,
  reading: {
    ...base.reading,
    fields: [
      { key: 'form', raw: 'D', value: 'D', by: 'id', evidence: '', confidence: 1, weak: false, locator: {} },
      {
        key: 'lines[0].criterion',
        raw: 'CTH',
        value: 'CTH',
        by: 'taught',
        evidence: '',
        confidence: 1,
        weak: false,
        locator: {},
      },
    ] as const,
  },
};
const NOTE: Lesson = { key: 'remarks', suffix: 'note', label: 'ghi rieng', words: 'Ghi riêng' };
const COLUMN: Lesson = { key: 'lines[].marks', column: 'cot la', words: 'Cột lạ' };
const COMPANY: Lesson = { key: 'transport.vessel', suffix: 'ship' };
const HOST = 'ecosys.gov.vn';

function withLessons(own: readonly Lesson[], company: readonly Lesson[] = []): Fake {
  const f = fake({ page: onPage(RESULT) });
  f.memory.teach.lessons = { own: own.length > 0 ? { [HOST]: own } : {}, company: company.length > 0 ? { [HOST]: company } : {} };
  return f;
}

const title = 'Ô nào đọc thiếu hoặc sai? Chỉ trên trang';
const section = (): HTMLElement => screen.getByText(title).closest('details')!;
const fields = (): string[] =>
  within(section())
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')!.textContent!);

describe('teaching in the panel', () => {
  it('lists every field, what was not read first', async () => {
    const { user } = await open(<PanelApp />, withLessons([]));
    await user.click(screen.getByText(title));
    const list = fields();
    expect(list[0]).toContain('chưa đọc');
    expect(list.at(-1)).toBe('mẫu C/Ođã đọc');
    expect(list.at(-2)).toContain('đã chỉ');
    expect(list.filter((text) => text.includes('chưa đọc'))).toHaveLength(list.length - 2);
  });

  it('finds a field by words without accents, in both languages', async () => {
    const { user } = await open(<PanelApp />, withLessons([]));
    await user.click(screen.getByText(title));
    const search = screen.getByLabelText('Tìm mục');
    await user.type(search, 'ghi chu');
    expect(fields()).toEqual(['ghi chúchưa đọc']);
    await user.clear(search);
    await user.type(search, 'de minimis');
    expect(fields()).toEqual(['ô De Minimischưa đọc']);
    await user.type(search, ' zzz');
    expect(screen.getByText('Không có mục nào khớp.')).toBeTruthy();
  });

  it('starts pointing at the chosen field, says what to do, and stops by button and by Escape', async () => {
    const f = withLessons([]);
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText(title));
    const start = screen.getByRole<HTMLButtonElement>('button', { name: 'Chỉ trên trang' });
    expect(start.disabled).toBe(true);
    await user.type(screen.getByLabelText('Tìm mục'), 'ghi chu');
    await user.click(within(section()).getByRole('radio'));
    await user.click(start);
    expect(f.services.startPointing).toHaveBeenCalledWith(7, 'remarks');
    expect(screen.getByText('Bấm vào ô của “ghi chú” trên trang. Esc để thôi.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Thôi' }));
    expect(f.services.stopPointing).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Chỉ trên trang' }));
    screen.getByRole('button', { name: 'Thôi' }).focus();
    await user.keyboard('{Escape}');
    expect(f.services.stopPointing).toHaveBeenCalledTimes(2);
  });

  it('says so when the extension does not run in the page', async () => {
    const f = withLessons([]);
    f.services.startPointing.mockResolvedValueOnce(false);
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText(title));
    await user.click(within(section()).getAllByRole('radio')[0]!);
    await user.click(screen.getByRole('button', { name: 'Chỉ trên trang' }));
    expect(await screen.findByText(/chưa chạy tiện ích/)).toBeTruthy();
  });

  it('tells what was remembered, and undoes it together with what it replaced', async () => {
    const f = withLessons([NOTE]);
    f.memory.teach.pointing = {
      state: 'done',
      host: HOST,
      picked: { kind: 'taught', key: 'remarks', lesson: NOTE, words: 'Ghi riêng', shows: 'N/M', replaces: [COLUMN] },
    };
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText(title));
    expect(screen.getByText('Đã nhớ: ghi chú là ô “Ghi riêng”. Đang thấy “N/M”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(f.memory.teach.lessons.own).toEqual({ [HOST]: [COLUMN] });
    expect(await screen.findByText('Đã hoàn tác.')).toBeTruthy();
  });

  it('lists what is taught here, tries it on the open page, removes it and gives it back', async () => {
    const f = withLessons([NOTE, COLUMN], [COMPANY]);
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText(title));
    const here = screen.getByText(`Đã chỉ trên ${HOST}`).closest('section')!;
    expect(
      within(here)
        .getAllByRole('listitem')
        .map((li) => li.querySelector('span')!.textContent),
    ).toEqual([
      'tên tàu/chuyến bay: ô có mã ship công ty bạn đặt',
      'ghi chú: ô “Ghi riêng” ',
      'dòng hàng: ký mã hiệu: cột “Cột lạ” ',
    ]);
    expect(within(here).queryByRole('button', { name: 'Bỏ: tên tàu/chuyến bay' })).toBeNull();
    f.services.tryLessons.mockResolvedValueOnce([
      { found: true, shows: 'WAN HAI', checked: null },
      { found: false, shows: null, checked: null },
      { found: true, shows: '', checked: null },
    ]);
    await user.click(within(here).getByRole('button', { name: 'Thử tất cả' }));
    for (const word of ['Thấy “WAN HAI”', 'Không thấy ô này trên trang đang mở', 'Thấy ô, đang trống'])
      expect(within(here).getByText(word)).toBeTruthy();
    await user.click(within(here).getByRole('button', { name: 'Bỏ: ghi chú' }));
    expect(f.memory.teach.lessons.own).toEqual({ [HOST]: [COLUMN] });
    await user.click(within(here).getByRole('button', { name: 'Hoàn tác' }));
    expect(f.memory.teach.lessons.own).toEqual({ [HOST]: [NOTE, COLUMN] });
  });

  it('keeps what was chosen while the page changes under it', async () => {
    const f = fake({ page: { kind: 'nothing', tabId: 7, host: HOST } });
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText(title));
    await user.type(screen.getByLabelText('Tìm mục'), 'ghi chu');
    await user.click(within(section()).getByRole('radio'));
    act(() => f.show(onPage(RESULT)));
    expect(within(section()).getByRole<HTMLInputElement>('radio').checked).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Chỉ trên trang' }).disabled).toBe(false);
  });

  it('on a page that is no declaration says what it takes', async () => {
    const { user } = await open(<PanelApp />, fake({ page: { kind: 'nothing', tabId: 7, host: HOST } }));
    await user.click(screen.getByText(title));
    expect(screen.getByText(/chỉ ít nhất 4 ô, trong đó có một ô của dòng hàng/)).toBeTruthy();
  });

  it('saves the structure of the page as a file, and says what is in it', async () => {
    const f = withLessons([]);
    const { user } = await open(<PanelApp />, f);
    await user.click(screen.getByText('Gửi cấu trúc trang cho người làm tiện ích'));
    expect(screen.getByText(/Không có trong tệp: giá trị đã nhập/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lưu tệp cấu trúc' }));
    expect(f.memory.teach.files).toEqual([{ name: 'soat-co-layout-ecosys.gov.vn-2026-11-22.json', text: '{}' }]);
    f.services.layoutReport.mockResolvedValueOnce(null);
    await user.click(screen.getByRole('button', { name: 'Lưu tệp cấu trúc' }));
    expect(await screen.findByText(/Không đọc được trang này/)).toBeTruthy();
  });
});

describe('taught fields in the settings', () => {
  const file = (text: string): File => new File([text], 'x.json', { type: 'application/json' });
  const chooser = (): HTMLElement => screen.getByLabelText('Nhập từ tệp', { selector: 'input' });

  it('can be removed one by one or by site, and given back', async () => {
    const f = withLessons([NOTE, COLUMN], [COMPANY]);
    const { user } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('button', { name: `Bỏ: ghi chú, ${HOST}` }));
    expect(f.memory.teach.lessons.own).toEqual({ [HOST]: [COLUMN] });
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await user.click(screen.getByRole('button', { name: `Bỏ hết: ${HOST}` }));
    expect(f.memory.teach.lessons.own).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    expect(f.memory.teach.lessons.own[HOST]).toHaveLength(2);
    expect(screen.queryByRole('button', { name: `Bỏ: tên tàu/chuyến bay, ${HOST}` })).toBeNull();
  });

  it('go out as a file that comes in again', async () => {
    const f = withLessons([NOTE, COLUMN], [COMPANY]);
    const { user } = await open(<OptionsApp />, f);
    await user.click(screen.getByRole('button', { name: 'Xuất thành tệp' }));
    const [saved] = f.memory.teach.files;
    expect(saved!.name).toMatch(/\.json$/);
    expect(readTaughtFile(saved!.text)).toEqual({ sites: { [HOST]: [NOTE, COLUMN] } });
    const other = withLessons([{ key: 'remarks', suffix: 'mine' }]);
    const second = await open(<OptionsApp />, other);
    await second.user.upload(within(second.root).getByLabelText('Nhập từ tệp', { selector: 'input' }), file(saved!.text));
    await waitFor(() => expect(other.memory.teach.lessons.own[HOST]).toHaveLength(3));
    expect(other.memory.teach.lessons.own[HOST]![0]).toEqual({ key: 'remarks', suffix: 'mine' });
    expect(within(second.root).getByText(/Đã thêm 2 ô, 0 ô đã có sẵn\. 1 ô bạn đã chỉ khác/)).toBeTruthy();
  });

  it('a bad file changes nothing and is named', async () => {
    const f = withLessons([NOTE]);
    const { user } = await open(<OptionsApp />, f);
    for (const [text, word] of [
      ['{', /không đọc được JSON/],
      ['{"format":"x"}', /không phải tệp các ô đã chỉ của Soát/],
      ['{"format":"soat-co-taught","version":9}', /bản mới hơn/],
      [
        '{"format":"soat-co-taught","version":1,"sites":{"a.example":[{"key":"x"}]}}',
        /Tệp bị hỏng: sites › a\.example › 0 › key/,
      ],
    ] as const) {
      await user.upload(chooser(), file(text));
      expect(await screen.findByText(word)).toBeTruthy();
    }
    expect(f.memory.teach.lessons.own).toEqual({ [HOST]: [NOTE] });
  });
});

describe('sites', () => {
  it('that the company has set are named as such and cannot be withdrawn here', async () => {
    const f = fake();
    f.services.listSites.mockResolvedValue([
      { origin: 'https://a.example/*', builtIn: false, company: true, granted: true },
      { origin: 'https://b.example/*', builtIn: false, company: true, granted: false },
    ]);
    const { user } = await open(<OptionsApp />, f);
    expect(await screen.findByText('a.example')).toBeTruthy();
    expect(screen.getAllByText('công ty bạn đặt')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Rút lại/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cho phép b.example' }));
    expect(f.services.requestSite).toHaveBeenCalledWith('https://b.example/*', null);
  });

  for (const [name, app] of [
    ['popup', <PopupApp key="p" />],
    ['panel', <PanelApp key="s" />],
  ] as const) {
    it(`portals that the browser blocks: one button in the ${name}, and a word when it was refused`, async () => {
      const f = fake({ page: { kind: 'not-allowed', tabId: 7, origin: 'https://co.moit.gov.vn/*' } });
      f.memory.teach.blocked = ['https://co.moit.gov.vn/*'];
      f.services.requestPortals.mockResolvedValueOnce(false);
      const { user } = await open(app, f);
      expect(screen.getByText('Trên co.moit.gov.vn, Soát C/O chưa được phép đọc trang.')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Luôn cho phép trang này' })).toBeNull();
      await user.click(screen.getByRole('button', { name: 'Cho phép đọc' }));
      expect(f.services.requestPortals).toHaveBeenCalledWith(7);
      expect(await screen.findByText(/Chưa được phép, nên các trang đó/)).toBeTruthy();
    });
  }
});

describe('for everyone', () => {
  for (const language of ['vi-VN', 'en-GB']) {
    it(`breaches no accessibility rule, ${language}`, async () => {
      const f = fake({ page: onPage(RESULT) }, language);
      f.memory.teach.lessons = { own: { [HOST]: [NOTE, COLUMN] }, company: { [HOST]: [COMPANY] } };
      f.memory.teach.blocked = ['https://co.moit.gov.vn/*'];
      const { user, root } = await open(<PanelApp />, f);
      for (const summary of root.querySelectorAll('.teach > summary')) await user.click(summary);
      expect(await breaches(root)).toEqual([]);
      const options = await open(<OptionsApp />, f);
      expect(await breaches(options.root.querySelector('.taught')!)).toEqual([]);
    });
  }
});
