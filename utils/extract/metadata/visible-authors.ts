import { foldWords } from './fold-words';
import { isSiteName, judgeName } from './judge-name';
import { DIGIT, hasCase, hasLower, startsHigh } from './letters';
import type { Opening, OpeningLine } from './read-opening';
import { isOtherRole, splitAuthors, unique } from './split-authors';

const MAX_LINE = 250;
/** A line that names a newsroom after «By» and is longer is a sentence. */
const MAX_BODY = 80;
const MAX_DEPTH = 4;
const MAX_GAP = 2;
const MARK = /(?:^|[\s_-])(?:by-?lines?|authors?|autor|auteur|autore)(?![a-z])|byline|author(?:s?-?name|s?-?list|link)/i;
const NO_MARK = /avatar|bio\b|biograph|desc|social|comment|related|card|teaser|promo|newsletter|share/i;
const OPENS = /^(?:[^\s\d.,:;]{3,13} )?(?:by|von|par|por|di|door|av|af|przez|автор|作者|记者|記者)[\s:：|]\s?["'“|]?\s?/i;
/** «3 March | By Ann Lee». */
const BY_WITHIN = /[|•·]\s(?=(?:by|von|par|por|door|av|af)\s)/i;
/** «posted on 2026-02-03 by Ann Lee»: after a date. */
const BY_BEHIND = /\d{1,2}[^A-Za-z]{1,12}(?:[A-Z]{2,4}\s)?by\s([^a-z].{3,60})$/;
const DATED = new RegExp(`[${DIGIT}]{4}|[${DIGIT}]{1,2}(?:[./]|:[${DIGIT}])[${DIGIT}]{1,2}`);
/** «By Ann Lee, Lindmoor Ledger»: two of a kind would be joined by «and». */
const PAIR = /^by\s(?!.*\s(?:and|&)\s)[^,]{3,60},[^,]{3,60}$/i;
const AROUND_DATE = /\s?[|•·–—]\s?|\s-\s/;

/**
 * The authors that the page shows around its headline: lines within an element marked as byline or author, lines that begin with «By»
 * (in some other languages too); else the name right beside the date.
 */
export function visibleAuthors(opening: Opening, site: string | null): string[] {
  const sides = [opening.after, opening.before];
  for (const read of [markedNames, besideDate])
    for (const lines of sides) {
      const names = read(lines, site);
      if (names.length > 0) return names;
    }
  return [];
}

/** The names in the first group of lines that are marked: they stand together. A newsroom's name where there is no person's. */
function markedNames(lines: readonly OpeningLine[], site: string | null): string[] {
  const names: string[] = [];
  let body: string | undefined;
  let gap = 0;
  for (const line of lines) {
    if (line.text.length > MAX_LINE || isOtherRole(line.text)) {
      if (names.length > 0) break;
      continue;
    }
    const opened = openedBy(line.text);
    const found = splitAuthors(opened || isMarked(line.element) ? (openedBy(partedText(line)) ?? partedText(line)) : byBehind(line), site);
    const named = found.filter((name) => judgeName(name, site) === 'person');
    const persons = PAIR.test(line.text) ? named.slice(0, 1) : named;
    const isShort = line.text.length < MAX_BODY || DATED.test(line.text);
    if ((opened && isShort) || isNewsroom(line, found[0], site)) body ??= found[0];
    names.push(...persons);
    gap = persons.length > 0 ? 0 : gap + 1;
    if (names.length > 0 && gap > MAX_GAP) break;
  }
  return names.length > 0 || !body ? unique(names) : [body];
}

/** A line alone in an element that is marked, with the name of a newsroom: «By» may stand in an element of its own. */
const isNewsroom = ({ text, element }: OpeningLine, name: string | undefined, site: string | null): boolean =>
  name !== undefined && foldWords(text).replace(/^by/, '') === foldWords(name) && isSiteName(name, site) && isMarked(element);

/** Where elements end, names do: «Ann Lee» and «Politics» side by side are two things. */
const partedText = ({ pieces }: OpeningLine): string => pieces.map(({ text }) => text).join(' | ');

const byBehind = ({ text }: OpeningLine): string | undefined => BY_BEHIND.exec(text)?.[1];

/** What follows «By» at the start of a line or behind a bar, where it can be a name. */
function openedBy(text: string): string | null {
  const line = text.slice(text.search(BY_WITHIN) + 1).trimStart();
  const rest = line.replace(OPENS, '');
  return rest !== line && startsHigh(rest) ? rest : null;
}

function isMarked(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++, at = at.parentElement) {
    const name = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (NO_MARK.test(name)) return false;
    if (MARK.test(name) || /(?:^|\s)author/.test(`${at.getAttribute('rel')} ${at.getAttribute('itemprop')}`)) return true;
  }
  return false;
}

/** «Ann Lee - 3 March 2026», or a line with a name alone right before or after the line with the date. */
function besideDate(lines: readonly OpeningLine[], site: string | null): string[] {
  const near = lines.slice(0, 8);
  const at = near.findIndex(({ text }) => text.length < 120 && DATED.test(text));
  const dated = near[at];
  if (!dated) return [];
  const candidates = [...partedText(dated).split(AROUND_DATE), near[at - 1]?.text ?? '', near[at + 1]?.text ?? ''];
  const name = candidates.find((one) => isPlainName(one) && judgeName(one, site) === 'person');
  return name ? [name] : [];
}

/** Two to four words with capitals that are not all capital, and nothing else. */
function isPlainName(line: string): boolean {
  const words = line.split(' ');
  return (
    words.length >= 2 && words.length <= 4 && line.length < 40 && hasCase(line) && hasLower(line) && !/[^\S ]|[\d,:;!?()“”"]/.test(line)
  );
}
