// @vitest-environment jsdom

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLinkable } from '../../utils/article/article-address';
import type { Article, Quote } from '../../utils/model';
import { loadSample } from '../../utils/sample/load-sample';
import { sampleAddress, samplePage } from '../../utils/sample/sample-page';
import type { SampleText } from '../../utils/sample/sample-text';
import { extractPage } from '../support/extract-page';
import { analyse } from '../support/languages';
import { ROOT } from '../support/source-files';

/** The cast that a person finds who reads the sample in a language. */
interface Cast {
  readonly mayor: string;
  readonly opponent: string;
  readonly company: string;
  readonly pilot: string;
  /** The words with which the unnamed source is introduced. */
  readonly official: string;
  /** The last words, which say that the article is invented. */
  readonly invented: RegExp;
}
const CASTS: Readonly<Record<string, Cast>> = {
  de: {
    mayor: 'Helene Ardacker',
    opponent: 'Tobias Rehwald',
    company: 'Reederei Graureiher',
    pilot: 'Rosa Lindtner',
    official: 'Mitarbeiter des Landratsamts',
    invented: /ist erfunden/,
  },
  en: {
    mayor: 'Helen Ardwick',
    opponent: 'Martin Quillby',
    company: 'Greyheron Ferries',
    pilot: 'Rosa Lindfield',
    official: 'official at the county council',
    invented: /is invented/,
  },
  es: {
    mayor: 'Elena Ardival',
    opponent: 'Tomás Berrocalvo',
    company: 'Barcas Garza Real',
    pilot: 'Rosa Lindares',
    official: 'funcionario de la Diputación',
    invented: /es inventado/,
  },
  fr: {
    mayor: 'Hélène Ardouvin',
    opponent: 'Tristan Vauquelet',
    company: 'Les Bacs du Héron',
    pilot: 'Rose Lindier',
    official: 'fonctionnaire du département',
    invented: /est inventé/,
  },
  it: {
    mayor: 'Elena Ardenzoni',
    opponent: 'Tommaso Bellavigna',
    company: 'Traghetti Airone',
    pilot: 'Rosa Lindaro',
    official: 'funzionario della Provincia',
    invented: /è inventato/,
  },
  pl: {
    mayor: 'Helena Ardecka',
    opponent: 'Tomasz Bielawiński',
    company: 'Przewozy Czapla',
    pilot: 'Róża Lindecka',
    official: 'Urzędnik starostwa',
    invented: /jest zmyślony/,
  },
  pt: {
    mayor: 'Elena Ardilha',
    opponent: 'Tomás Belvário',
    company: 'Balsas Garça Azul',
    pilot: 'Rosa Lindário',
    official: 'funcionário do governo estadual',
    invented: /é inventado/,
  },
  uk: {
    mayor: 'Олена Ардашко',
    opponent: 'Тарас Білобрід',
    company: 'Сіра чапля',
    pilot: 'Марія Липовець',
    official: 'Посадовець обласної адміністрації',
    invented: /вигадана/,
  },
};

/** Reads the sample as the extension does. */
function read(text: SampleText): Article {
  const page = new DOMParser().parseFromString(samplePage(text), 'text/html');
  const article = extractPage(page, sampleAddress(text.lang));
  if (!article.ok) throw new Error(article.error.code);
  return article.value;
}

test('there is a sample in every language of the interface, and in no other', () => {
  const locales = readdirSync(join(ROOT, 'utils/locales')).map((file) => file.slice(0, 2));
  const texts = readdirSync(join(ROOT, 'utils/sample/texts')).map((file) => basename(file, '.ts'));
  expect(texts.sort()).toEqual(locales.sort());
  expect(Object.keys(CASTS)).toEqual(texts);
});

test('the sample is in the language of the interface, and otherwise in English', async () => {
  expect((await loadSample('de-AT')).lang).toBe('de');
  expect((await loadSample('pt-PT')).lang).toBe('pt-BR');
  expect((await loadSample('nl')).lang).toBe('en');
});

describe.each(Object.entries(CASTS))('the sample in the language %s', (language, cast) => {
  const readSample = async () => read(await loadSample(language));

  test('is extracted whole, and says above and below that it is a sample', async () => {
    const text = await loadSample(language);
    const article = read(text);
    const { title, site, section, standfirst, byline, lang, text: words } = article;
    expect({ title, site, section, standfirst, byline, lang }).toEqual({
      title: text.title,
      site: text.outlet,
      section: text.section,
      standfirst: text.standfirst,
      byline: text.author,
      lang: text.lang,
    });
    expect(words.split('\n')).toEqual([text.standfirst, ...text.paragraphs]);
    expect(text.paragraphs.at(-1)).toMatch(cast.invented);
    expect(words.split(/\s+/).length).toBeGreaterThan(230);
    expect(words.split(/\s+/).length).toBeLessThan(350);
    expect(isLinkable(article.url)).toBe(false);
  });

  test('has the speakers whom a person finds there', async () => {
    const article = await readSample();
    const { quotes, actors } = analyse(article);
    const nameOf = ({ speaker }: Quote) => {
      if (speaker?.unnamed) return 'unnamed';
      return actors.find(({ id }) => id === speaker?.actorId)?.name ?? null;
    };
    const { mayor, opponent, company, pilot, official } = cast;
    expect(quotes.map(nameOf)).toEqual([...[mayor, mayor, mayor, opponent, opponent, company], ...['unnamed', mayor, mayor, pilot]]);
    const indirect = quotes.filter(({ kind }) => kind === 'indirect').map(nameOf);
    expect(indirect).toEqual([mayor, mayor, mayor]);
    expect(quotes.filter(({ manner }) => manner === 'denied').map(nameOf)).toEqual([mayor]);
    expect(quotes.filter(({ channel }) => channel?.kind === 'statement').map(nameOf)).toEqual([company]);
    const unnamed = quotes.find(({ speaker }) => speaker?.unnamed)?.speaker;
    expect(article.text.slice(unnamed?.mention.start, unnamed?.mention.end)).toContain(official);
    expect(quotes.every(({ confidence }) => confidence > 0.7)).toBe(true);
  });

  test('has a cast without strangers', async () => {
    const { actors } = analyse(await readSample());
    const named = (kind: string) => actors.filter((actor) => actor.kind === kind).map(({ name }) => name);
    expect(named('person').sort()).toEqual([cast.mayor, cast.opponent, cast.pilot].sort());
    expect(named('organisation')).toContain(cast.company);
    expect(actors.find(({ name }) => name === cast.mayor)?.roles).toHaveLength(1);
  });
});
