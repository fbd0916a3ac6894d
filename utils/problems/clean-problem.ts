import { ERROR_CODES } from '../model';
import { MESSAGE_WORDS } from './message-words';

/** The parts of an error that may be stored. */
export interface CleanProblem {
  readonly name: string;
  readonly message: string;
}

/** Matches the quotation marks of all scripts, and the apostrophes that some browsers use instead. */
const QUOTATION_MARK = /["'`´“”„‟‘’‚‛«»‹›「」『』〈〉《》〝〞〟＂＇]/u;
const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/u;
const ERROR_NAME = /^(?:[A-Z][A-Za-z0-9]{0,35})?(?:Error|Exception)$/;
/** Matches SQLite's result codes, such as «SQLITE_CONSTRAINT_UNIQUE», which have at most four words after «SQLITE». */
const SQLITE_CODE = /^SQLITE_[A-Z]{2,12}(?:_[A-Z]{2,12}){0,3}$/;
const SHORT_NUMBER = /^\d{1,6}$/;
/** The sign that replaces removed words. */
const GAP = '…';
const UNKNOWN_NAME = 'Unknown';
/** The maximum number of UTF-16 units of a message that are examined. The rest is ignored. */
const MAX_READ = 1_000;
/** The maximum length of a sanitised message, in UTF-16 units. */
const MAX_MESSAGE = 120;

/**
 * Returns the name and message of an error, or the error code and detail of a failure, without anything that could come from a page. For
 * any other value, the name is «Unknown» and the message is empty. Never throws.
 */
export function cleanProblem(problem: unknown): CleanProblem {
  try {
    if (typeof problem !== 'object' || problem === null) return { name: UNKNOWN_NAME, message: '' };
    const { name, code, message, detail } = problem as Readonly<Record<string, unknown>>;
    const text = message ?? detail;
    return { name: cleanName(typeof code === 'string' ? code : name), message: typeof text === 'string' ? cleanMessage(text) : '' };
  } catch {
    // Firefox throws an exception when code accesses an object whose page has been closed. Nothing can be learned from such an object.
    return { name: UNKNOWN_NAME, message: '' };
  }
}

/** Returns a known error name or error code unchanged, and «Unknown» for anything else. */
export function cleanName(name: unknown): string {
  const isKnown = typeof name === 'string' && (ERROR_NAME.test(name) || ERROR_CODES.some((code) => code === name));
  return isKnown ? name : UNKNOWN_NAME;
}

/**
 * Returns an error message without anything that could come from a page. Keeps only the first line. Removes everything between the first
 * and the last quotation mark, because quoted words can themselves contain quotation marks. Replaces all words with «…» except those in
 * `MESSAGE_WORDS`, result codes, and numbers of up to six digits. If more than a quarter of the words are replaced, the whole message is
 * dropped, because it may be a text from the page.
 */
export function cleanMessage(message: string): string {
  const [line = ''] = message.slice(0, MAX_READ).split(LINE_BREAK, 1);
  const words = withoutQuotedWords(line)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (isHarmless(word) ? word : GAP));
  const removed = words.filter((word) => word === GAP).length;
  if (removed * 4 > words.length) return '';
  const kept = words.filter((word, at) => word !== GAP || words[at - 1] !== GAP);
  while (kept.join(' ').length > MAX_MESSAGE) kept.pop();
  return kept.join(' ');
}

function withoutQuotedWords(line: string): string {
  const parts = line.split(QUOTATION_MARK);
  if (parts.length === 1) return line;
  // If there is only one quotation mark, the end of a quotation may have been cut off, so everything after the mark is removed.
  const after = parts.length === 2 ? '' : parts.at(-1);
  return `${parts[0]} ${GAP} ${after}`;
}

/** Returns whether a word may be stored: a known word, a short number or a result code, optionally with ASCII punctuation around it. */
function isHarmless(word: string): boolean {
  const core = word.replace(/^[([]/, '').replace(/[)\].,:;]{1,3}$/, '');
  return SHORT_NUMBER.test(core) || SQLITE_CODE.test(core) || MESSAGE_WORDS.has(core.toLowerCase());
}
