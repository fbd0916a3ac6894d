import { randomFrom } from '../../support/random';
import { COMMONPLACES } from './commonplaces';
import { EDITS, type QuotationEdit } from './edit-quotation';
import { STATEMENTS } from './statements';

/** Two quotations, and whether they are the same words. */
export interface QuotationPair {
  readonly lang: string;
  readonly here: string;
  readonly there: string;
  readonly isSame: boolean;
  /** The edits with which the pair was made. */
  readonly how: string;
}

const NAMES = Object.keys(EDITS) as (keyof typeof EDITS)[];
/** The edits that leave almost all words, so that two edited versions still have most of them in common. */
const MILD = ['shorten', 'explain', 'replace', 'change', 'respell', 'divide'] as const;
/** The number of edited pairs of each statement. */
const VERSIONS = 5;

/** Returns 310 pairs of the same quotation as newspapers cut and edit it. */
export function samePairs(): readonly QuotationPair[] {
  return STATEMENTS.flatMap(({ lang, said }, number) =>
    Array.from({ length: VERSIONS }, (_, version) => {
      const random = randomFrom(1 + number * VERSIONS + version);
      const edit = (text: string, name: keyof typeof EDITS): string => (EDITS[name] as QuotationEdit)(text, random, lang);
      const first = NAMES[(number * VERSIONS + version) % NAMES.length] ?? 'cutBack';
      const second = MILD[Math.floor(random() * MILD.length)] ?? 'respell';
      // The first version is edited once, the others are edited on both sides.
      const here = version === 0 ? said : edit(said, second);
      const extra = STATEMENTS[(number + 1) % STATEMENTS.length];
      const there = edit(said, first);
      // The last version stands behind another sentence of the same person.
      const longer = version === 4 && extra?.lang === lang ? `${extra.others[0]} ${there}` : there;
      return { lang, here, there: longer, isSame: true, how: version === 0 ? first : `${first} + ${second}` };
    }),
  );
}

/** Returns 308 pairs of different quotations that resemble each other. */
export function otherPairs(): readonly QuotationPair[] {
  const pair = (lang: string, here: string, there: string, how: string): QuotationPair => ({ lang, here, there, isSame: false, how });
  const alike = STATEMENTS.flatMap(({ lang, said, others: [one = '', two = ''] }, number) => {
    const random = randomFrom(9_000 + number);
    const commonplace = COMMONPLACES.filter((other) => other.lang === lang)[number % 3]?.one ?? '';
    const edit = (text: string) => EDITS.respell(text, random);
    return [
      pair(lang, said, one, 'the same subject'),
      pair(lang, said, edit(two), 'a few words'),
      pair(lang, one, two, 'the same subject'),
      pair(lang, `${commonplace} ${said}`, `${commonplace} ${two}`, 'the same commonplace'),
    ];
  });
  return [...alike, ...COMMONPLACES.map(({ lang, one, other }) => pair(lang, one, other, 'a commonplace'))];
}

/** The half of the pairs that thresholds were chosen with, and the half that was only looked at when they were fixed. */
export type Half = 'tuning' | 'unseen';

/** Returns one half of all pairs. */
export const halfOf = (pairs: readonly QuotationPair[], half: Half): readonly QuotationPair[] =>
  pairs.filter((_, number) => randomFrom(31 + number)() < 0.5 === (half === 'tuning'));
