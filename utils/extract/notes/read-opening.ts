import type { NoteKind } from '../../model';
import { NOTE_WORDS, type NoteWords } from '../phrases/editors-notes';

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
}

const known = new Map<string, Openings>();

/** Returns a function that reads the beginning of a text in a language, or in English. It returns `null` if the text is no editors' note. */
export function openingReader(lang: string | null): (text: string) => NoteOpening | null {
  const languages = [...new Set(['en', codeOf(lang)])].flatMap((code) => openingsIn(code) ?? []);
  return (text) => {
    const folded = text.slice(0, READ).replace(/’/g, "'").toLowerCase().replace(BEFORE, '');
    for (const openings of languages) {
      const found = readIn(folded, openings, text.length > READ);
      if (found) return found;
    }
    return null;
  };
}

/** Returns the key of a language in `NOTE_WORDS`. */
function codeOf(lang: string | null): string {
  const code = (lang ?? '').toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return code === 'nb' || code === 'nn' ? 'no' : code;
}

function openingsIn(code: string): Openings | null {
  const words: NoteWords | undefined = Object.hasOwn(NOTE_WORDS, code) ? NOTE_WORDS[code] : undefined;
  if (!words) return null;
  const ready = known.get(code);
  if (ready) return ready;
  const split = (list = ''): string[] => list.split('|').filter(Boolean);
  const labels = (['correction', 'editorsNote'] as const).flatMap((kind) => split(words[kind]).map((word) => [word, kind] as const));
  const [earlier, version, amended] = [split(words.earlier), split(words.version), split(words.amended)];
  const keys = new Set([...labels.map(([label]) => label), ...earlier, ...amended].map((word) => word.slice(0, KEY)));
  const made = { keys, labels, earlier, version, amended };
  known.set(code, made);
  return made;
}

function readIn(folded: string, openings: Openings, isCut: boolean): NoteOpening | null {
  if (!openings.keys.has(folded.slice(0, KEY))) return null;
  if (isAboutArticle(folded, openings)) return { kind: 'correction', isLabel: false };
  for (const [label, kind] of openings.labels) {
    if (!folded.startsWith(label)) continue;
    const after = folded.slice(label.length);
    const end = AFTER.exec(after);
    if (end) return { kind, isLabel: !isCut && !WORDS.test(after.slice(end[0].length)) };
    if (isAboutArticle(after.trimStart(), openings)) return { kind, isLabel: false };
  }
  return null;
}

/** Returns whether a sentence is about an earlier version of the article, or says that the article was changed. */
const isAboutArticle = (folded: string, { earlier, version, amended }: Openings): boolean =>
  amended.some((words) => folded.startsWith(words)) ||
  earlier.some((words) => {
    if (!folded.startsWith(words)) return false;
    const rest = folded.slice(words.length).trimStart();
    return version.some((word) => rest.startsWith(word));
  });
