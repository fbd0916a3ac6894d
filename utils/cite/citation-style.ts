import type { CitedWork } from './work/cited-work';

/** A manual's way to cite an article. A file of this folder exports one under the name `style`. */
export interface CitationStyle {
  /** Short and unique: `apa`. */
  readonly id: string;
  /** As everybody calls it, in every language: `APA`. */
  readonly name: string;
  /** Where it stands in a list, counted from 1: the best known first. */
  readonly place: number;
  /** The whole entry as it belongs into a list of sources. Never empty. */
  cite(work: CitedWork): Citation;
}

/** Words in their order; joined they are the citation as plain text. */
export type Citation = readonly CitationRun[];
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** Source for a program, to be shown as it is: markup, a database entry. */
  readonly isCode?: true;
}

/** A citation as plain text. */
export const plainCitation = (citation: Citation): string => citation.map(({ text }) => text).join('');
