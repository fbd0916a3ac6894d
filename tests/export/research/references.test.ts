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
    expect(writeText(bibtex, [sampleReading()])).toBe(`@online{vanderombergen2026harbour-fmdxqb,
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

  test('gives an article the same key whichever others are exported, and in every format', () => {
    const two = [1, 2].map((n) => articleWith({ url: `https://post.example/${n}`, title: 'Quay opens' }));
    const keysIn = (file: string) => [...file.matchAll(/^@online\{([^,]+)/gm)].map(([, key]) => key);
    const keys = keysIn(writeText(bibtex, two));
    expect(keys[0]).toMatch(/^ombergen2026quay-[a-z0-9]{6}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(two.flatMap((one) => keysIn(writeText(bibtex, [one])))).toEqual(keys);
    expect(keysIn(writeText(bibtex, two.toReversed()))).toEqual(keys.toReversed());
    expect(JSON.parse(writeText(csl, two)).map(({ id }: { id: string }) => id)).toEqual(keys);
    expect(writeText(ris, two).match(/(?<=^ID {2}- ).*(?=\r)/gm)).toEqual(keys);
  });

  test.each([
    ['Cyrillic', { site: 'Портовий вісник', title: 'Гавань відкрито', lang: 'uk' }, 'portovyivisnyk2026gavan'],
    ['Greek', { site: 'Λιμάνι', title: 'Το λιμάνι μένει', lang: 'el' }, 'limani2026limani'],
    ['Chinese', { site: '港口报', title: '港口保持开放', lang: 'zh', url: 'https://www.gangkou.example/1' }, 'gangkou2026'],
    ['Arabic', { site: 'الميناء', title: 'الميناء يبقى', lang: 'ar', url: 'https://m.al-mina.co.example/1' }, 'almina2026'],
  ])('gives a page in %s letters a key that can be read', (_, change, start) => {
    const file = writeText(bibtex, [articleWith({ authors: [], byline: null, published: '2026-03-01', ...change })]);
    expect(/^@online\{([^,]+)-[a-z0-9]{6},/.exec(file)?.[1]).toBe(start);
  });

  test('escapes the signs of TeX, and gives every entry a key of its own', () => {
    const file = writeText(bibtex, [articleWith(HOSTILE), articleWith({ ...HOSTILE, url: 'https://x.example/{a}%20b' })]);
    expect(file).toContain(
      '{{A \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c 5\\% of\\_x \\& y\\textasciitilde{}z\\textasciicircum{}2 \\$1 \\#4}}',
    );
    expect(new Set(file.match(/^@online\{lee2026-[a-z0-9]{6},/gm)).size).toBe(2);
    expect(file).toContain('url = {https://x.example/%7Ba%7D%20b}');
    for (const mark of '{}') expect(file.split(mark)).toHaveLength(file.split(mark === '{' ? '}' : '{').length);
  });
});

describe('the RIS exporter', () => {
  test('writes a newspaper article, a field a line', () => {
    expect(writeText(ris, [sampleReading()]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - vanderombergen2026harbour-fmdxqb',
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
      id: 'vanderombergen2026harbour-fmdxqb',
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
