import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import type { ActorDraft } from '../actors/actor-draft';
import type { MentionReading } from '../speakers/mention-reading';
import type { NamedMention } from '../speakers/speaker';
import { foldLetters } from './fold-letters';
import { genderAt } from './name-seeds';
import { has, type Paragraph, tokeniseParagraph } from './paragraph';
import { HAS, type Vocabulary } from './vocabulary';

/** The maximum number of UTF-16 units that are read from the start of a mention. */
const MAX_MENTION_UNITS = 200;
/** The maximum number of names to go back from a description such as «the mayor» to the name that it refers to. */
const MAX_NAME_DISTANCE = 30;
/** The word classes that can follow a name within a mention. */
const AROUND = HAS.address | HAS.title;

/**
 * Returns a function that analyses the mention of a source: whether it is a pronoun, a name, a description of an actor named earlier, or an
 * unnamed source.
 */
export function sourceReader(text: string, actors: readonly ActorDraft[], vocabulary: Vocabulary) {
  const headFirst = vocabulary.pack.family === 'vso';
  const offices = actors.map(({ roles }) => roles.map(({ start, end }) => text.slice(start, end)));
  return (mention: Span, names: readonly NamedMention[]): MentionReading => {
    const range = { start: mention.start, end: Math.min(mention.end, mention.start + MAX_MENTION_UNITS) };
    const paragraph = tokeniseParagraph(text, range, [], 0, vocabulary);
    const head = headFirst ? 0 : headOf(paragraph);
    const reading: MentionReading = {
      name: null,
      pronoun: null,
      description: null,
      noun: null,
      unnamed: false,
      gender: genderOf(paragraph),
      plural: false,
    };
    const pronoun = pronounOf(paragraph, vocabulary);
    if (pronoun) return { ...reading, pronoun };
    const named = nameIn(paragraph, range, names, actors, headFirst);
    if (named !== null) return { ...reading, name: named };
    const indefinite = paragraph.words.some((_word, at) => has(paragraph, at, HAS.indefinite));
    const key = paragraph.words[head]?.key ?? '';
    if (!indefinite && has(paragraph, head, HAS.title)) {
      const known = lastWithOffice(mention.start, names, offices, key);
      if (known !== null) return { ...reading, name: known };
    }
    const isPerson = has(paragraph, head, HAS.title | HAS.source);
    return { ...reading, indefinite, head: isPerson ? 'person' : null, unnamed: indefinite || has(paragraph, head, HAS.source) };
  };
}

/** Returns the index of the last word before the first bracket, or of the last word if there is no bracket. */
function headOf({ words }: Paragraph): number {
  const bracket = words.findIndex(({ kind, key }) => kind === 'mark' && /[（(]/.test(key));
  return (bracket > 0 ? bracket : words.length) - 1;
}

function genderOf(paragraph: Paragraph): MentionReading['gender'] {
  for (let at = 0; at < Math.min(paragraph.words.length, 20); at++) {
    const gender = genderAt(paragraph, at);
    if (gender) return gender;
  }
  return null;
}

/** Returns the pronoun of a mention, or `null` if there is none. The pronoun stands alone or ends a noun, as in «قوله» (his words). */
function pronounOf({ words }: Paragraph, { pack }: Vocabulary): PronounWord | null {
  const [first] = words;
  if (!first || words.length > 2) return null;
  const pronoun = pack.pronouns.find(({ word }) => foldLetters(word) === first.key);
  if (pronoun && (words.length === 1 || words[1]?.bits)) return pronoun;
  if (pack.family !== 'vso' || words.length > 1 || !(first.bits & HAS.cueNoun)) return null;
  const ending = /(?:ها|هم|ه)$/u.exec(first.key)?.[0];
  return ending
    ? { word: first.key, gender: ending === 'ها' ? 'female' : ending === 'ه' ? 'male' : null, plural: ending === 'هم', stands: 'person' }
    : null;
}

/**
 * Returns the actor that a mention names, or `null` if there is none. People take precedence over organisations. Unless `headFirst` is
 * true, the name must be at the end of the mention.
 */
function nameIn(
  paragraph: Paragraph,
  { start, end }: Span,
  names: readonly NamedMention[],
  actors: readonly ActorDraft[],
  headFirst: boolean,
): number | null {
  let found: number | null = null;
  const from = countWhile(names, (name) => name.start < start);
  for (let at = from; at < names.length && (names[at]?.start ?? 0) < end; at++) {
    const name = names[at];
    if (!name || name.end > end) continue;
    const person = actors[name.actor]?.kind === 'person';
    if (headFirst ? (person ? isRepresented(paragraph, name.start) : name.start > start) : !closes(paragraph, name.end)) continue;
    if (found === null || (person && actors[found]?.kind !== 'person')) found = name.actor;
  }
  return found;
}

/** Returns whether the name at an offset belongs to somebody for whom the source speaks, as in «المتحدث باسم يوسف» (Yusuf's spokesman). */
const isRepresented = (paragraph: Paragraph, offset: number): boolean => {
  const at = paragraph.words.findIndex(({ start }) => start >= offset);
  return has(paragraph, at - 1, HAS.link);
};

/** Returns whether a mention contains only forms of address, titles and brackets after an offset. */
const closes = (paragraph: Paragraph, offset: number): boolean => {
  const next = paragraph.words.findIndex(({ start }) => start >= offset);
  if (next < 0) return true;
  return paragraph.words.slice(next).every(({ kind, key, bits }, at, rest) => {
    const bracketed = rest.slice(0, at + 1).some((word) => /[（(]/.test(word.key));
    return bracketed || (kind === 'word' ? (bits & AROUND) !== 0 : /[（(）)]/.test(key));
  });
};

/** Returns the actor whose role contains the given word and who was named last before an offset, or `null` if there is none. */
function lastWithOffice(
  offset: number,
  names: readonly NamedMention[],
  offices: readonly (readonly string[])[],
  key: string,
): number | null {
  const before = countWhile(names, ({ start }) => start < offset);
  for (let at = before - 1; at >= Math.max(0, before - MAX_NAME_DISTANCE); at--) {
    const actor = names[at]?.actor ?? -1;
    if (offices[actor]?.some((office) => foldLetters(office).includes(key))) return actor;
  }
  return null;
}
