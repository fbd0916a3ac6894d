import { CHANNELS, MANNERS } from '../model';

/** The fields whose value is words. */
export type WordField = 'title' | 'author' | 'note' | 'highlight' | 'actor' | 'speaker' | 'quote';
/** The fields whose value is one of a few words. */
export type ChoiceField = 'is' | 'kind' | 'said' | 'named' | 'channel';
/** The fields whose value is a name. */
export type NameField = 'tag' | 'site' | 'lang';
/** The fields whose value is a date or an age. */
export type TimeField = 'after' | 'before' | 'on' | 'saved';
export type FieldName = WordField | ChoiceField | NameField | TimeField;

/** The values of `is:`. */
export const STATES = [
  'unread',
  'read',
  'started',
  'starred',
  'archived',
  'tagged',
  'noted',
  'highlighted',
  'corrected',
  'quoted',
  'unnamed',
  'link',
  'deleted',
] as const;
export type StateChoice = (typeof STATES)[number];

/** A field of the query language. */
export interface QueryField {
  readonly name: FieldName;
  /** Other names that mean the same. */
  readonly others: readonly string[];
  readonly value: 'words' | 'choice' | 'name' | 'time';
  /** The possible values of a field with `choice`; otherwise empty. */
  readonly choices: readonly string[];
  /**
   * Whether the field is about one quotation. All such fields in a group must hold for the same quotation: `speaker:roth said:denied` finds
   * what Roth denied.
   */
  readonly isOfQuotation: boolean;
  /** An example, which is a valid query. */
  readonly example: string;
}

const words = (name: WordField, example: string, others: readonly string[] = [], isOfQuotation = false): QueryField => ({
  name,
  others,
  value: 'words',
  choices: [],
  isOfQuotation,
  example,
});
const choice = (name: ChoiceField, choices: readonly string[], example: string, others: readonly string[] = []): QueryField => ({
  name,
  others,
  value: 'choice',
  choices,
  isOfQuotation: name !== 'is',
  example,
});
const other = (name: NameField | TimeField, value: 'name' | 'time', example: string, others: readonly string[] = []): QueryField => ({
  name,
  others,
  value,
  choices: [],
  isOfQuotation: false,
  example,
});

/** The table of all fields, in the order of the help. The parser, the help in the interface and `docs/search.md` follow it. */
export const QUERY_FIELDS: readonly QueryField[] = [
  words('speaker', 'speaker:"Ana Roth"', ['by'], true),
  words('quote', 'quote:"gas price"', [], true),
  choice('said', MANNERS, 'said:denied'),
  choice('kind', ['direct', 'mixed', 'indirect'], 'kind:direct'),
  choice('named', ['yes', 'no'], 'named:no'),
  choice('channel', CHANNELS, 'channel:interview', ['via']),
  words('actor', 'actor:roth'),
  words('title', 'title:harbour'),
  words('author', 'author:ombergen'),
  words('note', 'note:"ask again"'),
  words('highlight', 'highlight:subsidy'),
  other('tag', 'name', 'tag:energy'),
  other('site', 'name', 'site:harbourpost.example', ['host']),
  other('lang', 'name', 'lang:de', ['language']),
  choice('is', STATES, 'is:unread'),
  other('after', 'time', 'after:2025-03', ['since']),
  other('before', 'time', 'before:2025-03-14', ['until']),
  other('on', 'time', 'on:2025-03'),
  other('saved', 'time', 'saved:<7d'),
];

const byName = new Map(QUERY_FIELDS.flatMap((field) => [field.name, ...field.others].map((name) => [name, field] as const)));

/** Returns the field with a name, in capitals or not. Returns `undefined` if there is none. */
export const fieldNamed = (name: string): QueryField | undefined => byName.get(name.toLowerCase());

/** Returns a field that exists. */
export function fieldOf(name: FieldName): QueryField {
  const field = byName.get(name);
  if (!field) throw new Error(`The table has no field ${name}.`);
  return field;
}
