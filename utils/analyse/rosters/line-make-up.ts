import { classOf, SMALL, UPPER } from '../names/letters';

/** Small words that belong to names, such as «van» and «de». */
const PARTICLES = new Set('de da di do du del della den der des dos el la le les al von van zu zur ten ter bin ibn ben'.split(' '));
const WORD = /[^\s,;:/()[\]|·•–—"“”„«»]+/g;
const ENDS_SENTENCE = /[.!?…:。！？؟।]["”»’)」』]*$/u;
/** Matches the beginning of a quotation. The name of a club or a film in quotation marks is shorter. */
export const LONG_QUOTE = /["“„«「『][^"“”„«»「」『』]{25}/u;
/** Matches what stands before a colon, such as «Rovers:» and «goals:». */
const LABEL = /(?:^|[,;.]) ?[^,;:.]{1,40}:/g;
const SEPARATOR = /[,;/()|·•–—]+/u;

/** The minimum number of names in a line-up. A sentence that names fewer people may have no verb. */
const MIN_NAMES = 4;
const MAX_LINE = 2_000;
/** The maximum share of words in small letters in a line of names. */
const MAX_SMALL = 0.2;
const MAX_WORDS_OF_NAME = 4;
/** The maximum number of words in a line that is one entry of a list. */
const MAX_WORDS_OF_ENTRY = 12;

/** Counts the words of a piece that begin with capitals, and those in small letters, which names do not have. */
function countCase(piece: string): { readonly capitals: number; readonly smalls: number } {
  let capitals = 0;
  let smalls = 0;
  for (const word of piece.match(WORD) ?? []) {
    const first = classOf(word.charCodeAt(0));
    if (first === UPPER) capitals++;
    else if (first === SMALL && !PARTICLES.has(word)) smalls++;
  }
  return { capitals, smalls };
}

/**
 * Returns whether a line in a script with capitals only lists names, as in «Rovers: Hale; Berg, Costa (Ek 61), Frey». It has at least four of
 * them between separators, and hardly any other words.
 */
export function isLineUp(line: string): boolean {
  if (line.length > MAX_LINE || LONG_QUOTE.test(line)) return false;
  const pieces = line
    .replace(LABEL, ',')
    .split(SEPARATOR)
    .map(countCase)
    .filter(({ capitals, smalls }) => capitals + smalls > 0);
  const named = pieces.filter(({ capitals, smalls }) => smalls === 0 && capitals <= MAX_WORDS_OF_NAME).length;
  if (named < MIN_NAMES || named < pieces.length * 0.6) return false;
  // A sentence that begins with a list of names has its verb in the last piece.
  if ((pieces.at(-1)?.smalls ?? 0) > 1) return false;
  const smalls = pieces.reduce((sum, piece) => sum + piece.smalls, 0);
  const words = pieces.reduce((sum, piece) => sum + piece.capitals + piece.smalls, 0);
  return smalls <= words * MAX_SMALL;
}

/** Returns whether a line in a script with capitals is a bare entry of a list, such as «2. Ada Berg (Norland) 1:02.3». It is no sentence. */
export function isEntry(line: string): boolean {
  if (line.length > 120 || ENDS_SENTENCE.test(line) || LONG_QUOTE.test(line)) return false;
  const { capitals, smalls } = countCase(line);
  return capitals > 0 && capitals + smalls <= MAX_WORDS_OF_ENTRY && smalls * 4 <= capitals + smalls;
}

const DENSE = /[\u3040-\u30FF\u3400-\u9FFF]/u;
const HIRAGANA = /[\u3041-\u3096]/gu;
const CASELESS_SEPARATOR = /[,;，、،؛；・·/／:：()（）|]+/u;
const CASELESS_END = /[。！？؟।]/u;
const MIN_PIECES = 5;

/** Returns whether a line in a script without capitals only lists names: it has many short pieces between separators. */
export function isCaselessLineUp(line: string): boolean {
  if (line.length > MAX_LINE || LONG_QUOTE.test(line) || CASELESS_END.test(line)) return false;
  const pieces = line
    .split(CASELESS_SEPARATOR)
    .map((piece) => piece.trim())
    .filter(Boolean);
  if (pieces.length < MIN_PIECES || (line.match(HIRAGANA)?.length ?? 0) * 10 > line.length) return false;
  const isDense = DENSE.test(line);
  const sizes = pieces.map((piece) => (isDense ? piece.length / 2 : piece.split(' ').length));
  if (line.endsWith('.') && (sizes.at(-1) ?? 0) > 1) return false;
  return Math.max(...sizes) <= 5 && sizes.filter((size) => size <= 3).length >= sizes.length * 0.85;
}

/** Returns whether a line in a script without capitals is a bare entry of a list. */
export const isCaselessEntry = (line: string): boolean =>
  line.length <= (DENSE.test(line) ? 24 : 60) &&
  !ENDS_SENTENCE.test(line) &&
  !LONG_QUOTE.test(line) &&
  (DENSE.test(line) ? (line.match(HIRAGANA)?.length ?? 0) === 0 : line.split(' ').length <= 8);
