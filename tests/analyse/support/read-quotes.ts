import type { Quote } from '../../../utils/model';
import { analyse, analyseAll } from '../../support/languages';

/** A quotation as a reader sees it. */
export interface Told {
  readonly words: readonly string[];
  readonly speaker: string | null;
  readonly rule: string;
  readonly kind: string;
}

/** What the analysis tells of an English text, in its own words. */
export const tell = (text: string): Told[] => toldIn(text, analyse({ text, lang: 'en', title: '' }).quotes);

/** The same with what is retold and doubtful. */
export const tellAll = (text: string): Told[] => toldIn(text, analyseAll({ text, lang: 'en', title: '' }).quotes);

function toldIn(text: string, quotes: readonly Quote[]): Told[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return quotes.map(({ parts, speaker, rule, kind }: Quote) => ({
    words: parts.map(words),
    speaker: speaker && words(speaker.mention),
    rule,
    kind,
  }));
}

export const one = (words: string, speaker: string | null, rule: string, kind = 'direct'): Told => ({
  words: [words],
  speaker,
  rule,
  kind,
});
