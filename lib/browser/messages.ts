import type { Reading } from '../declaration/reading';
import type { CornerState } from '../overlay/corner';
import type { HideReach, JumpResult, OverlayView } from '../overlay/view';
import type { PageResult, Picked } from '../session/ports';
import { browser } from './api';

/**
 * The message protocol. Each entry is one message: what it carries and what comes back. Plain data only. A message goes either to the
 * background or to the script in a page; nothing else listens.
 */
export interface ToBackground {
  /** Child frame to top frame. Back: whether a top frame took it. */
  report: { send: { reading: Reading | null }; back: boolean };
  /** Top frame to all others of its tab. */
  askChildren: { send: object; back: null };
  /** Top frame to one child frame. Back: whether that frame is there. */
  draw: { send: { frame: number; view: OverlayView | null }; back: boolean };
  jumpIn: { send: { frame: number; id: string }; back: JumpResult };
  publish: { send: { result: PageResult | null }; back: null };
  hide: { send: { rule: string; declaration: string; reach: HideReach }; back: null };
  unhide: { send: { declaration: string }; back: null };
  openPanel: { send: object; back: null };
  /** Where the counter of the page stands: keeps a new state, tells the kept one. */
  corner: { send: { state: CornerState | null }; back: CornerState | null };
  /** What came of pointing at a field, in whichever frame. */
  picked: { send: { host: string; picked: Picked }; back: null };
  /** Asks for the engine in the sender's frame. Back: whether it is there. */
  engine: { send: object; back: boolean };
}

export interface ToPage {
  child: { send: { frame: number; reading: Reading | null }; back: boolean };
  view: { send: { view: OverlayView | null }; back: boolean };
  reportAgain: { send: object; back: null };
  jump: { send: { id: string }; back: JumpResult };
  rescan: { send: object; back: null };
  /** To every frame: the trader wants to point at the control of this field. */
  pick: { send: { key: string }; back: true };
  /** To every frame: pointing is over. */
  endPick: { send: object; back: null };
  /** To every frame: these permissions were withdrawn, those are left. A frame that none covers any more is left alone at once. */
  withdrawn: { send: { gone: readonly string[]; left: readonly string[] }; back: null };
  /** Is a script of this version there? */
  ping: { send: object; back: true };
}

type Addressee = 'background' | 'page';

interface Envelope {
  readonly soat: Addressee;
  readonly type: string;
  readonly body: unknown;
}

export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
}

export type Handlers<P> = {
  readonly [K in keyof P]?: P[K] extends { send: infer S; back: infer B } ? (body: S, sender: Sender) => B | Promise<B> : never;
};

function isEnvelope(value: unknown, to: Addressee): value is Envelope {
  return typeof value === 'object' && value !== null && (value as Partial<Envelope>).soat === to;
}

export async function toBackground<K extends keyof ToBackground>(
  type: K,
  body: ToBackground[K]['send'],
): Promise<ToBackground[K]['back']> {
  return (await browser.runtime.sendMessage({ soat: 'background', type, body })) as ToBackground[K]['back'];
}

/** Rejects when no script of ours is in that frame. `frame` undefined: every frame of the tab; the first answer counts. */
export async function toPage<K extends keyof ToPage>(
  tab: number,
  frame: number | undefined,
  type: K,
  body: ToPage[K]['send'],
): Promise<ToPage[K]['back']> {
  const message = { soat: 'page', type, body };
  const answer: unknown = await (frame === undefined
    ? browser.tabs.sendMessage(tab, message)
    : browser.tabs.sendMessage(tab, message, { frameId: frame }));
  return answer as ToPage[K]['back'];
}

/**
 * Answers messages for one addressee; returns how to stop. A handler may answer at once or later. One that fails answers nothing, so the
 * sender's promise rejects or resolves to undefined, as the browser has it.
 */
function listen<P extends object>(to: Addressee, handlers: Handlers<P>): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number }; frameId?: number },
    sendResponse: (answer?: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message, to) || sender.id !== browser.runtime.id) return undefined;
    const handler = (handlers as Record<string, ((body: unknown, from: Sender) => unknown) | undefined>)[message.type];
    if (!handler) return undefined;
    // The handler starts inside this call: opening a panel needs the press that caused the message.
    Promise.resolve(attempt(() => handler(message.body, { tab: sender.tab?.id ?? null, frame: sender.frameId ?? 0 }))).then(
      (answer) => sendResponse(answer ?? null),
      () => sendResponse(null),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

export const listenInBackground = (handlers: Handlers<ToBackground>): (() => void) =>
  listen<ToBackground>('background', handlers);
export const listenInPage = (handlers: Handlers<ToPage>): (() => void) => listen<ToPage>('page', handlers);
