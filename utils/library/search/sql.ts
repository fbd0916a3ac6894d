import type { SqlValue } from '../database';

/** Part of a statement, with the values for its question marks. */
export interface Sql {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export const sql = (text: string, ...values: readonly SqlValue[]): Sql => ({ sql: text, values });

/** Joins conditions with AND or OR, in brackets. `parts` must not be empty. */
export const joinSql = (parts: readonly Sql[], by: 'AND' | 'OR'): Sql => ({
  sql: `(${parts.map((part) => part.sql).join(` ${by} `)})`,
  values: parts.flatMap(({ values }) => values),
});

/** Puts a condition into a longer one, in the place of `?`. */
export const within = (before: string, { sql: inner, values }: Sql, after: string): Sql => ({ sql: `${before}${inner}${after}`, values });

/** Returns the condition that a column has one of some whole numbers. */
export const isOneOf = (column: string, numbers: readonly number[]): Sql =>
  sql(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(numbers));
