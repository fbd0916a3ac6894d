import { cleanLine } from '../../bylines/clean-line';
import { judgeName } from '../../bylines/judge-name';
import { splitAuthors } from '../../bylines/split-authors';
import { selectAll } from '../page/node-access';
import { textWithin } from './text-within';

const MAX_LABELS = 200;
const MAX_LINE = 120;
/** Matches a label for the author in a list of facts about the article, as in «Autorin/Autor» and «Author:». */
const LABEL =
  /^(?:authors?|autor(?:in|en|es|a|as)?(?:\/(?:in|autor|autorin))?|auteurs?|autrices?|autor[ei]|forfatter|författare|auteur\/autrice)\s?:?$/i;

/**
 * Returns the people in a list of facts about the article, which may follow the text: those whose names stand after a label such as «Author»
 * in the same item or in the next. The page is searched only for labels in elements that are made for them.
 */
export function labelledAuthors(doc: Document, site: string | null): string[] {
  for (const label of selectAll(doc, 'li > strong, li > b, li > span, dt, th').slice(0, MAX_LABELS)) {
    const words = cleanLine(textWithin(label, 40));
    if (!words || !LABEL.test(words)) continue;
    const holder = label.localName === 'dt' || label.localName === 'th' ? label.nextElementSibling : label.parentElement;
    const line = holder && cleanLine(textWithin(holder, MAX_LINE));
    const names = line ? splitAuthors(holder === label.parentElement ? line.slice(words.length) : line, site) : [];
    if (names.some((name) => judgeName(name, site) === 'person')) return names;
  }
  return [];
}
