import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { QUERY_FIELDS, STATES } from '../../utils/query/fields';
import { parseQuery } from '../../utils/query/parse-query';
import { ROOT } from '../support/source-files';

const path = join(ROOT, 'docs/search.md');
const words = new Map<string, string>();
for (const message of await parseMessagesFile(join(ROOT, 'utils/locales/en.yml')))
  if (message.type === 'simple') words.set(message.key.join('.'), message.message);
const say = (key: string) => words.get(key) ?? `MISSING ${key}`;

/** Returns the rows of a Markdown table with columns of equal width, as the formatter writes them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: readonly string[], fill = ' ') => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rest.map((row) => line(row)),
  ].join('\n');
}

const fields = table([
  ['field', 'about', 'quotation', 'example'],
  ...QUERY_FIELDS.map(({ name, others, isOfQuotation, example }) => [
    [name, ...others].map((each) => `\`${each}:\``).join(', '),
    say(`query.field.${name}`),
    isOfQuotation ? 'yes' : '',
    `\`${example}\``,
  ]),
]);
const values = table([
  ['field', 'values'],
  ...QUERY_FIELDS.flatMap(({ name, choices }) =>
    choices.length > 0 && name !== 'is' ? [[`\`${name}:\``, choices.map((choice) => `\`${choice}\``).join(', ')]] : [],
  ),
  ...STATES.map((state) => [`\`is:${state}\``, say(`query.is.${state}`)]),
]);

/** Replaces what is between two comments. */
const fill = (text: string, name: string, content: string) =>
  text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, open, close) => `${open}\n${content}\n\n${close}`);

test('docs/search.md describes every field and value of the query language', () => {
  const text = readFileSync(path, 'utf8');
  const filled = fill(fill(text, 'fields', fields), 'values', values);
  if (process.env.RENEW_SEARCH_DOCUMENT) writeFileSync(path, filled);
  else expect(text).toBe(filled);
});

test('every example in the table of fields is a valid query for its field', () => {
  for (const { name, example } of QUERY_FIELDS) expect(parseQuery(example)).toMatchObject({ root: { field: name }, problems: [] });
});
