import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { keyOf } from '../../../text/name-key';
import { isGroupNoun } from '../../actors/roles/is-group-noun';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { thingWordsOf } from '../thing-words';

/** Matches the noun directly before a name, with an opening quotation mark or without one. */
const NOUN = letterPattern(({ letters, numbers }) => `(?<![${letters}${numbers}])([${letters}][${letters}-]{1,20}) ["“„«»‚‘']?$`);
/** The marks that open a title, and those that may also be apostrophes in one. */
const OPENING = '"“„«»';
const SINGLE = "‚‘'";
/** The maximum number of UTF-16 units of a title before a name. */
const LONGEST_OPENING = 40;
/** Matches the noun before a title. */
const TITLED = letterPattern(({ letters, numbers }) => `(?<![${letters}${numbers}])([${letters}][${letters}-]{1,20}),? $`);
const CLOSED = /^[^"“”„«»‘\n.]{0,40}["“”»«’'‘]/u;
const REACH = 70;
/** The length of a name that is read, in UTF-16 units. */
const READ = 100;
/** Matches a number before a name that belongs to it, as in «XII Games». */
const ORDINAL = /^(?:[IVXL]+|\d+)\.?º?ª? /u;

/**
 * Leaves out people and organisations that are really things: contests and prizes («Harbour Cup»), titles of works in quotation marks after a
 * noun for a work, and names after a noun for a thing («typhoon Varo») in all their mentions. Known organisations, parts of the names of
 * others, and full names with a known first name are kept.
 */
export function dropThings(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const words = thingWordsOf(lexicon);
  if (words.nouns.size === 0) return tagged;
  const parts = new Set<string>();
  const counts = new Map<string, { mentions: number; things: number }>();
  for (const { start, end } of tagged) {
    const name = readName(text, start, end);
    const count = counts.get(name) ?? { mentions: 0, things: 0 };
    counts.set(name, { ...count, mentions: count.mentions + 1 });
    const each = name.split(' ');
    if (each.length > 1) for (const part of each) parts.add(part);
  }
  const isKept = (name: string): boolean =>
    lexicon.fullNames.has(keyOf(name)) || parts.has(name) || parts.has(lexicon.stemOf(name)) || isFullName(name, lexicon);
  const titles = new Set<TaggedName>();
  for (const each of tagged) {
    if (each.type === 'location') continue;
    const name = readName(text, each.start, each.end);
    const before = text.slice(Math.max(0, each.start - REACH), each.start);
    const noun = foldWord(NOUN.exec(before)?.[1] ?? '');
    const isThing = (words.nouns.has(noun) || (opensBare(before, lexicon) && words.nouns.has(firstOf(name)))) && !isKept(name);
    const count = counts.get(name);
    if (isThing && count) count.things++;
    else if (isInTitle(before, text.slice(each.end, each.end + REACH), words.works, lexicon) && !isFullName(name, lexicon))
      titles.add(each);
  }
  return tagged.filter((each) => {
    if (each.type === 'location') return true;
    const name = readName(text, each.start, each.end);
    const { mentions, things } = counts.get(name) ?? { mentions: 1, things: 0 };
    return !(things > 0 && 2 * things >= mentions) && !titles.has(each) && !isEvent(name, words.events, lexicon);
  });
}

const readName = (text: string, start: number, end: number): string => text.slice(start, Math.min(end, start + READ));

const firstOf = (name: string): string => foldWord(name.slice(0, Math.max(0, name.indexOf(' '))));

/** Returns whether a sentence begins after a text, in a language without articles: «Orkan Varo». The noun is then part of the name. */
const opensBare = (before: string, { pack }: NameLexicon): boolean => pack.order.bareNouns === true && /(?:^|[\n.!?] ?)$/u.test(before);

/** Returns whether a name has several words, and the first is a first name. */
const isFullName = (name: string, { firstNames }: NameLexicon): boolean =>
  name.includes(' ') && firstNames.has(foldWord(name.slice(0, name.indexOf(' '))));

/** Returns whether a name stands in quotation marks after a noun for a work that names no periodical. */
function isInTitle(before: string, after: string, works: ReadonlySet<string>, lexicon: NameLexicon): boolean {
  const at = openingIn(before);
  const noun = at > 0 && /^\S/u.test(before.slice(at + 1)) ? foldWord(TITLED.exec(before.slice(0, at))?.[1] ?? '') : '';
  return works.has(noun) && !isGroupNoun({ key: noun, owner: false }, lexicon) && CLOSED.test(after);
}

/** Returns the index of the quotation mark that opens the title at the end of a text, or −1. */
function openingIn(text: string): number {
  let single = -1;
  for (let at = text.length - 1; at >= Math.max(0, text.length - LONGEST_OPENING - 1); at--) {
    const mark = text.charAt(at);
    if (OPENING.includes(mark)) return at;
    if (mark === '”' || mark === '\n') break;
    if (SINGLE.includes(mark)) single = at;
  }
  return single;
}

/** Returns whether a name of several words begins or ends with a noun for a contest, a prize, a law or a plan. */
function isEvent(name: string, events: ReadonlySet<string>, lexicon: NameLexicon): boolean {
  const each = name.replace(ORDINAL, '').split(/[ -]/);
  if (each.length < 2 || isFullName(name, lexicon) || lexicon.fullNames.has(keyOf(name))) return false;
  return events.has(foldWord(each[0] ?? '')) || events.has(foldWord(each.at(-1) ?? ''));
}
