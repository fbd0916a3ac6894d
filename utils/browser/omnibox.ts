import { type Browser, browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { keepAskedAddress } from './asked-address';
import { anyBrowser } from './desktop-apis';
import { openLibrary } from './open-library';

/** A line in the list below the address bar. */
export interface OmniboxLine {
  /** The text that replaces what was typed when the line is chosen. */
  readonly content: string;
  readonly title: string;
  readonly facts: readonly string[];
}
export interface OmniboxActions {
  /** Is called when the reader has entered the keyword. Returns the words of the first line. */
  readonly begin: () => string;
  /** Returns the lines for what was typed, and the words of the first line, which stands for the typed words themselves. */
  readonly suggest: (typed: string) => Promise<{ readonly first: string; readonly lines: readonly OmniboxLine[] }>;
  /** Returns the fragment of the library's address for what was entered, or the address of another page. */
  readonly addressFor: (entered: string) => Promise<string>;
}

/**
 * Answers what the reader types after the keyword in the address bar, where the browser lets extensions do so. Must be called while the
 * background starts, so that no event is missed.
 */
export function onOmnibox({ begin, suggest, addressFor }: OmniboxActions): void {
  const { omnibox } = anyBrowser;
  if (!omnibox) return;
  const setFirst = (words: string): void => void omnibox.setDefaultSuggestion({ description: escapeXml(words) });
  // The reader types faster than a library that has just started can answer, so only the answer to the last words is shown.
  let latest = 0;
  omnibox.onInputStarted.addListener(() => setFirst(begin()));
  omnibox.onInputChanged.addListener(async (typed, show) => {
    const mine = ++latest;
    const { first, lines } = await suggest(typed);
    if (mine !== latest) return;
    setFirst(first);
    show(lines.map(({ content, title, facts }) => ({ content, description: describe(title, facts) })));
  });
  omnibox.onInputEntered.addListener(async (entered, disposition) => {
    latest++;
    const address = await addressFor(entered);
    await open(address, disposition).catch((problem: unknown) => reportProblem('library.open', problem));
  });
}

/** Chromium reads the description as XML, in which the facts are dimmed. Firefox shows it as it is. */
const describe = (title: string, facts: readonly string[]): string =>
  import.meta.env.FIREFOX ? [title, ...facts].join(' · ') : `${escapeXml(title)} <dim>${escapeXml(facts.join(' · '))}</dim>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escapeXml = (words: string): string =>
  import.meta.env.FIREFOX ? words : words.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** Opens the library at a fragment, or a page, where the reader wants it: in this tab, or in a new one before or behind it. */
async function open(address: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  const isOwn = address.startsWith('#');
  const shown = address.startsWith('#/?') ? await keepAskedAddress(address) : address;
  const url = isOwn ? browser.runtime.getURL(`/library.html${shown}` as '/library.html') : address;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // The library's pages do not run in private windows.
  if (disposition === 'currentTab' && tab?.id !== undefined && !(isOwn && tab.incognito)) await browser.tabs.update(tab.id, { url });
  else if (address === '#/') await openLibrary();
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
