import type { Point } from './placement';

interface DragActions {
  /** Where the thing is now; asked once, when it is taken up. */
  rect(): { readonly left: number; readonly top: number };
  /** Upper left corner while it is dragged. */
  move(at: Point): void;
  done(): void;
}

/** Movement of less than this is a press with an unsteady hand. */
const SLACK = 5;

/** Lets `element` be dragged by mouse, pen or finger. A press that moved it is no press: `justMoved` tells until the next one begins. */
export function dragged(element: HTMLElement, actions: DragActions): { justMoved(): boolean } {
  let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
  let moved = false;
  element.addEventListener('pointerdown', (event) => {
    moved = false;
    if (event.button !== 0) return;
    const { left, top } = actions.rect();
    from = { x: event.clientX, y: event.clientY, left, top };
  });
  element.addEventListener('pointermove', (event) => {
    if (!from) return;
    // The button was let go where we could not hear it.
    if (event.buttons === 0) {
      end();
      return;
    }
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!moved && Math.hypot(x, y) < SLACK) return;
    if (!moved) element.setPointerCapture(event.pointerId);
    moved = true;
    actions.move({ left: from.left + x, top: from.top + y });
  });
  function end(): void {
    if (from && moved) actions.done();
    from = null;
  }
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', end);
  return { justMoved: () => moved };
}
