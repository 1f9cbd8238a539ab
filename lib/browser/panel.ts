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
  if (tab === null) return Promise.reject(new Error('no tab'));
  return browser.sidePanel.open({ tabId: tab });
}
