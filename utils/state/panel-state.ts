import { effect, signal } from '@preact/signals';
import type { ErrorCode } from '../model';
import { createPopupState, type PopupPorts, type PopupState } from './popup-state';
import type { ReadingOptions } from './reading-state';

/** What the side panel asks of the browser, beside what it asks of the page of one tab. */
export interface PanelPorts {
  /** The tab that the panel was opened for, else the one in front; `null` where there is none. */
  wanted(): Promise<number | null>;
  /** The tab in front, and whether the browser lets us see its page. */
  front(): Promise<{ readonly id: number; readonly isSeen: boolean } | null>;
  portsOf(tabId: number): PopupPorts;
  /** Calls when the panel is asked to turn to another tab. */
  onWanted(hear: () => void): void;
  /** Calls when another page has come to the front. */
  onFront(hear: () => void): void;
  /** Asks the reader whether the pages of all sites may be seen. Called by a click, and waits for nothing before it asks. */
  askForAll(): Promise<boolean>;
  giveBackAll(): Promise<unknown>;
}

/** Why another page than the one in front is shown. */
export type PanelNote = { readonly code: ErrorCode } | { readonly refused: true };
/** Is what the view calls its `PanelControls`. */
export type PanelState = ReturnType<typeof createPanelState>;

/** The side panel: one article, which stays while the reader goes on to other pages, until another one is asked for. */
export function createPanelState(ports: PanelPorts, options: ReadingOptions) {
  const shown = signal<PopupState | null>(null);
  const isFollowing = signal(false);
  const isReading = signal(false);
  const note = signal<PanelNote | null>(null);
  let turn = 0;

  /** Shows the article of a tab. What is shown stays where there is none, or until it is there. */
  async function read(tabId: number): Promise<void> {
    const own = ++turn;
    const next = createPopupState(ports.portsOf(tabId), options);
    isReading.value = true;
    note.value = null;
    const put = () => {
      const before = shown.peek();
      shown.value = next;
      before?.close();
    };
    const hasArticle = shown.peek()?.phase.peek().name === 'ready';
    if (!hasArticle) put();
    const stop = effect(() => {
      if (own !== turn || next.phase.value.name === 'loading') return;
      isReading.value = false;
      if (next.phase.value.name === 'error') note.value = hasArticle ? { code: next.phase.value.error.code } : null;
      else if (shown.peek() !== next) put();
    });
    await next.load();
    stop();
    if (shown.peek() !== next) next.close();
  }

  /** Turns to the tab in front. One that may not be seen is left alone, and it is said why. */
  async function readFront(): Promise<void> {
    const front = await ports.front();
    if (front?.isSeen) return read(front.id);
    turn += 1;
    isReading.value = false;
    note.value = { code: 'pageUnseen' };
  }

  ports.onFront(() => {
    if (isFollowing.value) void readFront();
  });
  const readWanted = async () => {
    const tabId = await ports.wanted();
    if (tabId !== null) await read(tabId);
  };
  ports.onWanted(() => void readWanted());

  return {
    locale: options.locale,
    /** The article that is shown, and all that can be done with it; `null` before the first. */
    shown,
    /** Whether another article is on its way. */
    isReading,
    isFollowing,
    note,
    load: readWanted,
    readFront,
    /** Turns to whatever tab comes to the front, from now on, or no longer. */
    async follow(on: boolean): Promise<void> {
      if (!on) {
        isFollowing.value = false;
        await ports.giveBackAll();
        return;
      }
      const isAllowed = await ports.askForAll();
      isFollowing.value = isAllowed;
      if (isAllowed) await readFront();
      else note.value = { refused: true };
    },
  };
}
