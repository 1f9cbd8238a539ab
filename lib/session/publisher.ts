/** Results go out at most this often; the first one and the last word at once. */
const PUBLISH_MS = 250;
/** Sending may take at most this share of the time: big results go out more seldom. */
const SHARE = 20;

export interface Publisher<T> {
  /** `null`: nothing to show any more. Told once, and only after something was shown. */
  publish(result: T | null): void;
  stop(): void;
}

export function createPublisher<T>(window: Window, send: (result: T | null) => void): Publisher<T> {
  let shown = false;
  let timer = 0;
  let free = -Infinity;
  const now = (): number => window.performance.now();
  return {
    publish(result) {
      window.clearTimeout(timer);
      if (result === null && !shown) return;
      shown = result !== null;
      const out = (): void => {
        const start = now();
        send(result);
        free = now() + Math.max(PUBLISH_MS, SHARE * (now() - start));
      };
      if (result === null || now() >= free) out();
      else timer = window.setTimeout(out, free - now());
    },
    stop: () => window.clearTimeout(timer),
  };
}
