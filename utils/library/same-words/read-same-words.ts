import type { QuotationVersion, Result, SameWords } from '../../model';
import { markDifference } from '../../same-words/mark-difference';
import type { Database } from '../database';
import { areSameSpeaker } from './are-same-speaker';
import { articlesBeside, besideOf, compareDates, type DatedArticle, isBefore } from './articles-beside';
import { findQuotations, readQuotations } from './find-quotations';
import { findTexts, readPrints } from './find-texts';
import { findTranslations } from './find-translations';
import { countUncompared } from './write-prints';

const MISSING: Result<never> = { ok: false, error: { code: 'articleMissing' } };
/** The share of the fingerprints of a text that another has if it is a copy. */
const COPY = 0.5;
/** The least number of fingerprints that tell copies. */
const LEAST_PRINTS = 3;

/** Finds everything in an article that other articles also have. Fails with `articleMissing`. */
export function readSameWords(database: Database, id: number): Result<SameWords> {
  if (!articlesBeside(database, [id]).has(id)) return MISSING;
  const own = readQuotations(database, id);
  const found = findQuotations(database, id, own);
  const guessed = findTranslations(database, id);
  const quotations = own.flatMap(({ quote }) => {
    const articles = found.get(quote)?.length ?? 0;
    const translations = guessed.get(quote)?.length ?? 0;
    return articles + translations > 0 ? [{ quote, articles, translations }] : [];
  });
  return { ok: true, value: { quotations, texts: findTexts(database, id), unprepared: countUncompared(database) } };
}

/** A version of a quotation with its article. */
interface DatedVersion {
  readonly article: DatedArticle;
  readonly version: Omit<QuotationVersion, 'article' | 'isFirst'>;
}

/**
 * Returns a quotation as all articles have it, in the order of their dates, with those that are perhaps translations and this one among them.
 * Returns an empty list if the article does not have the quotation. Fails with `articleMissing`.
 */
export function readVersions(database: Database, id: number, quote: string): Result<readonly QuotationVersion[]> {
  const here = articlesBeside(database, [id]).get(id);
  if (!here) return MISSING;
  const [own] = readQuotations(database, id, quote);
  if (!own) return { ok: true, value: [] };
  const found = findQuotations(database, id, [own]).get(quote) ?? [];
  const mine = { article: here, quotation: own, comparison: null };
  const certain = [mine, ...found].sort((a, b) => compareDates(a.article, b.article));
  const isCopy = copiesAmong(
    database,
    certain.map(({ article }) => article.id),
  );
  const versions = certain.map(
    ({ article, quotation, comparison }): DatedVersion => ({
      article,
      version: {
        quote: quotation.quote,
        isHere: article.id === id,
        speaker: quotation.speaker,
        isOtherSpeaker: !areSameSpeaker(own.speaker, quotation.speaker),
        isCopy: isCopy(article.id),
        pieces: comparison ? markDifference(own.words, quotation.words, comparison.blocks) : [{ kind: 'same', text: quotation.words.text }],
        translation: null,
      },
    }),
  );
  const all = [...versions, ...readTranslations(database, id, quote)].sort((a, b) => compareDates(a.article, b.article));
  return { ok: true, value: all.map((one) => ({ ...one.version, article: besideOf(one.article), isFirst: isFirstOf(all, one) })) };
}

/**
 * Returns whether a version certainly appeared before all others that give a date. One that is perhaps a translation is never first, and none
 * is before which there may be a translation.
 */
const isFirstOf = (all: readonly DatedVersion[], { article, version }: DatedVersion): boolean =>
  article.time !== null &&
  version.translation === null &&
  all.every((other) => other.article.id === article.id || other.article.time === null || isBefore(article, other.article));

/** Returns the quotations in other languages that are perhaps translations of a quotation. */
const readTranslations = (database: Database, id: number, quote: string): readonly DatedVersion[] =>
  (findTranslations(database, id).get(quote) ?? []).map(({ article, shared, text, ...found }) => ({
    article,
    version: { ...found, isHere: false, isOtherSpeaker: false, isCopy: false, pieces: [{ kind: 'same', text }], translation: shared },
  }));

/** Returns a function that tells whether an article has most of the text of one that stands before it in a list. */
function copiesAmong(database: Database, ids: readonly number[]): (id: number) => boolean {
  const prints = readPrints(database, ids);
  const copies = ids.filter((id, at) => {
    const own = new Set(prints.get(id));
    return ids.slice(0, at).some((other) => {
      const theirs = prints.get(other) ?? [];
      const shared = theirs.filter((print) => own.has(print)).length;
      return shared >= LEAST_PRINTS && shared >= COPY * Math.min(own.size, theirs.length);
    });
  });
  return (id) => copies.includes(id);
}
