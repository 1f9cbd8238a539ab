/**
 * Looks of everything drawn into the page. One constructed sheet of the shadow root, so no policy of the page can forbid it and no style of
 * the page reaches in. The host resets what the page could put on it, with priority.
 */
export const STYLES = `
:host {
  all: initial !important;
  position: absolute !important;
  left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important;
  display: block !important;
  visibility: visible !important;
  opacity: 1 !important;
  transform: none !important; filter: none !important; clip-path: none !important;
  contain: none !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark;
}
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
.probe { position: absolute; left: 0; top: 0; width: 100px; height: 100px; visibility: hidden; pointer-events: none; contain: strict; }
.layer { position: absolute; left: 0; top: 0; width: 0; height: 0; }

.page, .ui {
  --error: #c8102e; --warning: #8a5200; --info: #0b57a4;
  --warning-mark: #e08600; --ring: #fff;
  --ground: #fff; --raised: #f5f6f8; --line: #d5d9e0; --text: #1b1f27; --soft: #545c6b; --link: #0b57a4; --focus: #0b57a4;
  --shadow: 0 6px 24px rgb(10 20 40 / .22), 0 1px 3px rgb(10 20 40 / .2);
  font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  color: var(--text);
  text-align: left; direction: ltr; letter-spacing: normal; word-spacing: normal; text-transform: none; white-space: normal;
}

.mark {
  position: absolute; left: 0; top: 0;
  border: 2px solid var(--tone);
  border-radius: 4px;
  box-shadow: 0 0 0 1px var(--ring), inset 0 0 0 1px var(--ring);
  pointer-events: none;
}
.mark.error { --tone: var(--error); }
.mark.warning { --tone: var(--warning-mark); border-style: dashed; }
.mark.info { --tone: var(--info); border-style: dotted; }
.mark.flash { animation: flash 1s ease-out 2; }
.mark.flash.again { animation-name: flash-again; }
${['flash', 'flash-again']
  .map(
    (name) => `@keyframes ${name} {
  0% { box-shadow: 0 0 0 1px var(--ring), inset 0 0 0 1px var(--ring), 0 0 0 0 color-mix(in srgb, var(--tone) 75%, transparent); }
  100% { box-shadow: 0 0 0 1px var(--ring), inset 0 0 0 1px var(--ring), 0 0 0 14px transparent; }
}`,
  )
  .join('\n')}

button {
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
  pointer-events: auto;
  -webkit-tap-highlight-color: transparent;
}
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }

.badge {
  position: absolute; left: 0; top: 0;
  width: 18px; height: 18px;
  display: grid; place-items: center;
}
.badge .many {
  position: absolute; right: -5px; top: -5px;
  min-width: 13px; height: 13px; padding: 0 3px; border-radius: 7px;
  font-size: 9px; font-weight: 700; line-height: 13px; text-align: center;
  background: #1b1f27; color: #fff; box-shadow: 0 0 0 1px #fff;
}
.icon { display: block; flex: none; }
.icon .body { fill: var(--tone); stroke: #fff; stroke-width: 1; paint-order: stroke; }
.icon .sign { fill: none; stroke: #fff; stroke-width: 2; stroke-linecap: round; }
.icon.error { --tone: #c8102e; }
.icon.warning { --tone: #ffb020; }
.icon.warning .sign { stroke: #1b1f27; }
.icon.warning .body { stroke: #1b1f27; }
.icon.info { --tone: #0b57a4; }
.icon .stroke { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.badge .icon { filter: drop-shadow(0 1px 1px rgb(0 0 0 / .35)); }

.ui { position: fixed; left: 0; top: 0; width: 0; height: 0; }
.card, .list {
  position: fixed;
  background: var(--ground); color: var(--text);
  border: 1px solid var(--line); border-radius: 10px;
  box-shadow: var(--shadow);
  pointer-events: auto;
  overflow: auto; overscroll-behavior: contain;
  overflow-wrap: anywhere;
}
.card { left: 0; top: 0; width: min(380px, calc(100vw - 16px)); }
.card.waiting { visibility: hidden; }
.head { display: flex; align-items: center; gap: 8px; padding: 10px 8px 8px 14px; position: sticky; top: 0; background: var(--ground); border-bottom: 1px solid var(--line); z-index: 1; }
.head h2 { margin: 0; font-size: 14px; line-height: 1.3; font-weight: 650; flex: 1; min-width: 0; }
.head .where { display: block; font-size: 12px; font-weight: 400; color: var(--soft); }
.quiet { color: var(--soft); width: 28px; height: 28px; display: grid; place-items: center; border-radius: 6px; flex: none; }
.quiet:hover { background: var(--raised); color: var(--text); }
.entry { padding: 12px 14px; }
.entry + .entry { border-top: 1px solid var(--line); }
.kind { display: flex; align-items: center; gap: 6px; font-size: 12px; font-weight: 650; margin-bottom: 4px; }
.kind.error { color: var(--error); } .kind.warning { color: var(--warning); } .kind.info { color: var(--info); }
p { margin: 0; }
.message { font-weight: 550; }
dl { margin: 8px 0 0; display: grid; gap: 6px; }
dt { font-size: 12px; color: var(--soft); }
dd { margin: 0; }
.basis { font-size: 12px; color: var(--soft); }
.link { color: var(--link); font-size: 13px; padding: 2px 0; text-decoration: underline; text-underline-offset: 2px; }
.link:hover { text-decoration-thickness: 2px; }
.hide { margin-top: 8px; }
.hide .choices { display: grid; gap: 6px; margin-top: 6px; }
.choice { border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; background: var(--raised); }
.choice:hover { border-color: var(--soft); }
.choice b { display: block; font-size: 13px; font-weight: 600; }
.choice span { font-size: 12px; color: var(--soft); }

.corner { position: fixed; display: flex; align-items: stretch; max-width: calc(100vw - 28px);
  background: var(--ground); border: 1px solid var(--line); border-radius: 20px; box-shadow: var(--shadow);
  pointer-events: auto; overflow: hidden; touch-action: none; }
.corner.unplaced { visibility: hidden; }
.corner.resting, .list.resting { visibility: hidden; }
.counter { display: flex; align-items: center; gap: 8px; padding: 8px 4px 8px 12px; font-weight: 600; font-size: 13px; line-height: 20px; min-width: 0; }
.counter:hover { background: var(--raised); }
.counter:focus-visible, .corner .quiet:focus-visible { outline-offset: -3px; border-radius: 18px; }
.counter .words { white-space: nowrap; }
.corner .quiet { width: 32px; height: auto; border-radius: 0; }
.corner.folded .counter { padding: 8px 12px; }
.corner.compact:not(:hover, :focus-within) :is(.words, .quiet) { display: none; }
.corner.compact:not(:hover, :focus-within) .counter { padding: 8px 12px; }
.corner.compact:not(:hover, :focus-within) .counter::after { content: attr(data-number); }
.icon.tick { color: #1a7f37; }
.list { width: min(400px, calc(100vw - 28px)); }
.items { list-style: none; margin: 0; padding: 6px; }
.item { display: flex; gap: 8px; width: 100%; padding: 8px; border-radius: 8px; }
.item:hover { background: var(--raised); }
.item .icon { margin-top: 2px; }
.item .what { font-size: 13px; display: block; }
.item .where, .hint, .foot { font-size: 12px; color: var(--soft); }
.item .where { display: block; }
.hint { padding: 0 8px 8px 32px; color: var(--text); }
.hint:empty { display: none; }
.foot { padding: 10px 14px; border-top: 1px solid var(--line); display: grid; gap: 4px; }
.foot .row { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }

@media (prefers-color-scheme: dark) {
  .ui {
    --error: #ff8a94; --warning: #ffc35c; --info: #8cc4ff;
    --ground: #1e2229; --raised: #2a2f38; --line: #434a57; --text: #eef0f4; --soft: #b3bac6; --link: #8cc4ff; --focus: #8cc4ff;
    --shadow: 0 6px 24px rgb(0 0 0 / .6), 0 1px 3px rgb(0 0 0 / .5);
  }
  .ui .icon.tick { color: #5bd27d; }
}
@media (forced-colors: active) {
  .mark { border-color: Highlight; forced-color-adjust: none; }
  .card, .list, .corner { border-color: CanvasText; }
}
@media (prefers-reduced-motion: reduce) {
  .mark.flash { animation: none; box-shadow: 0 0 0 1px var(--ring), inset 0 0 0 1px var(--ring), 0 0 0 6px color-mix(in srgb, var(--tone) 55%, transparent); }
}
`;
