import type { ActorKind, Span } from '../../model';
import type { Gender } from '../actors/actor-draft';
import type { Range } from '../grammar/paragraph';
import { has, isMark, type Paragraph, spanOf } from './paragraph';
import { endsLikeSpeaker, lettersOf } from './phrases';
import { phraseBefore } from './subject-object-verb/phrase';
import { HAS } from './vocabulary';

/** An occurrence of a name in the article. */
export interface Seed {
  readonly kind: ActorKind;
  /** The offset of the occurrence in the text. */
  readonly start: number;
  /** The name as written in the article. */
  readonly form: string;
  /** The name without its last letter if that letter may belong to the next word, otherwise `null`. */
  readonly shorter: string | null;
  /** The part shared with other forms of the name, such as the surname in «张市长» (Mayor Zhang). */
  readonly base: string;
  /** Whether the form is a name only if the article has a fuller form too: «潮見町長» may mean Mayor Shiomi or the mayor of Shiomi. */
  readonly weak: boolean;
  /** The role stated beside the name, or `null` if there is none. */
  readonly role: Span | null;
  readonly gender: Gender | null;
}

/** The classes of words that can occur beside a name but do not belong to a role such as «镇长» (mayor). */
const BESIDE = HAS.cue | HAS.adjunct | HAS.adverb | HAS.time | HAS.verb | HAS.topic;
/** The word classes after which a name can begin. */
const OPENS = HAS.title | HAS.organisation | HAS.connector | HAS.time | HAS.link | HAS.adverb;
const NAME_PART = HAS.firstName;
/** The maximum length of a role before a name, in words. */
const MAX_ROLE_WORDS = 6;

/** Makes a seed, which is one occurrence of a name, from a range of words. Values in `more` override the defaults. */
export function makeSeed(paragraph: Paragraph, kind: Seed['kind'], range: Range, more: Partial<Seed> = {}): Seed {
  const { start, end } = spanOf(paragraph, range);
  const form = paragraph.text.slice(start, end);
  return { kind, start, form, shorter: null, base: form, weak: false, role: null, gender: null, ...more };
}

/** Finds names that begin with a surname and have a role, a form of address or a verb beside them: «张女士» (Ms Zhang). */
export function surnameSeeds(paragraph: Paragraph): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at < paragraph.words.length; at++) {
    if (!has(paragraph, at, HAS.firstName)) continue;
    const opens = paragraph.words[at - 1]?.kind !== 'word' || has(paragraph, at - 1, OPENS);
    if (!opens) continue;
    const surname = paragraph.words[at]?.key ?? '';
    if (has(paragraph, at + 1, HAS.address | HAS.title)) {
      seeds.push(
        makeSeed(
          paragraph,
          'person',
          { from: at, to: at + 2 },
          { base: surname, gender: genderAt(paragraph, at + 1), weak: !has(paragraph, at + 1, HAS.address) },
        ),
      );
      continue;
    }
    const given = givenAfter(paragraph, at);
    if (given === 0) continue;
    const titled = has(paragraph, at - 1, HAS.title);
    const after = given > 2 ? null : wordStartingAt(paragraph, at, given);
    const speaks = after !== null && (has(paragraph, after, BESIDE) || isMark(paragraph, after, '（(：:，,、'));
    if (!titled && !(speaks && (has(paragraph, after, HAS.cue) || isMark(paragraph, after, '（(') || isAged(paragraph, after)))) continue;
    const { start } = paragraph.words[at] ?? { start: 0 };
    const form = paragraph.text.slice(start, start + surname.length + Math.min(given, 2));
    const role = titled ? roleBefore(paragraph, at) : null;
    seeds.push({
      kind: 'person', start, form, shorter: given > 2 ? form.slice(0, -1) : null, base: form, weak: false, role, gender: addressed(paragraph, after ?? at + 1),
    }); // biome-ignore format: a record
  }
  return seeds;
}

/** Returns whether an age begins at the given word, as in «，58岁» (aged 58). */
const isAged = ({ text, words }: Paragraph, at: number): boolean =>
  /^[，,（(]?\d{2}[岁歲]/.test(text.slice(words[at]?.start ?? 0, (words[at]?.start ?? 0) + 6));

/** Returns how many of the Chinese characters after a surname may form a given name: all up to the next known word, but at most 3. */
function givenAfter(paragraph: Paragraph, at: number): number {
  let letters = 0;
  let end = paragraph.words[at]?.end;
  for (let next = at + 1; letters < 3; next++) {
    const word = paragraph.words[next];
    if (word?.kind !== 'word' || word.start !== end || !/^[\p{Script=Han}]+$/u.test(word.key)) break;
    if (word.bits & ~NAME_PART) break;
    letters += word.key.length;
    end = word.end;
  }
  return Math.min(letters, 3);
}

/** Returns the index of the word after the surname at `at` and a given name of `letters` letters, or `null` if it is over 4 words on. */
function wordStartingAt(paragraph: Paragraph, at: number, letters: number): number | null {
  const start = (paragraph.words[at]?.end ?? 0) + letters;
  for (let next = at + 1; next <= at + 4 && next <= paragraph.words.length; next++) {
    const word = paragraph.words[next];
    if (!word || word.start >= start) return next;
  }
  return null;
}

/** Returns the gender that a word indicates, or `null` if it indicates none. */
export function genderAt({ words, vocabulary }: Paragraph, at: number): Gender | null {
  const key = words[at]?.key ?? '';
  // The feminine ending of a title indicates the gender, as in «المهندسة» (the female engineer).
  if (vocabulary.pack.family === 'vso' && (words[at]?.bits ?? 0) & HAS.title && key.endsWith('ة')) return 'female';
  return vocabulary.genders.get(key) ?? null;
}

const addressed = (paragraph: Paragraph, at: number): Gender | null => (has(paragraph, at, HAS.address) ? genderAt(paragraph, at) : null);

/** Returns the role before a name, including its modifiers, such as «青石镇镇长» (mayor of Qingshi), or `null` if there is none. */
export function roleBefore(paragraph: Paragraph, at: number): Span | null {
  let from = at - 1;
  if (!has(paragraph, from, HAS.title)) return null;
  while (
    from > at - MAX_ROLE_WORDS &&
    paragraph.words[from - 1]?.kind === 'word' &&
    !has(paragraph, from - 1, BESIDE | HAS.link | HAS.connector)
  )
    from--;
  return spanOf(paragraph, { from, to: at });
}

const isHan = /^[\p{Script=Han}\p{Script=Katakana}ー々]+$/u;
/** The maximum length of a name, in letters. */
const MAX_NAME_LETTERS = 12;

/**
 * Finds names that begin with a surname and end before a form of address or a role, such as «大槻恵子さん» (Ms Keiko Otsuki) and «大槻町長» (Mayor
 * Otsuki). The role may also precede the name, as in «町長の大槻恵子さん».
 */
export function suffixSeeds(paragraph: Paragraph): Seed[] {
  const seeds: Seed[] = [];
  for (let at = 1; at < paragraph.words.length; at++) {
    if (!has(paragraph, at, HAS.address | HAS.title) || paragraph.words[at]?.start !== paragraph.words[at - 1]?.end) continue;
    let from = at;
    while (from > Math.max(0, at - 5) && isNamePart(paragraph, from - 1, at)) from--;
    while (from < at && isMark(paragraph, from, '・＝=')) from++;
    if (from === at || lettersOf(paragraph, { from, to: at }) > MAX_NAME_LETTERS) continue;
    const addressed = has(paragraph, at, HAS.address);
    const known = has(paragraph, from, HAS.firstName);
    const alone = lettersOf(paragraph, { from, to: at }) === 1;
    if (alone && !known) continue;
    const name = makeSeed(
      paragraph,
      'person',
      { from, to: alone ? at + 1 : at },
      { weak: !addressed && !known, gender: genderAt(paragraph, at) },
    );
    seeds.push({
      ...name,
      base: paragraph.text.slice(paragraph.words[from]?.start, paragraph.words[at]?.start),
      role: officeBefore(paragraph, from),
    });
  }
  return seeds;
}

function isNamePart(paragraph: Paragraph, at: number, suffix: number): boolean {
  const word = paragraph.words[at];
  if (word?.kind === 'mark') return isMark(paragraph, at, '・＝=');
  if (word?.kind !== 'word' || word.bits & ~NAME_PART) return false;
  return isHan.test(word.key) || (at === suffix - 1 && has(paragraph, at - 1, HAS.firstName) && /^[ぁ-ゖ]{1,4}$/.test(word.key));
}

/** Returns the role that a particle or comma joins to a name, as in «技術部長、岸本亮さん» (Ryo Kishimoto, technical director), or `null`. */
function officeBefore(paragraph: Paragraph, at: number): Span | null {
  const joined = has(paragraph, at - 1, HAS.link) || isMark(paragraph, at - 1, '、');
  const to = at - 1;
  if (!joined || !has(paragraph, to - 1, HAS.title)) return null;
  const phrase = phraseBefore(paragraph, to, Math.max(0, to - MAX_ROLE_WORDS));
  return phrase && spanOf(paragraph, phrase);
}

/** Returns a name that the other rules miss in the words of a source: a foreign name after a title, or the name of an organisation. */
export function sourceSeed(paragraph: Paragraph): Seed | null {
  const to = paragraph.words.length;
  let from = to;
  while (from > 0 && paragraph.words[from - 1]?.kind === 'word' && !has(paragraph, from - 1, HAS.link | HAS.indefinite | HAS.topic)) from--;
  if (has(paragraph, to - 1, HAS.organisation) && to - from <= 12 && !has(paragraph, from, HAS.verb | HAS.title)) {
    const whole = { from, to };
    const { start, end } = spanOf(paragraph, whole);
    return end - start > 2 ? makeSeed(paragraph, 'organisation', whole) : null;
  }
  let name = to;
  while (name > 0 && isForeign(paragraph, name - 1)) name--;
  if (name === to || !has(paragraph, name - 1, HAS.title)) return null;
  if (isMark(paragraph, name, '·・') || !endsLikeSpeaker(paragraph, { from: 0, to })) return null;
  const whole = makeSeed(paragraph, 'person', { from: name, to }, { role: roleBefore(paragraph, name) });
  return whole.form.length > 1 && whole.form.length < 16 ? whole : null;
}

const isForeign = (paragraph: Paragraph, at: number): boolean => {
  const word = paragraph.words[at];
  return word !== undefined && (word.kind === 'word' ? (word.bits & ~NAME_PART) === 0 : isMark(paragraph, at, '·・'));
};
