import { correctReading } from '../correct/correct-reading';
import type { OpenPage, Reading, Result, Span } from '../model';
import { overlayMarks } from '../overlay/overlay-marks';
import { reportProblem } from '../problems/report-problem';
import { tabTurns } from './tab-turns';

/** The browser functions for the overlay. */
export interface PageOverlayPorts {
  /** Marks a reading on the page in a tab, instead of the marks that are there. */
  open(tabId: number, reading: Reading, marks: readonly (readonly Span[])[]): Promise<Result<void>>;
  /** Removes the marks from the page in a tab. Returns whether there were any. */
  close(tabId: number): Promise<boolean>;
  isOn(tabId: number): Promise<boolean>;
  /** Returns whether reader mode hides the page in a tab. */
  isReaderOn(tabId: number): Promise<boolean>;
  /** Closes reader mode in a tab. Returns whether it was on. */
  closeReader(tabId: number): Promise<boolean>;
  /** The tabs in which the overlay has been turned on. */
  readonly tabs: { note(tabId: number): Promise<void>; has(tabId: number): Promise<boolean>; forget(tabId: number): Promise<void> };
  /** Returns whether the tab is in a private window, about which nothing may be noted. */
  isPrivate(tabId: number): Promise<boolean>;
  /** Returns the page that is stored for a tab if it has the tab's address. */
  recall(tabId: number): Promise<OpenPage | null>;
}

/** Creates what turns the overlay of a page on and off, and keeps its marks up to date with the reader's corrections. */
export function createPageOverlay(ports: PageOverlayPorts) {
  // Each change begins after the one before is done, so that a double click turns the marks on and off again.
  const inTurn = tabTurns();

  async function open(tabId: number, { version }: OpenPage): Promise<Result<void>> {
    const { reading } = correctReading(version.reading);
    return ports.open(
      tabId,
      reading,
      overlayMarks(reading).map(({ spans }) => spans),
    );
  }

  return {
    /**
     * Removes the marks from the page in a tab, or loads its article and marks it. Reader mode gives way to the marks of its page. Fails
     * with the errors of `load` and of the overlay.
     */
    toggle: (tabId: number, load: () => Promise<Result<OpenPage>>): Promise<Result<'on' | 'off'>> =>
      inTurn(tabId, async () => {
        if (!(await ports.closeReader(tabId)) && (await ports.close(tabId))) {
          await ports.tabs.forget(tabId);
          return { ok: true, value: 'off' };
        }
        const page = await load();
        if (!page.ok) return page;
        const opened = await open(tabId, page.value);
        if (!opened.ok) return opened;
        if (!(await ports.isPrivate(tabId))) await ports.tabs.note(tabId);
        return { ok: true, value: 'on' };
      }),
    /**
     * Marks the stored page of a tab anew, if its page has marks. Must be called when the stored page has changed, and when reader mode has
     * been closed, because nothing can be marked while it hides the page. Never rejects.
     */
    renew: (tabId: number): Promise<void> =>
      inTurn(tabId, async () => {
        if (!(await ports.tabs.has(tabId)) || (await ports.isReaderOn(tabId))) return;
        const page = (await ports.isOn(tabId)) ? await ports.recall(tabId) : null;
        if (page) await open(tabId, page);
        else await ports.tabs.forget(tabId);
      }).catch((problem: unknown) => reportProblem('overlay.renew', problem)),
  };
}
