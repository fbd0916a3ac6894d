import type { ExtractRequest, OpenAnnotations, OpenPage, PageFingerprint, Reading, Version, ViewState } from '../model';
import { isSamePage } from '../session/is-same-page';

/** The storage for the state of the page that is open in a tab. None of its functions ever rejects. */
export interface PageMemory {
  /** Returns the remembered state of the page that is open in the tab. */
  recall(): Promise<OpenPage | null>;
  /** Returns the current fingerprint of the page, or `null` if the page cannot be reached. */
  mark(): Promise<PageFingerprint | null>;
  /** Returns the fingerprint that the page had when it was last extracted. */
  readMark(): Promise<PageFingerprint | null>;
  keep(page: OpenPage): Promise<void>;
  keepViewState(stand: ViewState): Promise<void>;
  /**
   * Returns the stored annotations of the page, regardless of the view in which they were made, or `null` if nothing is stored for the
   * page.
   */
  annotations(): Promise<OpenAnnotations | null>;
  /** Calls `hear` when another view may have stored something. Returns a function that stops watching. */
  watch(hear: () => void): () => void;
  /**
   * Whether `watch` calls `hear` as soon as another view has stored something. Otherwise, the stored annotations are read before each
   * write.
   */
  readonly reportsAtOnce: boolean;
}

/** Returns the first version of a reading that has just been extracted from the page. */
export function firstVersion(reading: Reading, part: Version['part'] = 'whole'): Version {
  const { url, canonicalUrl } = reading.article;
  return { reading, part, showsAll: false, pages: [url, canonicalUrl ?? url] };
}

/** Returns the request for extracting a page again. It applies the reader's removal rules, unless all blocks were displayed before. */
export const reloadRequest = ({ showsAll }: Version): ExtractRequest => (showsAll ? { rules: [] } : {});

/**
 * Returns whether the page is unchanged since it was opened. A selection is always treated as unchanged, because its words are kept as they
 * were selected.
 */
export async function isUpToDate({ mark, version }: OpenPage, memory: Pick<PageMemory, 'mark'>): Promise<boolean> {
  if (version.part === 'selection') return true;
  const now = await memory.mark();
  return now === mark || (mark !== null && isSamePage(mark, now));
}
