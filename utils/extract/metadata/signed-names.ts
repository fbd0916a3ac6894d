import { judgeName } from '../../bylines/judge-name';
import { splitAuthors } from '../../bylines/split-authors';
import type { OpeningLine } from './read-opening';

const MAX_LINES = 8;
const MAX_LINE = 200;
/** Matches a label for the author and a colon, at the start of a line or after a space, in many languages. */
const LABEL =
  /(?:^|[\s|])(?:autor(?:in|a|es|ka)?|auteure?|autore|authors?|words|text|texto|texte|testo|tekst|haber|yazan|yazar|автор|текст|作者|撰文|文)\s?[:：]\s?/i;
/** Matches an introduction without a colon at the start of a line. */
const WORDS = /^(?:propos recueillis par|recueilli par|von unser(?:em|er)|oprac\.)\s/i;
/** Matches the word for a reporter before a name in Chinese or Japanese. The name ends at a slash, a bracket or the end of the line. */
const REPORTER = /(?:記者|记者)[\s:：]?([\u3040-\u30FF\u3400-\u9FFF][\u3040-\u30FF\u3400-\u9FFF \u3000・·、]{1,20})(?:$|[/／|）)])/;

/**
 * Returns the people whom the first short line after the headline names after a label such as «Text:», «作者：» or «記者», wherever in the
 * line the label stands.
 */
export function signedNames(lines: readonly OpeningLine[], site: string | null): string[] {
  for (const { text } of lines.slice(0, MAX_LINES)) {
    if (text.length > MAX_LINE) continue;
    const signed = afterLabel(text);
    const names = signed ? splitAuthors(signed, site).filter((name) => judgeName(name, site) === 'person') : [];
    if (names.length > 0) return names;
  }
  return [];
}

function afterLabel(text: string): string | null {
  const reporter = REPORTER.exec(text)?.[1];
  if (reporter) return reporter;
  const label = LABEL.exec(text);
  if (label) return nameIn(text.slice(label.index + label[0].length));
  return WORDS.test(text) ? text.replace(WORDS, '') : null;
}

/** Returns the part of a text before its next label: a bar, or in scripts without spaces, a space. */
const nameIn = (text: string): string => (/^[\u3400-\u9FFF]/.test(text) ? text.split(/[\s|]/, 1) : text.split('|', 1))[0] ?? '';
