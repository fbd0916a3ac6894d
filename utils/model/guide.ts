/** The sections of the guide in the extension, in order. Their names are the fragments of its address, in every language. */
export const GUIDE_SECTIONS = ['read', 'cast', 'correct', 'save', 'export', 'keys', 'privacy', 'troubles'] as const;
export type GuideSectionName = (typeof GUIDE_SECTIONS)[number];

/**
 * The paragraphs and list items of the guide to which the interface leads, in order. In `docs/guide/XX.md`, each of them ends with a comment
 * such as `<!-- certainty -->`. The names are fragments of the guide's address, as those of the sections are.
 */
// biome-ignore format: a line for each section
export const GUIDE_ITEMS = [
  'page-marks', 'sites', 'display', 'listen', 'line-focus',
  'certainty', 'shares', 'same-words', 'unattributed',
  'wrong-speaker', 'missed-quotation', 'wrong-actor', 'remove-parts',
  'search', 'remarks', 'actors', 'voices', 'compare', 'class-sheet', 'links', 'pictures', 'bin', 'backup',
  'share', 'export-page', 'import',
  'no-article', 'no-access', 'left-out', 'doubt', 'partial', 'repair', 'problems',
] as const;
export type GuideItemName = (typeof GUIDE_ITEMS)[number];

/** A place in the guide: a section, or one of its paragraphs or list items. */
export type GuidePlace = GuideSectionName | GuideItemName;

/** Words of the guide: plain ones, the name of something in the interface or another stressed phrase (`strong`), or a key. */
export type GuideWords = string | { readonly kind: 'strong' | 'key'; readonly words: string };

/** A paragraph or a list item. `name` is `null` if nothing in the interface leads to it. */
export interface GuideLine {
  readonly name: GuideItemName | null;
  readonly words: readonly GuideWords[];
}

export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly line: GuideLine }
  | { readonly kind: 'list'; readonly items: readonly GuideLine[] };

export interface GuideSection {
  readonly name: GuideSectionName;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/** The guide in one language. The build makes it from `docs/guide/XX.md`. */
export interface Guide {
  readonly title: string;
  readonly opening: readonly GuideBlock[];
  readonly sections: readonly GuideSection[];
}
