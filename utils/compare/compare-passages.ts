import { compareQuotations } from '../same-words/compare-quotations';
import { markDifference } from '../same-words/mark-difference';
import { type QuotationWords, quotationWords } from '../same-words/quotation-words';
import { isNamed } from './compare-speakers';
import {
  type ComparedPassage,
  type ComparedQuotation,
  type Comparison,
  DIFFERENCES,
  type Difference,
  isInSeveral,
  wordsIn,
} from './comparison';
import { countArticles, type SharedWords, type TranslatedWords } from './join-translations';
import type { PairedActor } from './pair-actors';
import { pairQuotations } from './pair-quotations';
import { withoutEnds } from './without-ends';

/** Finds the words that several articles quote. Those in the most articles come first. */
export function findSharedWords(quotations: readonly (readonly ComparedQuotation[])[]): readonly SharedWords[] {
  const all = quotations.flatMap((own, article) =>
    own.map((quotation) => ({ article, quotation, words: quotationWords(wordsIn(quotation)) })),
  );
  const found = pairQuotations(all).map((group) => {
    const members = group.flatMap((at) => all[at] ?? []);
    return quotations.map((_, article) => members.filter((one) => one.article === article).map(({ quotation }) => quotation));
  });
  // The order is stable, so words in as many articles are in the order of the first article that has them.
  return found.sort((a, b) => countArticles(b) - countArticles(a));
}

/** Marks the differences between the words that several articles quote, and finds the quotations that only one has. */
export function comparePassages(
  quotations: readonly (readonly ComparedQuotation[])[],
  translated: readonly TranslatedWords[],
  actors: readonly PairedActor[],
): Pick<Comparison, 'passages' | 'alone'> {
  const passages = translated.map((own) => passageOf(own, actors));
  const inSeveral = quotations.map(
    (_, at) =>
      new Set(
        translated.flatMap(({ words, translations }) =>
          [...(words[at] ?? []), ...(translations[at] ?? []).map(({ quotation }) => quotation)].map(({ id }) => id),
        ),
      ),
  );
  return {
    passages: [...passages.filter(isInSeveral), ...passages.filter((passage) => !isInSeveral(passage))],
    alone: quotations.map((own, article) => own.filter(({ id }) => !inSeveral[article]?.has(id))),
  };
}

function passageOf({ words, translations }: TranslatedWords, actors: readonly PairedActor[]): ComparedPassage {
  const versions = words.map((own) => quotationWords(own.map(wordsIn).join(' ')));
  const counts = versions.map(({ all }) => all.length);
  const fullest = counts.indexOf(Math.max(...counts));
  const full = versions[fullest];
  const quotations = words.map((own, article) =>
    article === fullest || !full ? own : own.map((one) => ({ ...one, pieces: piecesOf(wordsIn(one), full) })),
  );
  return { quotations, translations, fullest, differences: differencesOf(quotations, counts, actors) };
}

/** Divides a version of some words where it differs from the fullest one. */
function piecesOf(version: string, full: QuotationWords): ComparedQuotation['pieces'] {
  if (version === full.text) return [{ kind: 'same', text: version }];
  const own = quotationWords(version);
  return withoutEnds(markDifference(full, own, compareQuotations(full.compared, own.compared).blocks));
}

/** Returns in what the articles differ that quote the same words. What an article does not say is no difference, except for the name. */
function differencesOf(quotations: SharedWords, counts: readonly number[], actors: readonly PairedActor[]): readonly Difference[] {
  const each = quotations.flatMap((own, article) => own.map((one) => ({ one, article })));
  const differ = (readFrom: (entry: (typeof each)[number]) => unknown): boolean =>
    new Set(each.map(readFrom).filter((value) => value !== null)).size > 1;
  const lengths = new Set(counts.filter((count) => count > 0));
  const found: Record<Difference, boolean> = {
    speaker: differ(({ one: { member }, article }) =>
      member && isNamed(member) ? actors.findIndex(({ members }) => members.get(article)?.some(({ id }) => id === member.id)) : null,
    ),
    named: differ(({ one: { member } }) => member !== null && isNamed(member)),
    kind: differ(({ one: { kind } }) => kind),
    manner: differ(({ one: { manner } }) => manner),
    channel: differ(({ one: { channel } }) => channel),
    words: lengths.size > 1 || each.some(({ one: { pieces } }) => pieces.some(({ kind }) => kind !== 'same')),
  };
  return DIFFERENCES.filter((difference) => found[difference]);
}
