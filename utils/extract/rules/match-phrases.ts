import type { Block } from '../blocks/collect-blocks';
import type { PhraseLists } from '../phrases/phrase-lists';
import { phraseLanguage } from './phrase-language';

/** Functions that look for the phrases of a list in a line that `foldForPhrases` has folded. */
export interface PhraseMatcher {
  /**
   * Returns the length of the line's beginning if that is a phrase, possibly after signs such as arrows. Returns 0 if the line does not
   * begin with any phrase.
   */
  readonly opening: (line: string) => number;
  /** Returns whether the line contains a phrase. */
  readonly holds: (line: string) => boolean;
}

/** Returns a line in lower case and with straight apostrophes, as the phrases are written. */
export function foldForPhrases(line: string): string {
  const folded = line.toLowerCase();
  return MAY_NEED_FOLDING.test(folded) ? folded.replaceAll('’', "'").replaceAll('i\u0307', 'i') : folded;
}
const lines = new WeakMap<Block, string>();

/** Returns the text of a block as `foldForPhrases` folds it. Several rules need it. */
export function phraseLine(block: Block): string {
  let line = lines.get(block);
  if (line === undefined) {
    line = foldForPhrases(block.text);
    lines.set(block, line);
  }
  return line;
}
const MAY_NEED_FOLDING = /’|\u0307/;

/** A phrase that has been read from its list. `rest` is the second part of a phrase with a gap, or empty. */
interface Phrase {
  readonly words: string;
  readonly rest: string;
  readonly end: 'word' | 'anywhere' | 'line';
}

/** Matches the signs at the beginning of a line. Opening quotation marks are not among them, because they begin reported speech. */
const SIGNS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is one of single units, and those of emojis are among them
  /^[\s!#-&(-/:-@[-`{-©¬-´¶-º»-¿\u2010-\u2017\u2020-\u2BFF\u3000-\u3004\u3008-\u300B\u3010-\u3020\uFE0F\uFF01-\uFF0F\uD83C-\uD83E\uDC00-\uDFFF]{1,8}/;
const made = new WeakMap<PhraseLists, Map<string, PhraseMatcher>>();

/**
 * Returns a matcher for the phrases in a language and in English, or in all languages if the page does not say its language. The lists are
 * read on first use. `lang` is the page's language tag.
 */
export function matchPhrases(lists: PhraseLists, lang: string | null): PhraseMatcher {
  const own = phraseLanguage(lang) ?? '';
  let matchers = made.get(lists);
  if (!matchers) {
    matchers = new Map();
    made.set(lists, matchers);
  }
  let matcher = matchers.get(own);
  if (!matcher) {
    const used = own === '' ? Object.values(lists) : [lists.en, own === 'en' ? undefined : lists[own]];
    matcher = matcherOf(used.filter((list) => list !== undefined).join('|'));
    matchers.set(own, matcher);
  }
  return matcher;
}

function matcherOf(list: string): PhraseMatcher {
  const written = list === '' ? [] : list.split('|');
  let byOpening: ReadonlyMap<number, readonly string[]> | undefined;
  let phrases: readonly Phrase[] | undefined;
  return {
    opening: (line) => {
      byOpening ??= sortByOpening(written);
      const start = startOf(line);
      for (const candidate of byOpening.get(keyAt(line, start)) ?? []) {
        const phrase = readPhrase(candidate);
        if (isAt(phrase, line, start)) return start + phrase.words.length;
      }
      return 0;
    },
    holds: (line) => {
      phrases ??= written.map(readPhrase);
      return phrases.some((phrase) => {
        for (let at = line.indexOf(phrase.words); at >= 0; at = line.indexOf(phrase.words, at + 1))
          if ((at === 0 || !isWordUnit(line.charCodeAt(at - 1))) && isAt(phrase, line, at)) return true;
        return false;
      });
    },
  };
}

/**
 * Sorts phrases by their first letters. Most lines begin with none of the phrases, and a look at their first letters is enough to know that.
 * Phrases are read when they are needed.
 */
function sortByOpening(written: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const byOpening = new Map<number, string[]>();
  for (const phrase of written) {
    const key = keyAt(phrase, startOf(phrase));
    const others = byOpening.get(key);
    if (others) others.push(phrase);
    else byOpening.set(key, [phrase]);
  }
  return byOpening;
}

/** Returns two UTF-16 units of a text as a number. A number is compared faster than a part of the text. */
const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);

/** Returns the number of UTF-16 units before the first word of a line. */
function startOf(line: string): number {
  const first = line.charCodeAt(0);
  return isWordUnit(first) || isQuoteMark(first) || (first >= 0x3041 && first <= 0xd7ff) ? 0 : (SIGNS.exec(line)?.[0].length ?? 0);
}

function readPhrase(written: string): Phrase {
  const mark = written.at(-1);
  const end = mark === '*' ? 'anywhere' : mark === '$' ? 'line' : 'word';
  const [words = '', rest = ''] = written.slice(startOf(written), end === 'word' ? undefined : -1).split('…');
  return { words, rest, end };
}

function isAt({ words, rest, end }: Phrase, line: string, at: number): boolean {
  if (!line.startsWith(words, at)) return false;
  let after = at + words.length;
  if (rest !== '') {
    const more = line.indexOf(rest, after);
    if (more < 0) return false;
    after = more + rest.length;
  }
  if (end === 'anywhere') return true;
  if (end === 'line') return SIGNS_ONLY.test(line.slice(after));
  return !isWordUnit(line.charCodeAt(after)) || !isWordUnit(line.charCodeAt(after - 1));
}

const SIGNS_ONLY = /^[\s.:!>›»→]{0,4}$/;

/** Returns whether a UTF-16 unit is a letter or digit of a script that has spaces between words. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit < 0x2000 && !ARABIC_SIGNS.has(unit));
/** Returns whether a UTF-16 unit is an opening quotation mark. */
const isQuoteMark = (unit: number): boolean => unit === 0x22 || unit === 0x27 || unit === 0xab || (unit >= 0x2018 && unit <= 0x201f);
const ARABIC_SIGNS = new Set([0x60c, 0x61b, 0x61f]);
