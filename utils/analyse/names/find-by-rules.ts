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

/** No article has more names; a hostile text must not make the steps that follow slow. */
const MOST = 30_000;

/**
 * Every name of a person, organisation, state or place in a text: sorted, disjoint, without titles and possessive «’s».
 * Names are runs of capitals; where a capital proves nothing (head of a sentence, headline, German nouns) the rest of the article must.
 * Scripts without capitals give none. Linear in the text.
 * @param hints.title the headline, which stands outside the text: its names and spellings count as evidence.
 */
export function findByRules(text: string, lexicon: NameLexicon, hints: { readonly title?: string } = {}): Name[] {
  const headline = hints.title ?? '';
  const suffixed = lexicon.pack.verbFinal !== undefined;
  const title = findWords(headline, lexicon.abbreviations, suffixed);
  markHeadlines(headline, title);
  const body = findWords(text, lexicon.abbreviations, suffixed);
  markHeadlines(text, body);
  // The headline's words stand before the text's: they decide with them, and their own names are left out at the end.
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
    if (names.length === MOST) break;
    if (candidate.from < title.length) continue;
    const name = nameOf(text, words, candidate, kinds[index] ?? null);
    if (name) names.push(name);
  }
  return names;
}

/** The name that a candidate of a known kind is; null without a kind. */
export function nameOf(text: string, words: readonly Word[], candidate: Candidate, kind: ActorKind | null): Name | null {
  const first = words[candidate.from];
  const last = words[candidate.to - 1];
  if (!kind || !first || !last) return null;
  const titleFrom = candidate.sharedTitle?.from ?? candidate.titleFrom;
  const titleTo = candidate.sharedTitle?.to ?? candidate.from;
  const titleStart = words[titleFrom];
  const titleEnd = words[titleTo - 1];
  const titled = kind === 'person' && titleFrom < titleTo && titleStart && titleEnd;
  const end =
    STOPPED.has(last.key) && candidate.to - candidate.from > 1 ? withStop(text, last.end) : candidate.owns ? last.end - 1 : last.end;
  return { start: first.start, end, kind, title: titled ? { start: titleStart.start, end: withStop(text, titleEnd.end) } : null };
}

/** Short forms that end a name with a full stop of their own. */
const STOPPED = new Set(['inc', 'corp', 'ltd', 'co', 'bros', 'jr', 'sr']);

/** «Lt. Gen.» keeps its last full stop. */
const withStop = (text: string, end: number): number => (text[end] === '.' ? end + 1 : end);
