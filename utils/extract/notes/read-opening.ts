import type { NoteKind } from '../../model';
import { NOTE_WORDS, type NoteWords } from '../phrases/editors-notes';
import { phraseLanguage } from '../rules/phrase-language';

/** The beginning of an editors' note. */
export interface NoteOpening {
  readonly kind: NoteKind;
  /** Whether the text consists only of the label, as in a heading above the note. */
  readonly isLabel: boolean;
}

/** The number of UTF-16 units at the beginning of a text that are compared with the words. */
const READ = 100;
/** Matches the marks that may stand before the first word of a note, such as a bracket or a dash. */
const BEFORE = /^[\s([{（【［〔〈《*•·_–—-]{1,6}/u;
/** Matches what must follow a label: a colon, dash, bracket or full stop, which a date may precede, or the end of the line. */
const AFTER = /^\s?(?:[(（][^)）]{1,40}[)）]|[\s,]\s?[^:：]{0,12}\d[^:：]{0,20})?\s?(?:[:：—–)）\]】］〕〉》]|-\s|\.\s|$)/u;
const WORDS = /[\p{L}\p{N}]/u;
/** Matches the colon or dash after words such as «Corrected», which a date may precede. */
const AFTER_CHANGE = /^(?:[\s,]\s?[^:：]{0,12}\d[^:：]{0,20})?\s?[:：—–]/u;
const WORD = /\p{L}{2,}/gu;
/** The minimum number of words that say what was changed. A line with fewer is only a date. */
const MIN_CHANGE = 4;

/** The number of UTF-16 units with which a text must begin like one of the words before it is read. */
const KEY = 2;

/** The words of a language, split. */
interface Openings {
  /** The first letters of all words with which a note may begin. */
  readonly keys: ReadonlySet<string>;
  readonly labels: readonly (readonly [string, NoteKind])[];
  readonly earlier: readonly string[];
  readonly version: readonly string[];
  readonly amended: readonly string[];
  readonly enlarged: readonly string[];
  readonly changes: readonly (readonly [string, NoteKind])[];
}

type Lists = [string[], string[], string[], string[]];

const known = new Map<string, Openings>();

/** Returns a function that reads the beginning of a text in a language, or in English. It returns `null` if the text is no editors' note. */
export function openingReader(lang: string | null): (text: string) => NoteOpening | null {
  const languages = [...new Set(['en', phraseLanguage(lang) ?? ''])].flatMap((code) => openingsIn(code) ?? []);
  return (text) => {
    const folded = text.slice(0, READ).replace(/’/g, "'").toLowerCase().replace(BEFORE, '');
    for (const openings of languages) {
      const found = readIn(folded, openings, text.length > READ);
      if (found) return found;
    }
    return null;
  };
}

function openingsIn(code: string): Openings | null {
  const words: NoteWords | undefined = Object.hasOwn(NOTE_WORDS, code) ? NOTE_WORDS[code] : undefined;
  if (!words) return null;
  const ready = known.get(code);
  if (ready) return ready;
  const split = (list = ''): string[] => list.split('|').filter(Boolean);
  const labels = (['correction', 'editorsNote'] as const).flatMap((kind) => split(words[kind]).map((word) => [word, kind] as const));
  const changes = [
    ...split(words.corrected).map((word) => [word, 'correction'] as const),
    ...split(words.updated).map((word) => [word, 'editorsNote'] as const),
  ];
  const [earlier, version, amended, enlarged] = [words.earlier, words.version, words.amended, words.enlarged].map(split) as Lists;
  const keys = new Set(
    [...[...labels, ...changes].map(([label]) => label), ...earlier, ...amended, ...enlarged].map((word) => word.slice(0, KEY)),
  );
  const made = { keys, labels, earlier, version, amended, enlarged, changes };
  known.set(code, made);
  return made;
}

function readIn(folded: string, openings: Openings, isCut: boolean): NoteOpening | null {
  if (!openings.keys.has(folded.slice(0, KEY))) return null;
  if (isAboutArticle(folded, openings)) return { kind: 'correction', isLabel: false };
  if (openings.enlarged.some((words) => folded.startsWith(words))) return { kind: 'editorsNote', isLabel: false };
  for (const [words, kind] of openings.changes)
    if (folded.startsWith(words) && saysChange(folded.slice(words.length))) return { kind, isLabel: false };
  for (const [label, kind] of openings.labels) {
    if (!folded.startsWith(label)) continue;
    const after = folded.slice(label.length);
    const end = AFTER.exec(after);
    if (end) return { kind, isLabel: !isCut && !WORDS.test(after.slice(end[0].length)) };
    if (isAboutArticle(after.trimStart(), openings)) return { kind, isLabel: false };
  }
  return null;
}

/** Returns whether what follows a word such as «Corrected» says what was changed, and not only when. */
function saysChange(after: string): boolean {
  const end = AFTER_CHANGE.exec(after);
  return end !== null && (after.slice(end[0].length).match(WORD)?.length ?? 0) >= MIN_CHANGE;
}

/** Returns whether a sentence is about an earlier version of the article, or says that the article was changed. */
const isAboutArticle = (folded: string, { earlier, version, amended }: Openings): boolean =>
  amended.some((words) => folded.startsWith(words)) ||
  earlier.some((words) => {
    if (!folded.startsWith(words)) return false;
    const rest = folded.slice(words.length).trimStart();
    return version.some((word) => rest.startsWith(word));
  });
