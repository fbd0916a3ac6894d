import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_PRECISION } from '../../../utils/analyse/quotes/confidence';
import { exporter } from '../../../utils/export/csv-quotations';
import { LAYERS } from '../../../utils/export/research/webanno/layers';
import { CHANNELS, CONFIRMED_RULE, MANNERS, READER_RULE } from '../../../utils/model';
import { monthTable, sourceTable, speakerTable } from '../../../utils/voices-over-time/voice-tables';
import { ROOT } from '../../support/source-files';
import { writeText } from '../support/write-file';
import { sampleReading } from './support/sample';

const codebook = readFileSync(join(ROOT, 'docs/codebook.md'), 'utf8');
/** Returns what stands as code in the first column of the tables of a section. */
const namesIn = (section: string) =>
  [...(codebook.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);

test('the codebook explains each column of the table of quotations, in their order', () => {
  const [head = ''] = writeText(exporter, [sampleReading()])
    .replace(/^\ufeff/, '')
    .split('\r\n');
  expect(namesIn('Table of quotations')).toEqual(head.split(','));
});

test('the codebook explains each column of the tables of speakers, in their order', () => {
  const tables = [speakerTable([], { kind: 'person', withSubjects: false }), sourceTable([], 'quotes'), monthTable([])];
  expect(namesIn('Speakers')).toEqual(tables.flatMap(({ columns }) => columns));
});

test('the codebook explains each rule, manner and channel', () => {
  expect(new Set(namesIn('Rules'))).toEqual(new Set([...Object.keys(RULE_PRECISION), 'denied', READER_RULE, CONFIRMED_RULE]));
  for (const value of [...MANNERS, ...CHANNELS]) expect(codebook).toContain(`\`${value}\``);
});

test('the codebook names each layer for INCEpTION with its features', () => {
  for (const { name, features } of LAYERS) {
    const row = codebook.split('\n').find((line) => line.startsWith(`| \`${name.split('.').at(-1)}\``)) ?? '';
    for (const feature of features) expect(row).toContain(`\`${feature}\``);
  }
});
