import type { Citation } from '../model';
import type { CitedWork } from './work/cited-work';

/**
 * A citation style, as defined by a manual or a program. Each style has its own file in this folder, which exports it under the name
 * `style`.
 */
export interface CitationStyle {
  /** A short, unique identifier, such as `apa`. */
  readonly id: string;
  /** The usual name of the style, such as `APA`. It is the same in every language. */
  readonly name: string;
  /** The style's position in a list of styles, starting at 1. The best-known style comes first. */
  readonly place: number;
  /** Returns the complete entry for a bibliography. It is never empty. */
  cite(work: CitedWork): Citation;
}

/** Returns a citation as plain text. */
export const plainCitation = (citation: Citation): string => citation.map(({ text }) => text).join('');
