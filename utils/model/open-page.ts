import type { ActorKind } from './analysis';
import type { Article } from './article';
import type { Annotations, Reading } from './reading';
import type { ReadingPlace } from './reading-place';

/** The filters of the cast list. */
export const CAST_FILTERS = ['everyone', 'people', 'speakers'] as const;
export type CastFilterName = (typeof CAST_FILTERS)[number];

/** The kinds of cast members that are not actors. See also `MemberKind` in the cast module. */
export const SOURCE_KINDS = ['unnamed', 'described', 'unattributed'] as const;

/** A cast member, identified by name and kind because ids change with each analysis. */
export interface SelectedMember {
  readonly name: string;
  readonly kind: ActorKind | (typeof SOURCE_KINDS)[number];
}

/** The view state of a reading, which is restored when the article is displayed again. */
export interface ViewState {
  /** The reading position; `null` at the beginning of the article. */
  readonly place: ReadingPlace | null;
  /** The cast member whose mentions and quotations are emphasised. */
  readonly selected: SelectedMember | null;
  readonly castFilter: CastFilterName;
  /** Whether only the quotations are emphasised. */
  readonly quotesAlone: boolean;
}

/** The view state of a reading that is opened for the first time. */
export const INITIAL_VIEW_STATE: ViewState = { place: null, selected: null, castFilter: 'everyone', quotesAlone: false };

/** One version of an open reading. Each edit creates a new one. */
export interface Version {
  readonly reading: Reading;
  /** Whether the reading is the page's article or a text selection. */
  readonly part: 'whole' | 'selection';
  /** Whether the reading includes the blocks that the reader's own rules for this site would leave out. */
  readonly showsAll: boolean;
  /** The addresses of the pages that make up the article. */
  readonly pages: readonly string[];
}

/** A fingerprint for checking whether a page is still the one that was read. */
export interface PageFingerprint {
  /** The address without its fragment. */
  readonly url: string;
  readonly title: string;
  /** A hash of the text in the page's longer paragraphs. */
  readonly words: string;
}

/** The article of a page and the fingerprint of the page, both from the same moment. */
export interface ExtractedPage {
  readonly article: Article;
  /** The fingerprint of the page, or `null` if the article comes from a page that was fetched. */
  readonly mark: PageFingerprint | null;
  /** The time at which the first extraction script began to run, in milliseconds since 1970. Used only for measurements. */
  readonly injectedAt?: number | undefined;
}

/** The reading that is open in a tab, with the fingerprint of the page and the view state. */
export interface OpenPage {
  /** The fingerprint of the page; `null` if the page could not be identified. In that case, the reading cannot be restored later. */
  readonly mark: PageFingerprint | null;
  readonly version: Version;
  readonly stand: ViewState;
}

/**
 * The annotations of the reading that is open in a tab, with the fingerprint of its page. `part` says whether the reading is the whole
 * article or a text selection.
 */
export interface OpenAnnotations extends Annotations {
  readonly mark: PageFingerprint;
  readonly part: Version['part'];
}
