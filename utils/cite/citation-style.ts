import type { CitedWork } from './work/cited-work';

/** A manual's way to cite an article. Each style is a file in this folder that exports it under the name `style`. */
export interface CitationStyle {
  /** A short, unique identifier: `apa`. */
  readonly id: string;
  /** The usual name, which is the same in every language: `APA`. */
  readonly name: string;
  /** The position in a list of styles, counted from 1. The best known style comes first. */
  readonly place: number;
  /** Returns the complete entry for a list of sources. It is never empty. */
  cite(work: CitedWork): Citation;
}

/** The pieces of a citation, in order. Joined, they are the citation as plain text. */
export type Citation = readonly CitationRun[];
/** A piece of a citation with one format. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** True for the source code of markup or of a database entry, which is shown literally. */
  readonly isCode?: true;
}

/** Returns a citation as plain text. */
export const plainCitation = (citation: Citation): string => citation.map(({ text }) => text).join('');
