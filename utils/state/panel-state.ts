import { effect, signal } from '@preact/signals';
import type { PanelControls, PanelNote } from '../controls/side-panel';
import { type ArticlePorts, type ArticleState, createArticleState } from './article-state';
import type { ReadingOptions } from './reading-state';

/** The browser functions that the side panel needs in addition to `ArticlePorts`, which contains those for a single tab. */
export interface PanelPorts {
  /**
   * Returns the id of the tab for which the panel was opened. If there is none, returns the id of the active tab, or `null` if there is no
   * active tab either.
   */
  wanted(): Promise<number | null>;
  /** Returns the active tab, and whether the extension is allowed to see its page. */
  front(): Promise<{ readonly id: number; readonly isSeen: boolean } | null>;
  portsOf(tabId: number): ArticlePorts;
  /** Calls `hear` when the panel is asked to switch to another tab. */
  onWanted(hear: () => void): void;
  /** Calls `hear` when the active tab has changed or has loaded another page. */
  onFront(hear: () => void): void;
  /**
   * Asks the reader for access to the pages of all sites. Must be called in response to a click, and must ask before it awaits anything.
   */
  askForAll(): Promise<boolean>;
  /** Revokes the access to the pages of all sites, unless another side panel still uses it. */
  giveBackAll(): void;
}

/** The state of the side panel. */
export interface PanelState extends PanelControls {
  /** Shows the article from the tab for which the panel was opened, or otherwise from the active tab. */
  load(): Promise<void>;
}

/**
 * Creates the state of the side panel. While the reader visits other pages, the panel keeps showing its article until another article is
 * requested.
 */
export function createPanelState(ports: PanelPorts, options: ReadingOptions): PanelState {
  const { read, forget, ...state } = createTabReader(ports, options);
  const { isReading, note } = state;
  const isFollowing = signal(false);
  const isAsking = signal(false);

  /**
   * Shows the article from the active tab. If the extension is not allowed to see the page in that tab, the current article stays and a
   * note gives the reason.
   */
  async function readFront(): Promise<void> {
    const front = await ports.front();
    if (front?.isSeen) return read(front.id);
    forget();
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
    ...state,
    isFollowing,
    isAsking,
    load: readWanted,
    readFront,
    async follow(on) {
      if (!on) {
        isFollowing.value = false;
        ports.giveBackAll();
        return;
      }
      isAsking.value = true;
      const isAllowed = await ports.askForAll();
      isAsking.value = false;
      isFollowing.value = isAllowed;
      if (isAllowed) await readFront();
      else note.value = { refused: true };
    },
  };
}

/** Creates the part of the state that loads the article from a tab and shows it in the panel. */
function createTabReader(ports: Pick<PanelPorts, 'portsOf'>, options: ReadingOptions) {
  const shown = signal<ArticleState | null>(null);
  const isReading = signal(false);
  const note = signal<PanelNote | null>(null);
  let latestRead = 0;
  return {
    shown,
    isReading,
    note,
    /** Loads the article from a tab into the panel. Until it has loaded, and also if loading fails, the current article stays. */
    async read(tabId: number): Promise<void> {
      const thisRead = ++latestRead;
      const next = createArticleState(ports.portsOf(tabId), options);
      isReading.value = true;
      note.value = null;
      const show = () => {
        const before = shown.peek();
        shown.value = next;
        before?.close();
      };
      const hasArticle = shown.peek()?.phase.peek().name === 'ready';
      if (!hasArticle) show();
      const stop = effect(() => {
        if (thisRead !== latestRead || next.phase.value.name === 'loading') return;
        isReading.value = false;
        if (next.phase.value.name === 'error') note.value = hasArticle ? { code: next.phase.value.error.code } : null;
        else if (shown.peek() !== next) show();
      });
      await next.load();
      stop();
      if (shown.peek() !== next) next.close();
    },
    /** Discards the result of a call to `read` that is still in progress. */
    forget(): void {
      latestRead += 1;
    },
  };
}
