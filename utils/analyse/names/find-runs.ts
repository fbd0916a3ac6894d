import type { Run } from './candidate';
import { shoutedLength } from './find-shouted';
import { isCapital, joins, type Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';
import { ownerStep } from './owner-step';

/** More words than any name has. Longer runs are shouting; they are cut. */
const LONGEST = 14;
/** More than any article has; what comes after them is not read. */
const MOST = 50_000;
const PARTICLES = new Set(
  'de la las los van von der den del della dei di da das do dos du bin ibn binti al el ul ur ould ter ten le zu y af av'.split(' '),
);
const ARABIC = new Set(['al', 'el', 'an', 'as', 'ar', 'ad', 'ash', 'at', 'ul']);
const PLACE_HEADS = new Set(
  'gulf bay isle cape straits strait sea republic kingdom state city university coast horn mount tower church cathedral bank duke port'.split(
    ' ',
  ),
);

/** Stretches of capitals with their inner small words: «Ministry of Finance», «Ursula van der Berg», «Bashar al-Nur». */
export function findRuns(words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length && runs.length < MOST) {
    const shouted = (words[at] as Word).shouted;
    const length = shouted ? shoutedLength(words, at, evidence, lexicon) : 0;
    if (length > 0) runs.push({ from: at, to: at + length });
    if (shouted) {
      at += Math.max(1, length);
      continue;
    }
    if (!startsRun(words, at, evidence, lexicon)) {
      at++;
      continue;
    }
    const from = at;
    const known = knownAt(words, at, lexicon);
    at += known?.length ?? (isArticle(words, at) ? 2 : 1);
    for (let step = nextStep(words, from, at, lexicon); step > 0 && at - from < LONGEST; step = nextStep(words, from, at, lexicon))
      at += step;
    runs.push({ from, to: at });
  }
  return runs;
}

/** «al-Nur»: a small article tied to a capital. */
const isArticle = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  return word?.form === 'lower' && ARABIC.has(word.key) && next?.gap === 'hyphen' && isCapital(next);
};

function startsRun(words: readonly Word[], at: number, evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): boolean {
  const word = words[at] as Word;
  if (isArticle(words, at) || knownAt(words, at, lexicon)) return true;
  if (!isCapital(word) || isBarrier(words, at, lexicon)) return false;
  if (lexicon.common.has(word.key) || isContraction(word, lexicon)) return false;
  if (!word.opens) return true;
  // At the head of a sentence a word that the article also writes small is no name; its neighbour decides the rest.
  const spelling = evidence.get(word.key);
  if (!spelling?.inside && isAdverb(word, lexicon)) return false;
  if (spelling && spelling.lower > spelling.inside && !lexicon.titles.has(word.key) && !lexicon.organisationEnds.has(word.key))
    return false;
  return true;
}

/** «I’m», «She’ll», «Don’t». */
const isContraction = ({ key }: Word, { common }: NameLexicon): boolean => {
  const at = key.indexOf("'");
  return at > 0 && (key.startsWith("i'") || key.endsWith("n't") || (CONTRACTED.has(key.slice(at + 1)) && common.has(key.slice(0, at))));
};
const CONTRACTED = new Set(['ll', 've', 're', 'd', 'm', 's']);

/** «Fortunately»: never a name's first word, unlike «Emily». */
const isAdverb = ({ key, raw }: Word, { pack, firstNames, kindWords }: NameLexicon): boolean =>
  pack.adverbEnding !== null &&
  raw.length > 5 &&
  key.endsWith(pack.adverbEnding) &&
  !firstNames.has(key) &&
  !kindWords.organisationHeads.has(key);

/** Days, months and words that are never part of a name; «COVID-19», «F-16». */
function isBarrier(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (lexicon.calendar.has(word.key)) return !(word.key === 'june' || word.key === 'april') || !next || !isCapital(next) || !joins(next);
  return lexicon.never.has(word.key) || (next?.gap === 'hyphen' && next.form === 'number');
}

/** How many words the run goes on by; 0 at its end. */
function nextStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const word = words[at];
  if (!word || word.gap === 'break' || word.gap === 'comma') return 0;
  if (word.gap === 'owner') return ownerStep(words, from, at, lexicon);
  const before = words[at - 1] as Word;
  const next = words[at + 1];
  if (isCapital(word)) {
    if (isBarrier(words, at, lexicon)) return isSurnameMonth(word, before, lexicon) || endsOrganisation(word, before, lexicon) ? 1 : 0;
    if (word.opens && word.gap === 'dot' && before.raw.length > 2 && lexicon.common.has(word.key)) return 0;
    if (lexicon.common.has(word.key) && !isCapital(next))
      return word.form === 'capital' &&
        word.raw.length > 1 &&
        word.gap === 'space' &&
        !lexicon.pack.pronouns.some((each) => each.word === word.key)
        ? 1
        : 0;
    return knownAt(words, at, lexicon)?.length ?? 1;
  }
  if (word.form === 'number') return 0;
  if (!joins(word) || !next) return word.gap === 'hyphen' && ARABIC.has(word.key) && next?.gap === 'hyphen' && isCapital(next) ? 2 : 0;
  if (PARTICLES.has(word.key)) return particleStep(words, at);
  if (isCapital(next) && joins(next)) return linkStep(words, from, at, lexicon);
  // «Department of the Interior»
  const third = words[at + 2];
  if (
    word.key === 'of' &&
    next.key === 'the' &&
    joins(next) &&
    third !== undefined &&
    isCapital(third) &&
    joins(third) &&
    headBefore(words, from, at, lexicon)
  )
    return 3;
  return 0;
}

/** «Coastline TV»: no name alone, but the end of one. */
const endsOrganisation = (word: Word, before: Word, { never, organisationEnds, demonyms, common }: NameLexicon): boolean =>
  word.gap === 'space' &&
  never.has(word.key) &&
  organisationEnds.has(word.key) &&
  isCapital(before) &&
  !demonyms.has(before.key) &&
  !common.has(before.key);

const isSurnameMonth = (word: Word, before: Word, lexicon: NameLexicon): boolean =>
  (word.key === 'may' || word.key === 'june') && before.form === 'capital' && !lexicon.common.has(before.key) && word.gap === 'space';

/** «van der Berg», «bin Nur», «al-Nur». */
function particleStep(words: readonly Word[], at: number): number {
  for (let step = 1; step < 4; step++) {
    const word = words[at + step];
    if (!word || word.gap === 'break' || word.gap === 'comma') return 0;
    if (isCapital(word)) return step + 1;
    if (!PARTICLES.has(word.key)) return 0;
  }
  return 0;
}

/** «Ministry of Finance», «Institute for Peace», «Ministry of Health and Welfare», «Food and Drug Administration». */
function linkStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const { key } = words[at] as Word;
  const next = words[at + 1] as Word;
  if (lexicon.calendar.has(next.key)) return 0;
  if (key === 'of') return headBefore(words, from, at, lexicon) ? 2 : 0;
  if (key === 'for' || key === 'on' || key === 'against') return lexicon.kindWords.purposeHeads.has((words[at - 1] as Word).key) ? 2 : 0;
  if (key === 'and') {
    for (let back = at - 1; back >= from; back--) {
      const word = words[back] as Word;
      if (word.key === 'of' || word.key === 'for' || word.key === 'on')
        return lexicon.kindWords.fieldHeads.has((words[back - 1] as Word).key) && !knownAt(words, at + 1, lexicon) ? 2 : 0;
    }
    const third = words[at + 2];
    const ends = third !== undefined && isCapital(third) && joins(third) && lexicon.organisationEnds.has(third.key);
    return ends &&
      at - from < 3 &&
      !lexicon.firstNames.has((words[from] as Word).key) &&
      !knownAt(words, at - 1, lexicon) &&
      !knownAt(words, at + 1, lexicon) &&
      !lexicon.organisationEnds.has(next.key)
      ? 3
      : 0;
  }
  return 0;
}

function headBefore(words: readonly Word[], from: number, at: number, { kindWords }: NameLexicon): boolean {
  const { key } = words[at - 1] as Word;
  return kindWords.organisationHeads.has(key) || PLACE_HEADS.has(key) || (at - from === 1 && kindWords.placeStarts.has(key));
}
