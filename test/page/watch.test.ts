// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_HOST, watch, type Watcher } from '../../lib/page';

let changes = 0;
let watcher: Watcher;

const settle = async (ms = 5000): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
};
const hide = (state: 'hidden' | 'visible'): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="a"><input id="i"></div>';
  changes = 0;
  watcher = watch(document, () => (changes += 1));
  watcher.start();
});

afterEach(() => {
  watcher.stop();
  vi.useRealTimers();
  hide('visible');
});

describe('watching a page', () => {
  it('tells once of a burst of changes', async () => {
    for (let i = 0; i < 50; i += 1) document.getElementById('a')!.append(document.createElement('p'));
    document.getElementById('a')!.setAttribute('class', 'x');
    await settle();
    expect(changes).toBe(1);
  });

  it.each(['input', 'change', 'focusout', 'click'])('tells of %s, also when the page stops it', async (type) => {
    document.getElementById('i')!.addEventListener(type, (event) => event.stopPropagation());
    document.getElementById('i')!.dispatchEvent(new Event(type, { bubbles: true }));
    await settle();
    expect(changes).toBe(1);
  });

  it('does not mind its own marks', async () => {
    const host = document.createElement(OWN_HOST);
    document.documentElement.append(host);
    host.append(document.createElement('b'));
    host.setAttribute('style', 'top: 1px');
    await settle();
    host.remove();
    await settle();
    expect(changes).toBe(0);
  });

  it('rests in a hidden tab and looks once when it is shown again', async () => {
    hide('hidden');
    for (let i = 0; i < 5; i += 1) {
      document.body.append('x');
      await settle(1000);
    }
    expect(changes).toBe(0);
    hide('visible');
    await settle();
    expect(changes).toBe(1);
  });

  it('looks ever less often at a page that never rests, and at once again when the person types', async () => {
    for (let i = 0; i < 600; i += 1) {
      document.body.append('x');
      await settle(50);
    }
    const restless = changes;
    expect(restless).toBeLessThan(12);
    expect(restless).toBeGreaterThan(1);
    document.getElementById('i')!.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(400);
    expect(changes).toBe(restless + 1);
  });

  it('starts and stops any number of times', async () => {
    watcher.start();
    watcher.start();
    document.body.append('x');
    await settle();
    expect(changes).toBe(1);
    watcher.stop();
    watcher.stop();
    expect(watcher.running).toBe(false);
    document.body.append('y');
    document.getElementById('i')!.dispatchEvent(new Event('input', { bubbles: true }));
    watcher.poke();
    await settle();
    expect(changes).toBe(1);
    watcher.start();
    watcher.poke();
    await settle();
    expect(changes).toBe(2);
  });

  it('forgets a change that waits when it is stopped', async () => {
    document.body.append('x');
    watcher.stop();
    await settle();
    expect(changes).toBe(0);
  });
});
