import type { ActorKind } from '../../model';
import { type Candidate, isTitled } from './candidate';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { gatherSingleWords, type SingleWords } from './gather-single-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';
import { type Dossier, openDossiers } from './open-dossiers';
import { skeletonOf } from './skeleton';
import { isAged, isDescribed } from './weigh-context';

/**
 * Returns the kind of every candidate, or `null` for a candidate that is not a name. All occurrences of a name are examined first, so one
 * clear occurrence settles the kind of the unclear ones.
 */
export function decideKinds(
  words: readonly Word[],
  candidates: readonly Candidate[],
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
  datelines: ReadonlyMap<number, ActorKind>,
): (ActorKind | null)[] {
  const keys = candidates.map(({ from, to }) => {
    let key = '';
    for (let at = from; at < to; at++) key += ` ${(words[at] as Word).key}`;
    return key;
  });
  const dossiers = openDossiers(words, candidates, keys, lexicon, datelines);
  const kinds = keys.map((key) => dossiers.get(key)?.kind ?? null);
  const singleWords = gatherSingleWords(words, candidates, kinds, evidence, lexicon);
  return candidates.map((candidate, index) => {
    const dossier = dossiers.get(keys[index] ?? '') as Dossier;
    return decide(words, candidate, dossier, singleWords, evidence, lexicon);
  });
}

/**
 * Returns the kind of a candidate, or `null` if it is not a name. Considers the evidence about its spelling (the dossier) and the longer
 * names in the article.
 */
function decide(
  words: readonly Word[],
  candidate: Candidate,
  dossier: Dossier,
  singleWords: SingleWords,
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
): ActorKind | null {
  const { from, to } = candidate;
  if (isTitled(candidate)) return dossier.sure ?? 'person';
  const known = knownAt(words, from, lexicon);
  const decided = to - from === 1 ? decideWord(words, from, known, dossier, singleWords, evidence, lexicon) : undefined;
  if (decided !== undefined) return decided;
  if (to - from > 1 && dossier.sure !== 'organisation' && !known && isEvent(words, from, to, lexicon)) return null;
  const kind = dossier.kind ?? (to - from > 1 ? 'organisation' : null);
  const impersonal = kind === 'person' && to - from > 1 && !dossier.sure && isImpersonal(words, from, to, evidence, lexicon);
  return impersonal ? 'organisation' : kind;
}

/**
 * Returns the kind of a single word, or `null` if the word is not a name. Returns `undefined` if the word alone does not settle this. The
 * kind is then decided by the evidence collected in the word's dossier.
 */
function decideWord(
  words: readonly Word[],
  at: number,
  known: ReturnType<typeof knownAt>,
  dossier: Dossier,
  { persons, heads, places }: SingleWords,
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
): ActorKind | null | undefined {
  const word = words[at] as Word;
  const { key } = word;
  const isGeneric = lexicon.demonyms.has(key) || lexicon.kindWords.fields.has(key) || lexicon.nameWords.genericWords.has(key);
  if ((isGeneric && !known) || word.raw.length === 1) return null;
  // A word such as «Bank» refers to the Bank of Norland if the article mentions that bank. Otherwise, it is not a name.
  if (!known && lexicon.organisationEnds.has(key) && !persons.has(key)) return heads.has(key) && !word.opens ? 'organisation' : null;
  const isPerson = persons.has(key) || (word.raw.length > 4 && persons.has(skeletonOf(key)));
  if (isPerson && known?.kind !== 'state' && dossier.sure === null) return 'person';
  if (places.has(key) && !known) return 'place';
  const spelling = evidence.get(key);
  const isMostlyCapital = spelling !== undefined && spelling.lower <= spelling.inside && spelling.inside > 0;
  if (heads.has(key) && !known && dossier.kind !== 'place' && (!word.opens || isMostlyCapital)) return 'organisation';
  if (known !== null || dossier.sure !== null || isMostlyCapital) return undefined;
  const isAcronym = word.form === 'caps' && !isShouted(words, at);
  return isAcronym || isSpeaker(words, at + 1, lexicon) || isDescribed(words, at + 1, lexicon) ? undefined : null;
}

/** Returns whether a name of several words ends like the name of an event or a work and does not begin with a first name. */
const isEvent = (words: readonly Word[], from: number, to: number, { kindWords, firstNames }: NameLexicon): boolean =>
  kindWords.eventEnds.has((words[to - 1] as Word).key) && !firstNames.has((words[from] as Word).key);

/** Returns whether the words on both sides of a word are also in all caps. */
const isShouted = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.form === 'caps' && (words[at + 1] as Word).gap === 'space' && words[at - 1]?.form === 'caps';

/**
 * Returns whether «said» or «says» follows a name, as in «Berg said». After a first name, any reporting verb or auxiliary is enough, as in
 * «Anna was».
 */
const isSpeaker = (words: readonly Word[], to: number, lexicon: NameLexicon): boolean => {
  const next = words[to];
  if (next?.gap !== 'space' || next.form !== 'lower') return false;
  if (next.key === 'said' || next.key === 'says') return lexicon.saying.has(next.key);
  return lexicon.firstNames.has((words[to - 1] as Word).key) && (lexicon.saying.has(next.key) || lexicon.auxiliary.has(next.key));
};

/**
 * Returns whether a name contains words that are rare in people's names: common words, or words that the article also has in lower case.
 */
function isImpersonal(
  words: readonly Word[],
  from: number,
  to: number,
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
): boolean {
  const { common, firstNames, kindWords } = lexicon;
  if (firstNames.has((words[from] as Word).key) || isAged(words[to])) return false;
  const isCommon = (key: string): boolean => kindWords.impersonal.has(key) || kindWords.organisationHeads.has(key) || common.has(key);
  return words.slice(from, to).some(({ key, form }) => form !== 'lower' && (isCommon(key) || (evidence.get(key)?.lower ?? 0) > 0));
}
