import type { Span } from '../../../utils/model';

/**
 * Returns the spans that a browser would find for the text directives in an address. Each directive finds its first match (WICG, «find a
 * range»).
 */
export function followDirectives(address: string, text: string): Span[] {
  const [, directives = ''] = address.split(':~:');
  return directives
    .split('&')
    .flatMap((directive) => follow(directive.replace(/^text=/, ''), text.replace(/\s/g, ' ').toLowerCase()) ?? []);
}

function follow(directive: string, text: string): Span | null {
  const terms = directive.split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : '';
  const [start, end] = terms;
  if (start === undefined || terms.length > 2 || terms.some((term) => term.includes('-')))
    throw new Error(`The text directive is malformed: ${directive}`);
  const [before, from, after] = [prefix, start, suffix].map((term) => wordsOf(term ?? ''));
  const at = text.indexOf(`${before}${from}${end === undefined ? after : ''}`);
  if (at < 0 || before === undefined || from === undefined) return null;
  const found = { start: at + before.length, end: at + before.length + from.length };
  if (end === undefined) return found;
  const last = text.indexOf(wordsOf(end), found.end);
  return last < 0 ? null : { start: found.start, end: last + wordsOf(end).length };
}

const wordsOf = (term: string): string => decodeURIComponent(term).replace(/\s/g, ' ').toLowerCase();
