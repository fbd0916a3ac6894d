/** The sections of the guide in the extension, in order. Their names are the fragments of its address, in every language. */
export const GUIDE_SECTIONS = ['read', 'cast', 'correct', 'save', 'export', 'keys', 'privacy', 'troubles'] as const;
export type GuideSectionName = (typeof GUIDE_SECTIONS)[number];

/** Words of the guide: plain ones, the name of something in the interface or another stressed phrase (`strong`), or a key. */
export type GuideWords = string | { readonly kind: 'strong' | 'key'; readonly words: string };
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly words: readonly GuideWords[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly GuideWords[])[] };

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
