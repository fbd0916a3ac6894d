import { type ChoiceField, type FieldName, fieldNamed, type NameField, QUERY_FIELDS, type TimeField, type WordField } from './fields';
import { isPlain } from './plain-value';
import type { Condition, QueryProblem, QueryProblemCode } from './query';
import type { Term } from './read-terms';
import { readTime } from './read-time';
import { suggest } from './suggest';

type ValueTerm = Extract<Term, { is: 'value' }>;
/** A condition with everything that is wrong with it. `node` is `null` if nothing of it can be used. */
export interface ReadCondition {
  readonly node: Condition | null;
  readonly problems: readonly QueryProblem[];
}

const LETTER = /[\p{L}\p{N}]/u;
const NAMES: readonly string[] = QUERY_FIELDS.map(({ name }) => name);

/** Turns a term into the condition that it stands for. */
export function readCondition(term: ValueTerm): ReadCondition {
  const unclosed = term.isUnclosed ? [problem('unclosedQuote', term)] : [];
  const read = term.field === null ? wordsOf(term, null, term.text) : inField(term, term.field);
  return { node: read.node, problems: [...unclosed, ...read.problems] };
}

function inField(term: ValueTerm, name: string): ReadCondition {
  const field = fieldNamed(name);
  if (!field) return withUnknownField(term, name);
  const value = clean(term.text);
  if (value === '' || value === '*') return { node: null, problems: [problem('emptyValue', term, field.name)] };
  switch (field.value) {
    case 'words':
      return wordsOf(term, field.name as WordField, value);
    case 'name':
      return LETTER.test(value)
        ? { node: { is: 'name', field: field.name as NameField, name: value, isPrefix: term.isPrefix }, problems: [] }
        : { node: null, problems: [problem('noLetters', term)] };
    case 'choice':
      return choiceOf(term, field.name, field.choices, value.toLowerCase());
    case 'time': {
      const time = readTime(value);
      if (!time) return { node: null, problems: [problem('badTime', term, field.name)] };
      return { node: { is: 'time', field: field.name as TimeField, time }, problems: [] };
    }
  }
}

/** A colon may belong to the words themselves, as in a headline. The words are searched for as they are, and the reader is told. */
function withUnknownField(term: ValueTerm, name: string): ReadCondition {
  const read = wordsOf({ ...term, isQuoted: term.isQuoted || term.text !== '' }, null, `${name}:${term.text}`);
  return { ...read, problems: [...read.problems, problem('unknownField', term, name, suggest(name, NAMES))] };
}

function choiceOf(term: ValueTerm, field: FieldName, choices: readonly string[], value: string): ReadCondition {
  if (choices.includes(value)) return { node: { is: 'choice', field: field as ChoiceField, choice: value }, problems: [] };
  const like = suggest(value, choices);
  return { node: null, problems: [problem('unknownChoice', term, field, like.length > 0 ? like : choices)] };
}

function wordsOf(term: ValueTerm, field: WordField | null, text: string): ReadCondition {
  const words = clean(text);
  if (LETTER.test(words))
    return { node: { is: 'words', field, words, isPhrase: term.isQuoted || !isPlain(words), isPrefix: term.isPrefix }, problems: [] };
  // A dash between words asks for nothing, and neither does an empty pair of quotation marks.
  const isNothing = /^\p{Pd}*$/u.test(words);
  return { node: null, problems: isNothing ? [] : [problem('noLetters', term)] };
}

/** Composes letters and their accents, and reduces spaces and control characters to single spaces. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();

function problem(code: QueryProblemCode, { start, end }: ValueTerm, subject?: string, suggestions: readonly string[] = []): QueryProblem {
  return { code, start, end, suggestions, ...(subject === undefined ? {} : { subject }) };
}
