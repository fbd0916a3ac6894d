import type { Range } from '../grammar/paragraph';
import { genderAt, type Seed, seed } from './name-seeds';
import { has, isComma, type Scene, spanOf } from './paragraph';
import { HAS } from './vocabulary';

const NOT_NAME = ~(HAS.firstName | HAS.address);
/** Most words of a name. */
const LONGEST = 4;
const ROLE = 8;
/** «ضاحكا», «سريعا»: no name ends so. */
const ADVERBIAL = /ا$/;

/** Names that begin with a given name: «يوسف القاسمي», «أم خالد», with the office before them. */
export function givenNameSeeds(scene: Scene): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const kunya = has(scene, at, HAS.address) && has(scene, at + 1, HAS.firstName) && !scene.words[at]?.key.startsWith('ال');
    if (!kunya && (!has(scene, at, HAS.firstName) || has(scene, at, HAS.cue))) continue;
    const to = nameEnd(scene, kunya ? at + 1 : at);
    seeds.push(personSeed(scene, { from: at, to }, to - at === 1));
    at = to - 1;
  }
  return seeds;
}

function personSeed(scene: Scene, range: Range, weak: boolean): Seed {
  const from = roleStart(scene, range.from);
  const role = from < range.from && !has(scene, from, HAS.address) ? spanOf(scene, { from, to: range.from }) : null;
  return seed(scene, 'person', range, { weak, role, gender: genderAt(scene, from) ?? genderAt(scene, range.from) });
}

/** A given name, further ones and a surname: with «ال» it is the last word. */
function nameEnd({ words }: Scene, from: number): number {
  let at = from + 1;
  while (at < from + LONGEST && words[at]?.kind === 'word') {
    const word = words[at];
    if (!word || word.bits & NOT_NAME || ADVERBIAL.test(word.key)) break;
    const surname = word.key.startsWith('ال') && words[at - 1]?.key !== 'عبد';
    if (!word.bits && !surname && at > from + 1) break;
    at++;
    if (surname) break;
  }
  return at;
}

/** Where the office begins that stands before a name: «رئيس جمعية المزارعين». */
function roleStart(scene: Scene, name: number): number {
  let start = name;
  for (let at = name - 1; at >= Math.max(0, name - ROLE) && scene.words[at]?.kind === 'word'; at--) {
    if (has(scene, at, HAS.cue | HAS.adjunct | HAS.complementiser | HAS.verb | HAS.connector) && !has(scene, at, HAS.title)) break;
    if (has(scene, at, HAS.title | HAS.address)) start = at;
  }
  return start;
}

/** What the words of a source tell: a name behind its office («وزير الخارجية سامح شكري»), a surname, an institution. */
export function phraseSeed(scene: Scene): Seed | null {
  let to = 0;
  while (to < scene.words.length && scene.words[to]?.kind === 'word' && !isComma(scene, to)) to++;
  if (to === 0 || scene.words.some((_, at) => has(scene, at, HAS.indefinite | HAS.cueNoun | HAS.pronoun | HAS.firstName | HAS.adjunct)))
    return null;
  const [first] = scene.words;
  if (has(scene, 0, HAS.organisation)) return to > 1 && to < 7 ? seed(scene, 'organisation', { from: 0, to }) : null;
  if (to === 1) return first?.key.startsWith('ال') && !first.bits ? personSeed(scene, { from: 0, to }, true) : null;
  if (!has(scene, 0, HAS.title | HAS.address)) return null;
  let name = to;
  while (name > 1 && scene.words[name - 1]?.bits === 0 && !scene.words[name - 1]?.key.startsWith('ال')) name--;
  if (name === to && isSurname(scene, to - 1) && scene.words[to - 2]?.bits === 0 && to > 3) name = to - 2;
  const afterOffice = scene.words[name - 1]?.key.startsWith('ال') || has(scene, name - 1, HAS.address);
  return name < to && to - name <= LONGEST && to - name > 1 && afterOffice ? personSeed(scene, { from: name, to }, false) : null;
}

const isSurname = ({ words }: Scene, at: number): boolean => words[at]?.key.startsWith('ال') === true && words[at]?.bits === 0;
