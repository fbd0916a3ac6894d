import type { ActorKind, Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { countWhile } from '../../text/count-while';
import { foldWord } from '../../text/fold-word';
import { keyOf } from '../../text/name-key';
import type { Name } from '../actors/actor-draft';
import type { NameType, TaggedName } from '../tagger/labels';
import type { Candidate } from './candidate';
import { withBodies } from './find-bodies';
import { nameOf } from './find-by-rules';
import { findWords, type Word } from './find-words';
import { isTitle } from './is-title';
import type { NameLexicon, Tagger } from './name-lexicon';
import { repairTagged } from './repairs/repair-tagged';
import { shareTitles } from './share-titles';
import { withTitle } from './split-run';

const KINDS: Readonly<Record<NameType, ActorKind>> = { person: 'person', organisation: 'organisation', location: 'place' };

/**
 * Returns the names found by a trained tagger, each with its title, if it has one.
 * @param ruled The names found by the rules, which are evidence for the tagger.
 */
export function weighNames(text: string, ruled: readonly Name[], lexicon: NameLexicon, tagger: Tagger): Name[] {
  const words = findWords(text, lexicon.abbreviations, lexicon.hasSuffixes);
  const kinds: ActorKind[] = [];
  const candidates: Candidate[] = [];
  const known = withBodies(text, withNicknames(text, repairTagged(text, tagger.tag(text, ruled, lexicon), lexicon), ruled), lexicon);
  const tagged = withAddressed(text, known, ruled, lexicon);
  const surnames = new Set(tagged.filter(({ type }) => type === 'person').map(({ start, end }) => lastWord(text.slice(start, end))));
  for (const { start, end, type } of tagged) {
    const first = countWhile(words, (word) => word.end <= start);
    const past = countWhile(words, (word) => word.start < end);
    const after = type === 'person' && isGeneration(words[past], lexicon) ? past + 1 : past;
    const lettered = after - first > 2 && type !== 'location' && lexicon.nameWords.postNominals.has(words[after - 1]?.raw ?? '');
    const to = lettered ? after - 1 : after;
    // A title followed by a known person's surname is a person's name, whatever type the tagger gave it, as in «Presidents Roth and Maas».
    const titled = after - first > 1 && isTitle(words[first], lexicon) && surnames.has(lastWord(text.slice(start, end)));
    const person = type === 'person' || lettered || titled;
    const from = person ? afterTitles(words, first, to, lexicon) : first;
    if (to === from || (to - from === 1 && isDemonstrative(words[from] as Word, lexicon))) continue;
    const kind = person ? 'person' : KINDS[type];
    candidates.push(person ? withTitle(words, from, from, to, lexicon) : { from, to, titleFrom: from, sharedTitle: null });
    kinds.push(!person && isState(text, words, from, to, lexicon) ? 'state' : kind);
  }
  shareTitles(words, candidates, lexicon);
  const named = candidates.flatMap((candidate, index) => nameOf(text, words, candidate, kinds[index] ?? null, lexicon) ?? []);
  if (lexicon.amongNouns) return withRuledTitles(named, ruled);
  return lexicon.elided.size > 0 ? named.map((name) => withoutElided(text, name, lexicon)) : named;
}

/**
 * Leaves out an elided preposition before a name («all’Italia»), and a capitalised article before a state, an acronym or a
 * known organisation («L’Iran», «L’ONU»). In other names, such as «L’Équipe», the article is part of the name.
 */
function withoutElided(text: string, name: Name, { elided, states, fullNames }: NameLexicon): Name {
  const whole = text.slice(name.start, name.end);
  const [before = '', word = ''] = ELIDED.exec(whole) ?? [];
  const rest = whole.slice(before.length);
  const isState = states.has(keyOf(rest));
  const isNamedWithout = isState || ACRONYM.test(rest) || fullNames.has(keyOf(rest));
  if (!elided.has(foldWord(word)) || (!isNamedWithout && word !== word.toLowerCase())) return name;
  return { ...name, start: name.start + before.length, kind: isState ? 'state' : name.kind };
}
const ACRONYM = casePattern(({ capitals }) => `^[${capitals}]{2,7}$`);
const ELIDED = casePattern(({ letters, capitals }) => `^([${letters}]{1,7})['’](?=[${capitals}])`);

/** Adds the titles that the rules for capitalised nouns found before the same names. They know more titles than the pack lists. */
function withRuledTitles(names: readonly Name[], ruled: readonly Name[]): Name[] {
  const titles = new Map(ruled.map(({ start, title }) => [start, title]));
  return names.map((name) => (name.kind === 'person' && !name.title ? { ...name, title: titles.get(name.start) ?? null } : name));
}

const lastWord = (name: string): string => foldWord(name.slice(name.lastIndexOf(' ') + 1));

/** Returns whether a word after a name distinguishes the generations of a family, as in «Piet Maas Senior». */
const isGeneration = (word: Word | undefined, { nameWords }: NameLexicon): boolean =>
  word !== undefined && word.gap === 'space' && word.form === 'capital' && nameWords.generations.has(word.key);

/**
 * Returns the index of the first word of a person's name after any titles that the tagger included, as in «Detective Inspector Ana Roth»,
 * «Cllr Roth» and «Norwegian Foreign Minister Ana Roth».
 */
function afterTitles(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): number {
  let at = from;
  if (lexicon.demonyms.has(words[from]?.key ?? ''))
    for (let next = from + 1; next < to - 1; next++) if (isTitle(words[next], lexicon)) at = next + 1;
  while (at < to - 1 && isTitle(words[at], lexicon) && !lexicon.firstNames.has(words[at]?.key ?? '')) at++;
  return at;
}

/**
 * Joins the two names that the tagger found in a person's name with a nickname in quotation marks, as in «Desmond "Dez" Calloway». The rules
 * recognise such a name by its form.
 */
function withNicknames(text: string, tagged: readonly TaggedName[], ruled: readonly Name[]): readonly TaggedName[] {
  const nicknamed = ruled.filter(({ kind, start, end }) => kind === 'person' && NICKNAME.test(text.slice(start, end)));
  if (nicknamed.length === 0) return tagged;
  const others = tagged.filter(({ start, end }) => {
    const next = nicknamed[countWhile(nicknamed, (name) => name.end <= start)];
    return !next || next.start >= end;
  });
  return [...others, ...nicknamed.map(({ start, end }) => ({ start, end, type: 'person' as const }))].sort((a, b) => a.start - b.start);
}
const NICKNAME = casePattern(({ capitals }) => `\\s["“‘'«„][${capitals}][^\\s"”’'»“]*["”’'»“]\\s`);

/**
 * Adds names that the tagger missed but that follow a form of address. In «Mr Crisp», for example, «Crisp» is a person even if the article
 * also uses the noun «crisp».
 */
function withAddressed(text: string, tagged: readonly TaggedName[], ruled: readonly Name[], lexicon: NameLexicon): TaggedName[] {
  const addressed = ruled.filter(({ kind, title }) => kind === 'person' && title !== null && isAddress(text, title, lexicon));
  const missed = addressed.filter(({ start, end }) => {
    const next = tagged[countWhile(tagged, (name) => name.end <= start)];
    return !next || next.start >= end;
  });
  if (missed.length === 0) return [...tagged];
  return [...tagged, ...missed.map(({ start, end }) => ({ start, end, type: 'person' as const }))].sort((a, b) => a.start - b.start);
}

/** Returns whether a title is only a form of address, such as «Mr». */
const isAddress = (text: string, { start, end }: Span, { addressTitles }: NameLexicon): boolean =>
  addressTitles.has(foldWord(text.slice(start, end)));

/** Returns whether a capitalised word is a pronoun, a determiner or a possessive, such as «We» or «This». */
const isDemonstrative = ({ key, form }: Word, { determiners, possessives, pack }: NameLexicon): boolean =>
  form !== 'caps' && (determiners.has(key) || possessives.has(key) || pack.pronouns.some(({ word }) => word === key));

/** Returns whether the given words are the name of a state. */
const isState = (text: string, words: readonly Word[], from: number, to: number, { states }: NameLexicon): boolean =>
  states.has(keyOf(text.slice(words[from]?.start, words[to - 1]?.end)));
