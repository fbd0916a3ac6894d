import type { Span } from '../../model';
import type { Gender } from '../actors/actor-draft';
import type { Range } from '../grammar/paragraph';
import { has, isMark, type Scene, spanOf } from './paragraph';
import { isSomebody, lettersOf } from './phrases';
import { phraseBefore } from './sov-phrase';
import { HAS } from './vocabulary';

/** A name as one place of the article shows it. */
export interface Seed {
  readonly kind: 'person' | 'organisation';
  readonly form: string;
  /** A shorter form that the same letters may be, where a name of two letters and a word of one look alike. */
  readonly shorter: string | null;
  /** What of it other forms of the name share: the surname of «张市长». */
  readonly base: string;
  /** Counts only beside a fuller name of the article: «潮見» of «潮見町長» is none. */
  readonly weak: boolean;
  readonly role: Span | null;
  readonly gender: Gender | null;
}

const BESIDE = HAS.cue | HAS.adjunct | HAS.adverb | HAS.time | HAS.verb | HAS.topic;
const OPENS = HAS.title | HAS.organisation | HAS.connector | HAS.time | HAS.link | HAS.adverb;
const NAME_PART = HAS.firstName;
/** A role before a name reaches no further back, in words. */
const ROLE = 6;

export function seed(scene: Scene, kind: Seed['kind'], range: Range, more: Partial<Seed> = {}): Seed {
  const { start, end } = spanOf(scene, range);
  const form = scene.text.slice(start, end);
  return { kind, form, shorter: null, base: form, weak: false, role: null, gender: null, ...more };
}

/** Surname first, its bearer's office before or after it: «镇长何文渊», «张女士», «李明说». */
export function surnameSeeds(scene: Scene): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    if (!has(scene, at, HAS.firstName)) continue;
    const opens = scene.words[at - 1]?.kind !== 'word' || has(scene, at - 1, OPENS);
    if (!opens) continue;
    const surname = scene.words[at]?.key ?? '';
    if (has(scene, at + 1, HAS.address | HAS.title)) {
      seeds.push(
        seed(
          scene,
          'person',
          { from: at, to: at + 2 },
          { base: surname, gender: genderAt(scene, at + 1), weak: !has(scene, at + 1, HAS.address) },
        ),
      );
      continue;
    }
    const given = givenAfter(scene, at);
    if (given === 0) continue;
    const titled = has(scene, at - 1, HAS.title);
    const after = given > 2 ? null : wordStartingAt(scene, at, given);
    const speaks = after !== null && (has(scene, after, BESIDE) || isMark(scene, after, '（(：:，,、'));
    if (!titled && !(speaks && (has(scene, after, HAS.cue) || isMark(scene, after, '（(') || isAged(scene, after)))) continue;
    const { start } = scene.words[at] ?? { start: 0 };
    const form = scene.text.slice(start, start + surname.length + Math.min(given, 2));
    const role = titled ? roleBefore(scene, at) : null;
    seeds.push({
      kind: 'person', form, shorter: given > 2 ? form.slice(0, -1) : null, base: form, weak: false, role, gender: addressed(scene, after ?? at + 1),
    }); // biome-ignore format: a record
  }
  return seeds;
}

/** «，58岁». */
const isAged = ({ text, words }: Scene, at: number): boolean =>
  /^[，,（(]?\d{2}[岁歲]/.test(text.slice(words[at]?.start ?? 0, (words[at]?.start ?? 0) + 6));

/** How many letters after a surname may be its given name: up to the next word that is known, 3 for «more than two». */
function givenAfter(scene: Scene, at: number): number {
  let letters = 0;
  let end = scene.words[at]?.end;
  for (let next = at + 1; letters < 3; next++) {
    const word = scene.words[next];
    if (word?.kind !== 'word' || word.start !== end || !/^[\p{Script=Han}]+$/u.test(word.key)) break;
    if (word.bits & ~NAME_PART) break;
    letters += word.key.length;
    end = word.end;
  }
  return Math.min(letters, 3);
}

/** The word that begins right after a surname and a given name of so many letters. */
function wordStartingAt(scene: Scene, at: number, letters: number): number | null {
  const start = (scene.words[at]?.end ?? 0) + letters;
  for (let next = at + 1; next <= at + 4 && next <= scene.words.length; next++) {
    const word = scene.words[next];
    if (!word || word.start >= start) return next;
  }
  return null;
}

export function genderAt({ words, vocabulary }: Scene, at: number): Gender | null {
  const key = words[at]?.key ?? '';
  // «المهندسة»: the ending of a woman's office.
  if (vocabulary.pack.family === 'vso' && (words[at]?.bits ?? 0) & HAS.title && key.endsWith('ة')) return 'female';
  return vocabulary.genders.get(key) ?? null;
}

const addressed = (scene: Scene, at: number): Gender | null => (has(scene, at, HAS.address) ? genderAt(scene, at) : null);

/** The office before a name, with what it is the office of: «青石镇镇长». */
export function roleBefore(scene: Scene, at: number): Span | null {
  let from = at - 1;
  if (!has(scene, from, HAS.title)) return null;
  while (from > at - ROLE && scene.words[from - 1]?.kind === 'word' && !has(scene, from - 1, BESIDE | HAS.link | HAS.connector)) from--;
  return spanOf(scene, { from, to: at });
}

const isHan = /^[\p{Script=Han}\p{Script=Katakana}ー々]+$/u;
/** A name is no longer, in letters. */
const LONGEST = 12;

/** Surname first, a form of address or an office behind: «大槻恵子さん», «大槻町長»; the office may come before too: «町長の大槻恵子さん». */
export function suffixSeeds(scene: Scene): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 1; at < scene.words.length; at++) {
    if (!has(scene, at, HAS.address | HAS.title) || scene.words[at]?.start !== scene.words[at - 1]?.end) continue;
    let from = at;
    while (from > Math.max(0, at - 5) && isNamePart(scene, from - 1, at)) from--;
    while (from < at && isMark(scene, from, '・＝=')) from++;
    if (from === at || lettersOf(scene, { from, to: at }) > LONGEST) continue;
    const addressed = has(scene, at, HAS.address);
    const known = has(scene, from, HAS.firstName);
    const alone = lettersOf(scene, { from, to: at }) === 1;
    if (alone && !known) continue;
    const name = seed(scene, 'person', { from, to: alone ? at + 1 : at }, { weak: !addressed && !known, gender: genderAt(scene, at) });
    seeds.push({ ...name, base: scene.text.slice(scene.words[from]?.start, scene.words[at]?.start), role: officeBefore(scene, from) });
  }
  return seeds;
}

function isNamePart(scene: Scene, at: number, suffix: number): boolean {
  const word = scene.words[at];
  if (word?.kind === 'mark') return isMark(scene, at, '・＝=');
  if (word?.kind !== 'word' || word.bits & ~NAME_PART) return false;
  return isHan.test(word.key) || (at === suffix - 1 && has(scene, at - 1, HAS.firstName) && /^[ぁ-ゖ]{1,4}$/.test(word.key));
}

/** «沢渡造船の技術部長、岸本亮さん»: the office that a name stands behind. */
function officeBefore(scene: Scene, at: number): Span | null {
  const joined = has(scene, at - 1, HAS.link) || isMark(scene, at - 1, '、');
  const to = at - 1;
  if (!joined || !has(scene, to - 1, HAS.title)) return null;
  const phrase = phraseBefore(scene, to, Math.max(0, to - ROLE));
  return phrase && spanOf(scene, phrase);
}

/** What the words of a source tell where no seed does: a foreign name after its office, an institution. */
export function sourceSeed(scene: Scene): Seed | null {
  const to = scene.words.length;
  let from = to;
  while (from > 0 && scene.words[from - 1]?.kind === 'word' && !has(scene, from - 1, HAS.link | HAS.indefinite | HAS.topic)) from--;
  if (has(scene, to - 1, HAS.organisation) && to - from <= 12 && !has(scene, from, HAS.verb | HAS.title)) {
    const whole = { from, to };
    const { start, end } = spanOf(scene, whole);
    return end - start > 2 ? seed(scene, 'organisation', whole) : null;
  }
  let name = to;
  while (name > 0 && isForeign(scene, name - 1)) name--;
  if (name === to || !has(scene, name - 1, HAS.title)) return null;
  if (isMark(scene, name, '·・') || !isSomebody(scene, { from: 0, to })) return null;
  const whole = seed(scene, 'person', { from: name, to }, { role: roleBefore(scene, name) });
  return whole.form.length > 1 && whole.form.length < 16 ? whole : null;
}

const isForeign = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  return word !== undefined && (word.kind === 'word' ? (word.bits & ~NAME_PART) === 0 : isMark(scene, at, '·・'));
};
