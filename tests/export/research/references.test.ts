import { describe, expect, test } from 'vitest';
import { exporter as bibtex } from '../../../utils/export/research/bibtex';
import { exporter as csl } from '../../../utils/export/research/csl-json';
import { exporter as ris } from '../../../utils/export/research/ris';
import type { Article } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';
import { exported } from '../support/structured-reading';
import { writeText } from '../support/write-file';
import { sampleReading } from './support/sample';

const articleWith = (change: Partial<Article>) => exported(makeReading(change));
const HOSTILE = { title: 'A {b} \\c 5% of_x & y~z^2 $1 #4', authors: ['Ann Lee Jr.', 'Roth, Maas and Sons'], published: '2026-03' };

describe('the BibLaTeX exporter', () => {
  test('writes an online entry with everything that is known', () => {
    expect(writeText(bibtex, [sampleReading()])).toBe(`@online{vanderombergen2026harbour,
  author = {van der Ombergen, Piet and {Associated Press}},
  title = {{Harbour “stays” open \\& dry}},
  organization = {{Harbour Post}},
  date = {2026-11-02},
  url = {https://www.harbourpost.example/2026/harbour},
  urldate = {2026-11-04},
  language = {en},
  abstract = {Ministers talk <soon>.},
  keywords = {energy, gas  oil},
  annotation = {Check \\& call back},
}

`);
  });

  test('escapes the signs of TeX, and gives every entry a key of its own', () => {
    const file = writeText(bibtex, [
      articleWith(HOSTILE),
      articleWith(HOSTILE),
      articleWith({ ...HOSTILE, url: 'https://x.example/{a}%20b' }),
    ]);
    expect(file).toContain(
      '{{A \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c 5\\% of\\_x \\& y\\textasciitilde{}z\\textasciicircum{}2 \\$1 \\#4}}',
    );
    expect(file.match(/^@online\{[^,]+/gm)).toEqual(['@online{lee2026', '@online{lee2026-2', '@online{lee2026-3']);
    expect(file).toContain('url = {https://x.example/%7Ba%7D%20b}');
    for (const mark of '{}') expect(file.split(mark)).toHaveLength(file.split(mark === '{' ? '}' : '{').length);
  });
});

describe('the RIS exporter', () => {
  test('writes a newspaper article, a field a line', () => {
    expect(writeText(ris, [sampleReading()]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - van der Ombergen, Piet',
      'AU  - Associated Press',
      'TI  - Harbour “stays” open & dry',
      'T2  - Harbour Post',
      'PY  - 2026',
      'DA  - 2026/11/02/',
      'SE  - Politics',
      'UR  - https://www.harbourpost.example/2026/harbour',
      'Y2  - 2026/11/04/',
      'LA  - en-GB',
      'AB  - Ministers talk <soon>.',
      'KW  - energy',
      'KW  - gas, oil',
      'N1  - Check & call back',
      'ER  - ',
      '',
      '',
    ]);
  });

  test('calls a page without a publication a web page, and keeps a title on one line', () => {
    const lines = writeText(ris, [articleWith({ site: null, title: 'One\nER  - two', published: null })]).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('TI  - One ER - two');
    expect(lines).toContain('T2  - harbourpost.example');
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('DA'))).toBe(false);
  });

  test('writes what is known of a date', () => {
    expect(writeText(ris, [articleWith({ published: '2026-03' })])).toContain('DA  - 2026/03//\r\n');
    expect(writeText(ris, [articleWith({ published: '2026' })])).toContain('DA  - 2026///\r\n');
  });
});

describe('the CSL JSON exporter', () => {
  test('writes an item for each article', () => {
    const items = JSON.parse(writeText(csl, [sampleReading(), articleWith({ ...HOSTILE, site: null, lang: 'und' })]));
    expect(items[0]).toEqual({
      id: '0123456789abcdef0123456789abcdef',
      type: 'article-newspaper',
      title: 'Harbour “stays” open & dry',
      author: [{ family: 'van der Ombergen', given: 'Piet' }, { literal: 'Associated Press' }],
      'container-title': 'Harbour Post',
      issued: { 'date-parts': [[2026, 11, 2]] },
      accessed: { 'date-parts': [[2026, 11, 4]] },
      URL: 'https://www.harbourpost.example/2026/harbour',
      language: 'en-GB',
      section: 'Politics',
      abstract: 'Ministers talk <soon>.',
      keyword: 'energy, gas  oil',
      note: 'Check & call\nback',
    });
    expect(items[1]).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Lee', given: 'Ann', suffix: 'Jr.' }, { literal: 'Roth, Maas and Sons' }],
      issued: { 'date-parts': [[2026, 3]] },
    });
  });
});
