import type { ActorKind } from '../../model';
import type { Name } from '../actors/actor-draft';
import type { Candidate } from './candidate';
import { decideKinds } from './decide-kinds';
import { findDatelines } from './find-datelines';
import { findRuns } from './find-runs';
import { findWords, type Word } from './find-words';
import { gatherEvidence } from './gather-evidence';
import { joinNicknames } from './join-nicknames';
import { markHeadlines, markShouted } from './mark-lines';
import type { NameLexicon } from './name-lexicon';
import { shareTitles } from './share-titles';
import { splitRun } from './split-run';

/** The maximum number of names to find in the text. No article has more, and the limit keeps the later steps fast for hostile input. */
const MOST_NAMES = 30_000;

/**
 * Finds the names of people, organisations, states and places by rules, in linear time. A name is a run of capitalised words, without its
 * title or a possessive «’s». Where a capital is no evidence of a name (at the beginning of a sentence, in a headline, in German nouns),
 * the rest of the article provides the evidence.
 * @param hints.title The headline, which is not part of the text. Its names and spellings are used as evidence.
 * @returns The names, sorted and disjoint. There are none in a script without capitals.
 */
export function findByRules(text: string, lexicon: NameLexicon, hints: { readonly title?: string } = {}): Name[] {
  const headline = hints.title ?? '';
  const suffixed = lexicon.hasSuffixes;
  const title = findWords(headline, lexicon.abbreviations, suffixed);
  markHeadlines(headline, title);
  const body = findWords(text, lexicon.abbreviations, suffixed);
  markHeadlines(text, body);
  // The words of the headline are placed before those of the text, so that their spelling also counts as evidence. Names in the headline
  // are discarded at the end.
  markShouted(text, body);
  joinNicknames(text, body, lexicon);
  const words = title.length > 0 ? title.concat(body) : body;
  const datelines = new Map([...findDatelines(text, body, lexicon)].map(([at, kind]) => [at + title.length, kind]));
  const evidence = gatherEvidence(words);
  const isName = (key: string): boolean => {
    const spelling = evidence.get(key);
    return spelling !== undefined && spelling.inside > 1 && spelling.lower === 0;
  };
  const candidates = lexicon.amongNouns
    ? lexicon.amongNouns(words, evidence, lexicon)
    : findRuns(words, evidence, lexicon).flatMap((run) => splitRun(words, run, lexicon, isName));
  shareTitles(words, candidates, lexicon);
  const kinds = decideKinds(words, candidates, evidence, lexicon, datelines);
  const names: Name[] = [];
  for (const [index, candidate] of candidates.entries()) {
    if (names.length === MOST_NAMES) break;
    if (candidate.from < title.length) continue;
    const name = nameOf(text, words, candidate, kinds[index] ?? null, lexicon);
    if (name) names.push(name);
  }
  return names;
}

/** Makes a name from a candidate of the given kind. Returns `null` if the kind is `null`. */
export function nameOf(
  text: string,
  words: readonly Word[],
  candidate: Candidate,
  kind: ActorKind | null,
  { nameWords }: NameLexicon,
): Name | null {
  const first = words[candidate.from];
  const last = words[candidate.to - 1];
  if (!kind || !first || !last) return null;
  const titleFrom = candidate.sharedTitle?.from ?? candidate.titleFrom;
  const titleTo = candidate.sharedTitle?.to ?? candidate.from;
  const titleStart = words[titleFrom];
  const titleEnd = words[titleTo - 1];
  const titled = kind === 'person' && titleFrom < titleTo && titleStart && titleEnd;
  const isAbbreviated = nameWords.abbreviatedEnds.has(last.key) && candidate.to - candidate.from > 1;
  const end = isAbbreviated ? withStop(text, last.end) : candidate.owns ? last.end - 1 : last.end;
  return { start: first.start, end, kind, title: titled ? { start: titleStart.start, end: withStop(text, titleEnd.end) } : null };
}

/** Returns the end of an abbreviation including its full stop, as in «Lt. Gen.». */
const withStop = (text: string, end: number): number => (text[end] === '.' ? end + 1 : end);
