import type { Span } from '../model';
import type { ChoiceField, NameField, TimeField, WordField } from './fields';

/** A condition that an article meets or does not meet. */
export type QueryNode = EveryNode | AnyNode | NotNode | Condition;
/** A condition without other conditions inside. */
export type Condition = WordsNode | ChoiceNode | NameNode | TimeNode;
/** Met if all of at least two conditions are met. */
export interface EveryNode {
  readonly is: 'every';
  readonly nodes: readonly QueryNode[];
}
/** Met if one of at least two conditions is met. */
export interface AnyNode {
  readonly is: 'any';
  readonly nodes: readonly QueryNode[];
}
/** Met if a condition is not met. The condition is never a `NotNode` itself. */
export interface NotNode {
  readonly is: 'not';
  readonly node: Exclude<QueryNode, NotNode>;
}
/** Met if the words occur, one after another. Case and accents do not matter. */
export interface WordsNode {
  readonly is: 'words';
  /** The part of an article in which the words must occur; `null` for everywhere. */
  readonly field: WordField | null;
  readonly words: string;
  /** Whether the words are in quotation marks. */
  readonly isPhrase: boolean;
  /** Whether the last word may go on, as in `gasp*`. */
  readonly isPrefix: boolean;
}
/** Met if a property has one of a few values. */
export interface ChoiceNode {
  readonly is: 'choice';
  readonly field: ChoiceField;
  /** One of the field's `choices`. */
  readonly choice: string;
}
/** Met if the article has a tag, is from a site or is in a language. */
export interface NameNode {
  readonly is: 'name';
  readonly field: NameField;
  readonly name: string;
  /** Whether the name may go on, as in `tag:ener*`. */
  readonly isPrefix: boolean;
}
/** Met if a date of the article is in a period. */
export interface TimeNode {
  readonly is: 'time';
  readonly field: TimeField;
  readonly time: QueryTime;
}

/** A day, month or year, or an age such as `7d`, with or without a sign before it. */
export type QueryTime = QueryDate | QueryAge;
export interface QueryDate {
  readonly is: 'date';
  readonly sign: '' | '<' | '>';
  readonly year: number;
  /** From 1 to 12. Absent for a whole year. */
  readonly month?: number;
  /** From 1 to 31. Absent for a whole month. */
  readonly day?: number;
}
export interface QueryAge {
  readonly is: 'age';
  readonly sign: '' | '<' | '>';
  readonly count: number;
  readonly unit: AgeUnit;
}
/** Days, weeks, months and years. */
export type AgeUnit = 'd' | 'w' | 'm' | 'y';

/** The codes of everything that can be wrong with a query. The locales contain a sentence for each code under `query.problem`. */
// biome-ignore format: a table
export const QUERY_PROBLEMS = [
  'unclosedQuote', 'unclosedBracket', 'strayBracket', 'danglingOr', 'unknownField', 'emptyValue', 'unknownChoice', 'badTime', 'noLetters',
  'tooLong', 'tooDeep', 'tooMany',
] as const;
export type QueryProblemCode = (typeof QUERY_PROBLEMS)[number];
/** Something that is wrong with a query. The rest of the query still holds. */
export interface QueryProblem extends Span {
  readonly code: QueryProblemCode;
  /** The name of the field that is concerned, or the limit that is exceeded. */
  readonly subject?: string;
  /** The names of fields or values that the reader may have meant. Empty if there is no suggestion. */
  readonly suggestions: readonly string[];
}
/** A query that has been read. */
export interface Query {
  /** `null` if the query asks for nothing, which finds every article. */
  readonly root: QueryNode | null;
  /** Everything that is wrong, in the order of the text. The parts concerned are left out of `root`. */
  readonly problems: readonly QueryProblem[];
}
