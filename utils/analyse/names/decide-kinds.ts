import type { ActorKind } from '../../model';
import type { Candidate } from './candidate';
import { classify } from './classify';
import type { Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';
import { skeletonOf } from './skeleton';
import { isAged, isDescribed, type Votes, weighContext } from './weigh-context';

/** What the article tells of one spelling of a name, over all its occurrences. */
interface Dossier {
  readonly votes: Votes;
  sure: ActorKind | null;
  likely: ActorKind | null;
  count: number;
  /** What `kindOf` made of it. */
  kind: ActorKind | null;
}

/** The kind of every candidate, in two passes so that one clear mention decides the unclear ones; `null`: not a name. */
export function decideKinds(
  words: readonly Word[],
  candidates: readonly Candidate[],
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
  datelines: ReadonlyMap<number, ActorKind>,
): (ActorKind | null)[] {
  const dossiers = new Map<string, Dossier>();
  const persons = new Map<string, 'surname' | 'first name'>();
  const heads = new Set<string>();
  /** First words of places: «Dorrin» of «Dorrin Islands» is the place, also where a Dorrin Union bears its name. */
  const places = new Set<string>();
  const keys = candidates.map(({ from, to }) => {
    let key = '';
    for (let at = from; at < to; at++) key += ` ${(words[at] as Word).key}`;
    return key;
  });
  for (const [index, candidate] of candidates.entries()) {
    const key = keys[index] ?? '';
    let dossier = dossiers.get(key);
    if (!dossier) {
      dossier = { votes: { person: 0, organisation: 0, place: 0 }, sure: null, likely: null, count: 0, kind: null };
      dossiers.set(key, dossier);
    }
    dossier.count++;
    weighContext(words, candidate.from, candidate.to, lexicon, dossier.votes);
    const found = classify(words, candidate, lexicon);
    const dateline = datelines.get(candidate.from);
    if (found?.sure) dossier.sure ??= found.kind;
    else if (dateline) dossier.sure ??= dateline;
    else if (found) dossier.likely ??= found.kind;
  }
  for (const [key, dossier] of dossiers) dossier.kind = kindOf(dossier, key.split(' ').length - 1);
  for (const [index, candidate] of candidates.entries()) {
    const { from, to } = candidate;
    const kind = dossiers.get(keys[index] ?? '')?.kind;
    const last = (words[to - 1] as Word).key;
    const first = (words[from] as Word).key;
    if (kind === 'person') {
      if (to - from === 1 && titles(candidate) === 0) continue;
      addPerson(persons, last, to - from > 1 && lexicon.firstNames.has(first) ? first : null);
    } else if (kind === 'organisation' && to - from > 1) {
      heads.add(first);
      if (lexicon.organisationEnds.has(last)) heads.add(last);
    } else if (kind === 'place' && to - from > 1) places.add(first);
  }
  for (const place of places) heads.delete(place);
  // «Corvane expects» speaks like a person; where the article has a Corvane Group, it is none.
  for (const [index, { from, to }] of candidates.entries()) {
    const { key } = words[from] as Word;
    if (to - from === 1 && !heads.has(key) && (evidence.get(key)?.inside ?? 0) > 0 && dossiers.get(keys[index] ?? '')?.kind === 'person')
      addPerson(persons, key, null);
  }
  return candidates.map((candidate, index) => {
    const dossier = dossiers.get(keys[index] ?? '') as Dossier;
    return decide(words, candidate, dossier, { persons, heads, places }, evidence, lexicon);
  });
}

const titles = ({ titleFrom, from, sharedTitle }: Candidate): number => (sharedTitle ? 1 : from - titleFrom);

function addPerson(persons: Map<string, 'surname' | 'first name'>, last: string, firstName: string | null): void {
  persons.set(last, 'surname');
  persons.set(skeletonOf(last), 'surname');
  if (firstName !== null && !persons.has(firstName)) persons.set(firstName, 'first name');
}

/** The kind by the article's whole evidence for one spelling; undecided spellings of two or three words are mostly persons. */
function kindOf(dossier: Dossier, length: number): ActorKind | null {
  if (dossier.sure) return dossier.sure;
  const { person, organisation, place } = dossier.votes;
  const prior = { person: 0, organisation: 0, place: 0 };
  if (dossier.likely === 'state') return 'state';
  if (dossier.likely) prior[dossier.likely] += dossier.likely === 'place' ? 4 : 2;
  else if (length > 1 && length < 4) prior.person += 1;
  const scores: [ActorKind, number][] = [
    ['person', person / Math.sqrt(dossier.count) + prior.person],
    ['organisation', organisation / Math.sqrt(dossier.count) + prior.organisation],
    ['place', place / Math.sqrt(dossier.count) + prior.place],
  ];
  scores.sort((a, b) => b[1] - a[1]);
  const [best] = scores;
  return best && best[1] > 0 ? best[0] : null;
}

/** Words that stand for a longer name of the article. */
interface SingleWords {
  readonly persons: ReadonlyMap<string, 'surname' | 'first name'>;
  readonly heads: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function decide(
  words: readonly Word[],
  { from, to, titleFrom, sharedTitle }: Candidate,
  dossier: Dossier,
  { persons, heads, places }: SingleWords,
  evidence: ReadonlyMap<string, Spelling>,
  lexicon: NameLexicon,
): ActorKind | null {
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const length = to - from;
  if (titleFrom < from || sharedTitle) return dossier.sure ?? 'person';
  const known = knownAt(words, from, lexicon);
  if (length === 1) {
    if (lexicon.demonyms.has(first.key) && !known) return null;
    if ((lexicon.kindWords.fields.has(first.key) || GENERIC.has(first.key)) && !known) return null;
    if (first.raw.length === 1) return null;
    // «the Bank» is the Bank of Norland of the same article, and nobody otherwise.
    if (!known && lexicon.organisationEnds.has(first.key) && !persons.has(first.key))
      return heads.has(first.key) && !first.opens ? 'organisation' : null;
    if (
      (persons.has(first.key) || (first.raw.length > 4 && persons.has(skeletonOf(first.key)))) &&
      known?.kind !== 'state' &&
      dossier.sure === null
    )
      return 'person';
    if (places.has(first.key) && !known) return 'place';
    const spelling = evidence.get(first.key);
    if (
      heads.has(first.key) &&
      !known &&
      dossier.kind !== 'place' &&
      (!first.opens || (spelling !== undefined && spelling.lower <= spelling.inside && spelling.inside > 0))
    )
      return 'organisation';
    const proven =
      known !== null || dossier.sure !== null || (spelling !== undefined && spelling.inside > 0 && spelling.lower <= spelling.inside);
    if (
      !proven &&
      !(first.form === 'caps' && !isShouted(words, from)) &&
      !isSpeaker(words, to, lexicon) &&
      !isDescribed(words, to, lexicon)
    )
      return null;
  }
  if (
    length > 1 &&
    lexicon.kindWords.eventEnds.has(last.key) &&
    dossier.sure !== 'organisation' &&
    !known &&
    !lexicon.firstNames.has(first.key)
  )
    return null;
  const kind = dossier.kind ?? (length > 1 ? 'organisation' : null);
  return kind === 'person' && length > 1 && !dossier.sure && isImpersonal(words, from, to, evidence, lexicon) ? 'organisation' : kind;
}

const GENERIC = new Set(
  'mama papa mum mom mommy mummy dad daddy grandma grandpa granny nana auntie anyone anybody everyone everybody someone somebody nobody nothing anything everything something republic kingdom city nation nations office war revolution route park south east north people peoples majesty state states world jr sr al el la province county district region river lake street island islands section chapter article act bill day week table figure part one prize award cup'.split(
    ' ',
  ),
);

const isShouted = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.form === 'caps' && (words[at + 1] as Word).gap === 'space' && words[at - 1]?.form === 'caps';

/** «Berg said»; a first name may begin with any verb that says little: «Anna was». */
const isSpeaker = (words: readonly Word[], to: number, lexicon: NameLexicon): boolean => {
  const next = words[to];
  if (next?.gap !== 'space' || next.form !== 'lower') return false;
  if (next.key === 'said' || next.key === 'says') return lexicon.saying.has(next.key);
  return lexicon.firstNames.has((words[to - 1] as Word).key) && (lexicon.saying.has(next.key) || lexicon.auxiliary.has(next.key));
};

/** Whether a name has words that people hardly bear: common words, or words that the article also writes small. */
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
