import type { Result } from '../model';
import { type ActiveTab, findActiveTab } from './active-tab';
import { type AskedPage, askPage } from './ask-page';
import { rememberedTabs } from './remembered-tabs';

/** The active tab, and what its page has been asked. */
export interface AskedFrontPage {
  readonly tab: ActiveTab;
  /** `null` if the page need not be asked, because it is stored as the page that was opened in this tab before. */
  readonly asked: AskedPage | null;
}

declare global {
  /** The result of `askFrontPage`, which the script `ask-page` stores for the modules of the popup. They load later. */
  var dramatisAsked: Promise<Result<AskedFrontPage>> | undefined;
}

/** Asks the page in the active tab for its article. Fails with `pageGone` if there is no active tab. */
export async function askFrontPage(): Promise<Result<AskedFrontPage>> {
  const [tab, remembered] = await Promise.all([findActiveTab(), rememberedTabs()]);
  if (!tab.ok) return tab;
  return { ok: true, value: { tab: tab.value, asked: remembered.includes(tab.value.id) ? null : askPage(tab.value) } };
}
