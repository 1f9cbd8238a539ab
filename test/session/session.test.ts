// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../lib/overlay/overlay';
import { startSession, type Session } from '../../lib/session/session';
import { fakePort, fakeReader, field, reading, SETTINGS, type FakePort } from './fakes';

const PAGE = `<form id="aspnetForm"><div class="tab">
  <input id="a" data-key="exporter.name" name="a" value="AN PHU"><input id="b" data-key="consignee.name" name="b" value="BAD">
</div></form>`;

let port: FakePort;
let reader: ReturnType<typeof fakeReader>;
const sessions: Session[] = [];

function start(top = true): Session {
  const session = startSession({
    document,
    window,
    reader,
    port,
    overlay: (actions) => createOverlay({ window, document, resolve: reader.resolve, actions, shadow: 'open' }),
    shadow: 'open',
    top,
    today: () => '2026-11-22',
  });
  sessions.push(session);
  return session;
}

/** Lets promises, timers and animation frames of the next `ms` run. */
const settle = async (ms = 100): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

const hosts = (): Element[] => [...document.querySelectorAll('soat-co-host')];
const shadow = (): ShadowRoot => hosts()[0]!.shadowRoot!;
const marks = (): Element[] => [...shadow().querySelectorAll('.mark')];
const counter = (): string => shadow().querySelector('.counter')!.textContent!;
const input = (id: string): HTMLInputElement => document.getElementById(id) as HTMLInputElement;

/** A layout, which jsdom has not: every control is 100 by 20 pixels, one below the other. */
function layOut(): void {
  const box = (element: Element): DOMRect => {
    const top = 30 * [...document.querySelectorAll('input')].indexOf(element as HTMLInputElement);
    return top < 0 ? new DOMRect(0, 0, 0, 0) : new DOMRect(10, top, 100, 20);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return box(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return [box(this)] as unknown as DOMRectList;
  });
}

beforeEach(() => {
  layOut();
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  port = fakePort();
  reader = fakeReader();
});

afterEach(() => {
  for (const session of sessions.splice(0)) session.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page that shows a declaration', () => {
  it('gets one mark for each field at fault, a counter, and tells the background', async () => {
    start();
    await settle();
    expect(marks()).toHaveLength(1);
    expect(counter()).toContain('1 lỗi');
    expect(port.published.at(-1)).toMatchObject({
      read: 2,
      report: { counts: { error: 1 } },
      ids: ['consignee.name-bad@consignee.name@'],
    });
  });

  it('loses a mark as soon as the field is right, and gets one where it went wrong', async () => {
    start();
    await settle();
    input('b').value = 'KLANG';
    reader.changed();
    await settle();
    expect(marks()).toHaveLength(0);
    expect(counter()).toContain('Chưa thấy lỗi');
    input('a').value = 'BAD';
    reader.changed();
    await settle();
    expect(marks()).toHaveLength(1);
  });

  it('has no stale mark after a postback replaced the controls', async () => {
    start();
    await settle();
    document.body.innerHTML = PAGE.replace('value="BAD"', 'value="GOOD"').replace('value="AN PHU"', 'value="BAD"');
    reader.changed();
    await settle(400);
    expect(marks()).toHaveLength(1);
    expect(port.published.at(-1)!.ids).toEqual(['exporter.name-bad@exporter.name@']);
  });

  it('says nothing about a field that the portal emptied, until it stays empty', async () => {
    start();
    await settle();
    input('a').value = '';
    reader.changed();
    await settle(500);
    expect(port.published.at(-1)!.report.counts.error).toBe(1);
    await settle(3000);
    expect(port.published.at(-1)!.ids).toContain('exporter.name-missing@exporter.name@');
  });

  it('speaks at once about a field that the trader emptied', async () => {
    start();
    await settle();
    input('a').focus();
    input('a').value = '';
    reader.changed();
    await settle(400);
    expect(port.published.at(-1)!.ids).toContain('exporter.name-missing@exporter.name@');
  });

  it('shows a value with markup as text', async () => {
    start();
    await settle();
    (shadow().querySelector('.counter') as HTMLElement).click();
    await settle();
    expect(shadow().querySelector('.list .what')!.textContent).toBe('consignee.name sai <b>BAD</b>');
    expect(shadow().querySelector('.list .what b')).toBeNull();
  });

  it('hides a check on the trader’s word, and says how many are hidden', async () => {
    start();
    await settle();
    (shadow().querySelector('.badge') as HTMLElement).click();
    await settle();
    const choice = [...shadow().querySelectorAll<HTMLElement>('.card .choice')];
    choice[0]!.click();
    choice[1]!.click();
    expect(port.asked).toEqual(['hide consignee.name-bad declaration here', 'hide consignee.name-bad always here']);
    const { declaration } = port.published.at(-1)!;
    port.events!.settings({ ...SETTINGS, hidden: [{ rule: 'consignee.name-bad', declaration }] });
    await settle(400);
    expect(marks()).toHaveLength(0);
    expect(port.published.at(-1)).toMatchObject({ hidden: ['consignee.name-bad'], report: { counts: { error: 0 } } });
  });

  it('changes language without reading the page again by hand', async () => {
    start();
    await settle();
    port.events!.settings({ ...SETTINGS, language: 'en' });
    await settle();
    expect(counter()).toContain('1 error');
  });
});

describe('guest manners', () => {
  it('leave the page byte for byte as it was, while marks are shown and after', async () => {
    const before = document.documentElement.outerHTML;
    const data = new URLSearchParams(new FormData(document.forms[0]!) as never).toString();
    const active = document.activeElement;
    const session = start();
    await settle();
    const host = hosts()[0]!;
    expect(host.parentNode).toBe(document.documentElement);
    expect(document.documentElement.outerHTML.replace(host.outerHTML, '')).toBe(before);
    expect(new URLSearchParams(new FormData(document.forms[0]!) as never).toString()).toBe(data);
    expect(document.activeElement).toBe(active);
    session.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leave a page alone that is no declaration', async () => {
    document.body.innerHTML = '<form><input name="q" value="x"></form>';
    const before = document.documentElement.outerHTML;
    start();
    await settle(5000);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(reader.watchers).toBe(0);
    expect(port.published).toEqual([]);
  });

  it('put the host back when the page throws it out, but do not fight for ever', async () => {
    start();
    await settle();
    hosts()[0]!.remove();
    await settle(600);
    expect(hosts()).toHaveLength(1);
    for (let i = 0; i < 40; i += 1) {
      hosts()[0]?.remove();
      await settle(300);
    }
    expect(hosts()).toHaveLength(0);
  });
});

describe('stopping', () => {
  it('works before the first answer, twice, and after the page was quiet', async () => {
    const session = start();
    session.stop();
    session.stop();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(port.events).toBeNull();
    session.rescan();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(session.running).toBe(false);
  });

  it('takes marks, observer and result away', async () => {
    const session = start();
    await settle();
    expect(reader.watchers).toBe(1);
    session.stop();
    expect(hosts()).toHaveLength(0);
    expect(reader.watchers).toBe(0);
    expect(port.published.at(-1)).toBeNull();
    await settle(5000);
    expect(hosts()).toHaveLength(0);
  });

  it('follows by itself when the extension was updated under the page', async () => {
    const session = start();
    await settle();
    port.living = false;
    await settle(2500);
    expect(session.running).toBe(false);
    expect(hosts()).toHaveLength(0);
    expect(reader.watchers).toBe(0);
  });

  it('is harmless when the script comes twice: one host, the newer one wins', async () => {
    const first = start();
    await settle();
    first.stop();
    start();
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(marks()).toHaveLength(1);
    first.stop();
    await settle();
    expect(hosts()).toHaveLength(1);
  });
});

describe('the life of a page', () => {
  const transition = (type: string, persisted: boolean): void => {
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));
  };

  it('rests in the back/forward cache and comes back', async () => {
    start();
    await settle();
    transition('pagehide', true);
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(reader.watchers).toBe(0);
    transition('pageshow', true);
    await settle();
    expect(marks()).toHaveLength(1);
    expect(reader.watchers).toBe(1);
  });

  it('ends with the page', async () => {
    const session = start();
    await settle();
    transition('pagehide', false);
    expect(session.running).toBe(false);
  });

  it('notices a declaration that appears later on a page of one piece', async () => {
    document.body.innerHTML = '<p>…</p>';
    start();
    await settle(300);
    document.body.innerHTML = PAGE;
    await settle(1500);
    expect(marks()).toHaveLength(1);
  });

  it('leaves with the declaration', async () => {
    start();
    await settle();
    document.body.innerHTML = '<p>Danh sách</p>';
    reader.changed();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(reader.watchers).toBe(0);
    expect(port.published.at(-1)).toBeNull();
  });
});

describe('frames', () => {
  const child = reading(
    [field('lines[0].criterion', 'BAD')],
    { lines: [{ criterion: 'BAD' }] },
    {
      detection: { portal: 'legacy', page: 'criterion-popup', form: null, score: 1, evidence: [] },
    },
  );

  it('the top frame checks what a child frame read and has it draw its own mark', async () => {
    port.frames.add(7);
    start();
    await settle();
    port.events!.child(7, child);
    await settle(400);
    const sent = port.drawn.filter(({ frame }) => frame === 7).at(-1)!.view!;
    expect(sent.summary).toBeNull();
    expect(sent.findings.map(({ key, here }) => [key, here])).toEqual([['lines[0].criterion', true]]);
    expect(counter()).toContain('2 lỗi');
    expect(marks()).toHaveLength(1);
  });

  it('what a frame read goes away with the frame', async () => {
    start();
    await settle();
    port.events!.child(7, child);
    await settle(400);
    expect(counter()).toContain('1 lỗi');
  });

  it('a popup alone is no declaration', async () => {
    document.body.innerHTML = '<p></p>';
    port.frames.add(7);
    start();
    await settle();
    port.events!.child(7, child);
    await settle(400);
    expect(hosts()).toHaveLength(0);
  });

  it('a child frame reports, draws what it is told, and nothing else', async () => {
    start(false);
    await settle();
    expect(port.reported).toHaveLength(1);
    expect(hosts()).toHaveLength(0);
    port.events!.view({
      language: 'vi',
      declaration: 'd',
      summary: null,
      fields: [{ key: 'exporter.name', locator: { id: 'a' } }],
      findings: [{ id: 'x', key: 'exporter.name', here: true, finding: { ...fakeFinding(), fields: ['exporter.name'] } }],
    });
    await settle();
    expect(marks()).toHaveLength(1);
    expect(shadow().querySelector('.counter')).toBeNull();
    expect(port.published).toEqual([]);
    port.events!.view(null);
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('a child frame that nobody hears checks for itself', async () => {
    port.topTakes = false;
    start(false);
    await settle();
    expect(marks()).toHaveLength(1);
    expect(counter()).toContain('1 lỗi');
  });

  function fakeFinding() {
    return {
      rule: 'r',
      outcome: 'fail' as const,
      severity: 'error' as const,
      box: null,
      fields: [],
      line: null,
      message: { vi: 'sai', en: 'wrong' },
      fix: { vi: '', en: '' },
      basis: { document: 'practice', place: '', since: null, until: null },
    };
  }
});
