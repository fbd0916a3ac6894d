import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exporter } from '../../utils/export/markdown';
import type { Article, ExportedShelf } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { exported } from './support/structured-reading';
import { writeText } from './support/write-file';

const SHELF: ExportedShelf = {
  uid: 'u1',
  readAt: null,
  starredAt: '2026-11-03T12:00:00.000Z',
  archivedAt: null,
  tags: ['climate policy', 'yes', '2026'],
  note: 'Ask her.\n\n- not a list\n# not a heading',
  noteEditedAt: null,
};
const write = (change: Partial<Article> = {}, shelf = SHELF) => writeText(exporter, [{ ...exported(makeReading(change)), shelf }]);
const propertiesOf = (file: string) => parse(file.slice(4, file.indexOf('\n---\n', 4)));

test('a Markdown file begins with the properties of Obsidian’s clipper, and then ours', () => {
  const file = write({ authors: ['Piet Ombergen', 'Ana Roth'], standfirst: 'Ministers talk: “no”.', updated: '2026-11-03' });
  expect(file.slice(0, file.indexOf('\n---\n', 4) + 5)).toBe(`---
title: "Harbour stays open"
source: "https://www.harbourpost.example/2026/harbour"
author:
  - "Piet Ombergen"
  - "Ana Roth"
published: 2026-11-02
created: 2026-11-02
description: "Ministers talk: “no”."
tags:
  - "climate-policy"
  - "yes"
  - "2026"
site: "Harbour Post"
language: "en"
updated: 2026-11-03
speakers:
  - "Ilse Vantongeren"
state: "unread"
starred: true
---
`);
  expect(file).toContain('\n---\n\n# Harbour stays open\n');
});

test('the reader’s note follows the tags, with its lines and without markup', () => {
  expect(write()).toContain('Tags: climate policy, yes, 2026\n\n## Your note\n\nAsk her.\n\n\\- not a list\\\n\\# not a heading\n');
});

test.each([
  'a: b',
  '- x',
  '# x',
  '"x"',
  "it's",
  '{x}',
  '[x]',
  'null',
  'no',
  '12:30',
  '2026-11-02',
  '---',
  '|',
  '>',
  '%',
  '@',
  '`',
  '&a',
  '*a',
  '!x',
  '\\n',
  'a\nb',
  '\u0000\u0085\u2028',
  '\ud800',
  '中国',
  'سلام',
  ' x ',
])('the title %j is read back as the text that it is', (title) => {
  const read = propertiesOf(write({ title, standfirst: title, site: title }));
  const expected = title.toWellFormed().replace(/[\p{Cc}\u2028]+/gu, ' ');
  expect([read.title, read.site]).toEqual([expected, expected]);
  expect(read.published).toBe('2026-11-02');
});

test('what is not known is left out', () => {
  const { article, analysis } = makeReading({ byline: null, site: null, published: null, lang: 'und' });
  const file = writeText(exporter, [exported({ article, analysis: { ...analysis, quotes: [], actors: [] } })]);
  expect(Object.keys(propertiesOf(file))).toEqual(['title', 'source', 'created', 'description']);
});

test('the properties say that an article is partial, and nothing if it is whole', () => {
  expect(propertiesOf(write({ partial: { wholeWords: 900 } })).partial).toBe(true);
  expect(propertiesOf(write())).not.toHaveProperty('partial');
});
