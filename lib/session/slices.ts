/** One slice of reading at most: what is left of a frame after the page has had its share. */
const SLICE_MS = 10;

export interface Slicer {
  /** Runs the steps, the first slice at once; a request that comes while they run is kept and run once afterwards. */
  run(): void;
  stop(): void;
}

/**
 * Long work in short tasks. A page of usual size is done inside the first slice, without any delay; one of thousands of lines lets the page
 * work in between. `measure` wraps each slice.
 */
export function createSlicer<T>(
  window: Window,
  begin: () => Generator<void, T>,
  done: (result: T) => void,
  measure: (slice: () => void) => void,
): Slicer {
  let steps: Generator<void, T> | null = null;
  let again = false;
  let timer = 0;

  function slice(): void {
    const own = steps;
    if (!own) return;
    const until = window.performance.now() + SLICE_MS;
    let result: IteratorResult<void, T> | undefined;
    measure(() => {
      do result = own.next();
      while (!result.done && window.performance.now() < until);
    });
    if (steps !== own) return;
    if (!result?.done) {
      timer = window.setTimeout(slice, 0);
      return;
    }
    steps = null;
    const repeat = again;
    again = false;
    done(result.value);
    if (repeat) timer = window.setTimeout(run, 0);
  }

  function run(): void {
    if (steps) {
      again = true;
      return;
    }
    window.clearTimeout(timer);
    steps = begin();
    slice();
  }

  return {
    run,
    stop() {
      window.clearTimeout(timer);
      steps = null;
      again = false;
    },
  };
}
