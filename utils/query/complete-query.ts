import { foldForSearch } from '../text/fold-for-search';
import { type ChoiceField, type FieldName, fieldNamed, QUERY_FIELDS } from './fields';
import { printCondition } from './print-query';

/** A way to complete the last term of a query. */
export interface Completion {
  /** The completed term, such as `said:` or `said:denied`. */
  readonly term: string;
  readonly field: FieldName;
  /** The value in the term; `null` if the reader still has to type it. */
  readonly value: string | null;
  /** The whole query with the completed term. */
  readonly query: string;
}

/** The number of letters from which on the name of a field is suggested. Every letter begins one, and most words are no fields. */
const MIN_LETTERS = 2;
/** The maximum number of completions. */
const MOST = 12;
const TERM = /^-?(?:([a-z]+):([^"]*)|([a-z]+))$/i;

/**
 * Returns the ways to complete the last term of a query: with the name of a field, or with one of its values. `tags` are the reader's tags. A
 * complete term has none.
 */
export function completeQuery(text: string, tags: readonly string[]): readonly Completion[] {
  const last = isInQuotes(text) ? null : TERM.exec(lastTermOf(text));
  if (!last) return [];
  const [, name, value = '', letters = ''] = last;
  const completions = name === undefined ? namesFor(text, letters) : valuesFor(text, name, value, tags);
  return completions.filter(({ query }) => query.trimEnd() !== text).slice(0, MOST);
}

function namesFor(text: string, letters: string): readonly Completion[] {
  const typed = letters.toLowerCase();
  if (typed.length < MIN_LETTERS) return [];
  const before = text.slice(0, text.length - typed.length);
  return QUERY_FIELDS.filter(({ name }) => name.startsWith(typed)).map(({ name }) => ({
    term: `${name}:`,
    field: name,
    value: null,
    query: `${before}${name}:`,
  }));
}

function valuesFor(text: string, name: string, value: string, tags: readonly string[]): readonly Completion[] {
  const field = fieldNamed(name);
  if (!field) return [];
  const before = text.slice(0, text.length - name.length - 1 - value.length);
  const complete = (term: string, chosen: string) => ({ term, field: field.name, value: chosen, query: `${before}${term} ` });
  if (field.name === 'tag')
    return tags
      .filter((tag) => hasWordFrom(tag, value))
      .map((tag) => complete(printCondition({ is: 'name', field: 'tag', name: tag, isPrefix: false }), tag));
  return field.choices
    .filter((choice) => choice.startsWith(value.toLowerCase()))
    .map((choice) => complete(printCondition({ is: 'choice', field: field.name as ChoiceField, choice }), choice));
}

/** Returns whether a word of a text begins with some letters, whatever their case and accents. */
export const hasWordFrom = (text: string, start: string): boolean =>
  ` ${foldForSearch(text).folded}`.includes(` ${foldForSearch(start).folded}`);

/** Returns whether the end of a query is in quotation marks that are still open. */
const isInQuotes = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

/** Returns the part of a query after its last space or bracket. */
function lastTermOf(text: string): string {
  const before = Math.max(...[' ', '\t', '\u00a0', '\u3000', '(', ')'].map((letter) => text.lastIndexOf(letter)));
  return text.slice(before + 1);
}
