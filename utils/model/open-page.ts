import type { ActorKind } from './analysis';
import type { Annotations, Reading } from './reading';
import type { ReadingPlace } from './reading-place';

/** Which of the cast are listed. */
export const CAST_FILTERS = ['everyone', 'people', 'speakers'] as const;
export type CastFilterName = (typeof CAST_FILTERS)[number];

/** Who stands behind words that no actor does, see `MemberKind` of the cast. */
export const SOURCE_KINDS = ['unnamed', 'described', 'unattributed'] as const;

/** One of the cast by its name: ids do not outlive an analysis. */
export interface SelectedMember {
  readonly name: string;
  readonly kind: ActorKind | (typeof SOURCE_KINDS)[number];
}

/** How the reader stands in an article: what is to be found again when it is shown the next time. */
export interface Stand {
  /** `null` at the head of the article. */
  readonly place: ReadingPlace | null;
  /** Whose places stand out. */
  readonly selected: SelectedMember | null;
  readonly castFilter: CastFilterName;
  /** Whether the quotes alone stand out. */
  readonly quotesAlone: boolean;
}

/** How a reading is opened that nobody has read yet. */
export const AT_THE_HEAD: Stand = { place: null, selected: null, castFilter: 'everyone', quotesAlone: false };

/** One version of what is read. */
export interface Version {
  readonly reading: Reading;
  /** Whether it is the page's article, or what the reader had selected on the page. */
  readonly part: 'whole' | 'selection';
  /** Whether blocks are shown that the reader has left out on this site. */
  readonly showsAll: boolean;
  /** The addresses of the pages that it was put together from. */
  readonly pages: readonly string[];
}

/** What tells whether a page is still the one that was read. */
export interface PageMark {
  /** Without the fragment. */
  readonly url: string;
  readonly title: string;
  /** A hash of the words of its longer paragraphs. */
  readonly words: string;
}

/** What is open of the page in a tab. */
export interface OpenPage {
  /** `null` where it could not be told: then it cannot be found again. */
  readonly mark: PageMark | null;
  readonly version: Version;
  readonly stand: Stand;
}

/** What the reader added to what is open in a tab, and to which part of which page. */
export interface OpenAnnotations extends Annotations {
  readonly mark: PageMark;
  readonly part: Version['part'];
}
