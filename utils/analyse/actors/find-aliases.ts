import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import { keyOf } from '../../text/name-key';
import type { NameLexicon } from '../names/name-lexicon';
import { isAcronym } from './acronyms';
import type { NameParts } from './name-parts';
import { nominativeForm } from './nominative-form';

/** The maximum distance between an actor's name and their other name, in UTF-16 units. */
const LONGEST_GAP = 90;
/** The maximum number of words in place of «*» in a phrase. */
const MOST_INSERTED_WORDS = 3;

/**
 * Finds the names that the text states to be other names of an actor, as in «Ana Roth, known to fans as Vexo,» and «Odo Brandt of Ulm, who
 * goes by the name Lox», and the acronyms in brackets behind a name. All mentions of such a name are included.
 * @param all The names in the text, sorted and disjoint.
 * @returns Each mention of another name, mapped to a mention of the actor.
 */
export function findAliases(
  text: string,
  all: readonly NameParts[],
  lexicon: Pick<NameLexicon, 'aliasPhrases' | 'fullNames' | 'pack'>,
): ReadonlyMap<NameParts, NameParts> {
  const owners = new Map<string, NameParts>();
  const shortForms = new Map<string, NameParts | null>();
  for (const [index, alias] of all.entries()) {
    if (!isActor(alias)) continue;
    // A place may be named between the two names, as in «Ana Roth of Ulm, who goes by Vexo».
    const owner = all.slice(Math.max(0, index - 2), index).findLast(isActor);
    if (owner && isShortForm(text, owner, alias, lexicon)) addShortForm(shortForms, alias, owner);
    if (!owner || owner.stem === alias.stem || owner.words.length < alias.words.length || owners.has(owner.stem)) continue;
    if (alias.name.start - owner.name.end <= LONGEST_GAP && isAlias(text.slice(owner.name.end, alias.name.start), lexicon))
      owners.set(alias.stem, owner);
  }
  for (const [stem, owner] of shortForms) if (owner && !owners.has(stem)) owners.set(stem, owner);
  const found = new Map<NameParts, NameParts>();
  if (owners.size === 0) return found;
  for (const parts of all) {
    const owner = isActor(parts) ? owners.get(parts.stem) : undefined;
    if (owner) found.set(parts, owner);
  }
  return found;
}

/** Adds the other names that `findAliases` found to the groups of their actors. */
export function joinAliases(groups: readonly NameParts[][], aliases: ReadonlyMap<NameParts, NameParts>): void {
  if (aliases.size === 0) return;
  const groupOf = new Map(groups.flatMap((group) => group.map((parts) => [parts, group] as const)));
  for (const [parts, owner] of aliases) groupOf.get(owner)?.push({ ...parts, name: { ...parts.name, kind: owner.name.kind } });
}

/** Adds an acronym with its long name. An acronym that follows different names is no other name of either. */
function addShortForm(shortForms: Map<string, NameParts | null>, { stem }: NameParts, owner: NameParts): void {
  const known = shortForms.get(stem);
  shortForms.set(stem, known === undefined || known?.stem === owner.stem ? owner : null);
}

/**
 * Returns whether an organisation's acronym follows its long name in brackets, as in «Zentrum für Hafenpolitik (ICMHP)». Its letters may be
 * those of a name in another language. The acronym of another known organisation is not a short form: «Ministry of Finance (CDU)».
 */
function isShortForm(
  text: string,
  long: NameParts,
  short: NameParts,
  { fullNames, pack }: Pick<NameLexicon, 'fullNames' | 'pack'>,
): boolean {
  const { start, end } = short.name;
  if (long.name.kind !== 'organisation' || short.name.kind !== 'organisation' || long.words.length < 2 || !isAcronym(short)) return false;
  const known = fullNames.get(short.key);
  const isKnown = known === long.key || (pack.nounCapitals && known === keyOf(nominativeForm(long.text, pack.nounCapitals)));
  return text.slice(long.name.end, start) === ' (' && text[end] === ')' && end - start > 2 && (!known || isKnown === true);
}

const OPENING_MARK = /["“‘'„«]$/u;
const PHRASE = letterPattern(({ letters, numbers }) => `^[${letters}${numbers} .'’]+$`);
const PLACE = casePattern(({ capitals, letters }) => `^ (?:of|from|aus) [${capitals}][${letters} -]*$`);
const AGE = letterPattern(({ numbers }) => `^ [${numbers}]{1,3}$`);

const isActor = ({ name: { kind } }: NameParts): boolean => kind === 'person' || kind === 'organisation';

/** Returns whether the text between two names states that the second is another name of the first. */
function isAlias(between: string, { aliasPhrases, pack }: Pick<NameLexicon, 'aliasPhrases' | 'pack'>): boolean {
  const facts = between.split(',');
  const phrase = (facts.pop() ?? '').replace(OPENING_MARK, '').trim();
  if (!PHRASE.test(phrase) || !facts.every((fact) => fact === '' || PLACE.test(fact) || AGE.test(fact))) return false;
  const words = phrase.split(' ').map(foldWord);
  const skipped = ` ${pack.relatives} ${pack.adverbs} `;
  while (words.length > 1 && skipped.includes(` ${words[0]} `)) words.shift();
  return aliasPhrases.some((each) => fits(words, each));
}

/** Returns whether words fit a phrase, in which «*» stands for a few words. */
function fits(words: readonly string[], phrase: readonly string[]): boolean {
  const any = phrase.indexOf('*');
  if (any < 0) return words.join(' ') === phrase.join(' ');
  const end = phrase.length - any - 1;
  const inserted = words.length - phrase.length + 1;
  if (inserted < 0 || inserted > MOST_INSERTED_WORDS) return false;
  return (
    phrase.slice(0, any).every((word, at) => word === words[at]) &&
    phrase.slice(any + 1).every((word, at) => word === words[words.length - end + at])
  );
}
