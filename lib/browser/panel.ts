import { browser, FIREFOX } from './api';

interface SidebarAction {
  open(): Promise<void>;
}

/** Whether a press inside a page can open the panel: Firefox wants the press in its own window frame or in an extension page. */
export const PANEL_FROM_PAGE = !FIREFOX;

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Must be the first statement of a handler of the person's own press: after any
 * `await` the browser refuses.
 */
export function openPanel(tab: number | null): Promise<void> {
  if (FIREFOX) return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  if (tab !== null) return browser.sidePanel.open({ tabId: tab });
  // A page the browser tells nothing about: its window is enough, and the press is fresh enough for one question.
  return browser.windows.getCurrent().then(({ id }) => browser.sidePanel.open({ windowId: id! }));
}
