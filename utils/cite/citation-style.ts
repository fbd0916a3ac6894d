import type { Citation } from '../model';
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

/** Returns a citation as plain text. */
export const plainCitation = (citation: Citation): string => citation.map(({ text }) => text).join('');
