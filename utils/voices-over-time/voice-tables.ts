import type { RankedVoice, VoiceMeasure, VoiceQuestion, VoiceSum } from '../model';
import { tallyOf, VOICE_SPLITS } from './tally';

/** The tables that can be saved as files: the most quoted speakers, the shares of the sources, and the sources by month. */
export const VOICE_TABLES = ['speakers', 'sources', 'months'] as const;
export type VoiceTableName = (typeof VOICE_TABLES)[number];

/** A table for a file. The names of its columns are the same in every language, so that programs can read it. */
export interface VoiceTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Returns the table of the most quoted speakers, in order. Each row says, as Python and R write it, whether quotations in articles about the
 * speaker are counted.
 */
export const speakerTable = (
  ranked: readonly RankedVoice[],
  { kind, withSubjects }: Pick<VoiceQuestion, 'kind' | 'withSubjects'>,
): VoiceTable => ({
  columns: ['rank', 'speaker', 'kind', 'quotations', 'words', 'articles', 'first_month', 'last_month', 'subjects_counted', 'identity_id'],
  rows: ranked.map(({ uid, name, quotes, words, articles, from, to }, at) => [
    at + 1,
    name,
    kind,
    quotes,
    words,
    articles,
    from,
    to,
    withSubjects ? 'True' : 'False',
    uid,
  ]),
});

/** Returns the table with the parts of every division. */
export const sourceTable = (sums: readonly VoiceSum[], measure: VoiceMeasure): VoiceTable => ({
  columns: ['division', 'part', 'quotations', 'words', `percent_of_${measure === 'quotes' ? 'quotations' : 'words'}`],
  rows: VOICE_SPLITS.flatMap((split) =>
    tallyOf(sums, split, measure).parts.map(({ part, quotes, words, percent }) => [split, plainName(part), quotes, words, percent]),
  ),
});

/** Returns the table with a row for each sort of voices in each month. */
export const monthTable = (sums: readonly VoiceSum[]): VoiceTable => ({
  columns: ['month', 'kind', 'gender', 'group', 'quotations', 'words'],
  rows: sums
    .toSorted((a, b) => compare(a.month, b.month))
    .map(({ month, kind, gender, group, quotes, words }) => [month, kind, plainName(gender), group ?? '', quotes, words]),
});

const plainName = (part: string): string => (part === 'notSaid' ? 'not said' : part);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
