import type { Range } from '../../grammar/paragraph';
import { genderAt, makeSeed, type Seed } from '../name-seeds';
import { has, isComma, type Paragraph, spanOf } from '../paragraph';
import { HAS } from '../vocabulary';

/** All word classes except those that can be part of a name. */
const NOT_NAME = ~(HAS.firstName | HAS.address);
/** The maximum length of a name, in words. */
const MAX_NAME_WORDS = 4;
/** The maximum length of a role before a name, in words. */
const MAX_ROLE_WORDS = 8;
/** Matches the ending of adverbials such as «سريعا» (quickly). No name has this ending. */
const ADVERBIAL = /ا$/;

/** Finds names that begin with a given name or with «mother of», such as «يوسف القاسمي» and «أم خالد», and the roles before them. */
export function givenNameSeeds(paragraph: Paragraph): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < paragraph.words.length; at++) {
    const kunya = has(paragraph, at, HAS.address) && has(paragraph, at + 1, HAS.firstName) && !paragraph.words[at]?.key.startsWith('ال');
    if (!kunya && (!has(paragraph, at, HAS.firstName) || has(paragraph, at, HAS.cue))) continue;
    const to = nameEnd(paragraph, kunya ? at + 1 : at);
    seeds.push(personSeed(paragraph, { from: at, to }, to - at === 1));
    at = to - 1;
  }
  return seeds;
}

function personSeed(paragraph: Paragraph, range: Range, weak: boolean): Seed {
  const from = roleStart(paragraph, range.from);
  const role = from < range.from && !has(paragraph, from, HAS.address) ? spanOf(paragraph, { from, to: range.from }) : null;
  return makeSeed(paragraph, 'person', range, { weak, role, gender: genderAt(paragraph, from) ?? genderAt(paragraph, range.from) });
}

/**
 * Returns the end of a name, which consists of one or more given names and possibly a surname. A surname that begins with «ال» is the last
 * word.
 */
function nameEnd({ words }: Paragraph, from: number): number {
  let at = from + 1;
  while (at < from + MAX_NAME_WORDS && words[at]?.kind === 'word') {
    const word = words[at];
    if (!word || word.bits & NOT_NAME || ADVERBIAL.test(word.key)) break;
    const surname = word.key.startsWith('ال') && words[at - 1]?.key !== 'عبد';
    if (!word.bits && !surname && at > from + 1) break;
    at++;
    if (surname) break;
  }
  return at;
}

/** Returns the index of the first word of the role before a name, such as «رئيس جمعية المزارعين» (head of the farmers' association). */
function roleStart(paragraph: Paragraph, name: number): number {
  let start = name;
  for (let at = name - 1; at >= Math.max(0, name - MAX_ROLE_WORDS) && paragraph.words[at]?.kind === 'word'; at--) {
    if (has(paragraph, at, HAS.cue | HAS.adjunct | HAS.complementiser | HAS.verb | HAS.connector) && !has(paragraph, at, HAS.title)) break;
    if (has(paragraph, at, HAS.title | HAS.address)) start = at;
  }
  return start;
}

/**
 * Returns the name in the words of a source, or `null` if there is none. It is a surname, an organisation, or a name after its title, as in
 * «وزير الخارجية سامح شكري» (Foreign Minister Sameh Shoukry).
 */
export function phraseSeed(paragraph: Paragraph): Seed | null {
  let to = 0;
  while (to < paragraph.words.length && paragraph.words[to]?.kind === 'word' && !isComma(paragraph, to)) to++;
  if (
    to === 0 ||
    paragraph.words.some((_, at) => has(paragraph, at, HAS.indefinite | HAS.cueNoun | HAS.pronoun | HAS.firstName | HAS.adjunct))
  )
    return null;
  const [first] = paragraph.words;
  if (has(paragraph, 0, HAS.organisation)) return to > 1 && to < 7 ? makeSeed(paragraph, 'organisation', { from: 0, to }) : null;
  if (to === 1) return first?.key.startsWith('ال') && !first.bits ? personSeed(paragraph, { from: 0, to }, true) : null;
  if (!has(paragraph, 0, HAS.title | HAS.address)) return null;
  let name = to;
  while (name > 1 && paragraph.words[name - 1]?.bits === 0 && !paragraph.words[name - 1]?.key.startsWith('ال')) name--;
  if (name === to && isSurname(paragraph, to - 1) && paragraph.words[to - 2]?.bits === 0 && to > 3) name = to - 2;
  const afterOffice = paragraph.words[name - 1]?.key.startsWith('ال') || has(paragraph, name - 1, HAS.address);
  return name < to && to - name <= MAX_NAME_WORDS && to - name > 1 && afterOffice ? personSeed(paragraph, { from: name, to }, false) : null;
}

const isSurname = ({ words }: Paragraph, at: number): boolean => words[at]?.key.startsWith('ال') === true && words[at]?.bits === 0;
