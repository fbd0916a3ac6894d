// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { H1, jsonLd, NEWS, oddPage, prose, SENTENCES, type SentenceLanguage } from './support/odd-pages';
import { articleOf } from './support/pages';

const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const SHARES = ['Best film', 'Best director', 'Best actor', 'Best score', 'Best editing', 'Best sound'];
const NAMES = ['Ana Costa', 'Mira Castell', 'Joss Amery', 'Ines Torvald', 'Pavlo Reden', 'Lea Hartwig'];
const INGREDIENTS = ['200 g flour', '3 eggs', 'a pinch of salt', '250 ml milk'];
const line = (lang: SentenceLanguage, at: number): string => SENTENCES[lang][at % 12] ?? '';
const question = (lang: SentenceLanguage, at: number): string =>
  `${line(lang, at + 6)
    .slice(0, 30)
    .trim()}?`;
const list = (tag: string, items: readonly string[]): string => `<${tag}>${items.map((one) => `<li>${one}</li>`).join('')}</${tag}>`;
const each = (count: number, shape: (at: number) => string): string => range(count).map(shape).join('');
const picture = (at: number): string => `<img src="data:image/gif;base64,R0" data-src="/p${at}.jpg" width="800" height="600">`;
const lines = (lang: SentenceLanguage, count = 6): string[] => range(count).map((at) => line(lang, at));
const questions = (lang: SentenceLanguage): string[] => range(6).map((at) => question(lang, at));

type Content = (lang: SentenceLanguage) => string;
type Expected = (lang: SentenceLanguage) => readonly string[];

const PAGES: readonly (readonly [name: string, content: Content, expected: Expected])[] = [
  [
    'a gallery with paragraphs between its pictures',
    (lang) => each(6, (at) => `<figure>${picture(at)}</figure><p>${line(lang, at)}</p>`),
    lines,
  ],
  [
    'a gallery with text in its captions',
    (lang) => each(6, (at) => `<figure>${picture(at)}<figcaption>${line(lang, at)}</figcaption></figure>`),
    lines,
  ],
  [
    'a gallery in a list',
    (lang) => `<ol>${each(6, (at) => `<li>${picture(at)}<div class="caption">${line(lang, at)}</div></li>`)}</ol>`,
    lines,
  ],
  [
    'a gallery of slides',
    (lang) =>
      each(6, (at) => `<div class="slide"><div>${picture(at)}</div><div><span>${at + 1}/6</span><p>${line(lang, at)}</p></div></div>`),
    lines,
  ],
  [
    'questions in bold type',
    (lang) => each(6, (at) => `<p><b>${question(lang, at)}</b></p><p>${line(lang, at)}</p>`),
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'questions in a definition list',
    (lang) => `<dl>${each(6, (at) => `<dt>${question(lang, at)}</dt><dd>${line(lang, at)}</dd>`)}</dl>`,
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'questions in headings',
    (lang) => each(6, (at) => `<h3>${question(lang, at)}</h3><p>${line(lang, at)}</p>`),
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'questions that fold',
    (lang) => each(6, (at) => `<details><summary>${question(lang, at)}</summary><p>${line(lang, at)}</p></details>`),
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'a recipe with lists',
    (lang) => `<p>${prose(lang, 8, 3)}</p>${list('ul', INGREDIENTS)}${list('ol', lines(lang))}<p>${line(lang, 11)}</p>`,
    (lang) => [...INGREDIENTS, ...lines(lang)],
  ],
  [
    'a recipe in a box',
    (lang) =>
      `<p>${prose(lang, 7, 2)}</p><p>${prose(lang, 9, 2)}</p><div class="box"><h3>Soup</h3>${list('ul', INGREDIENTS)}<h3>Method</h3>${list('ol', lines(lang))}</div>`,
    (lang) => [...INGREDIENTS, ...lines(lang)],
  ],
  [
    'a recipe without lists',
    (lang) => `<p>${prose(lang, 8, 3)}</p><p>${INGREDIENTS.join('<br>')}</p>${each(6, (at) => `<p>${at + 1}. ${line(lang, at)}</p>`)}`,
    (lang) => [...INGREDIENTS, ...lines(lang)],
  ],
  [
    'a judgement with numbered paragraphs',
    (lang) =>
      `<p>IN THE COURT OF LINDMOOR</p>${each(6, (at) => `<p>${at + 1}. ${line(lang, at)}<sup><a href="#n${at}">${at}</a></sup></p>`)}<p>ORDER</p><p>${line(lang, 9)}</p><p id="n0">0 ${line(lang, 10)}</p>`,
    (lang) => ['IN THE COURT', '1. ', '6. ', 'ORDER', ...lines(lang), line(lang, 9), line(lang, 10)],
  ],
  ['a judgement in a list', (lang) => `<ol>${each(6, (at) => `<li><p>${line(lang, at)}</p></li>`)}</ol>`, lines],
  [
    'a judgement in a table',
    (lang) => `<table>${each(6, (at) => `<tr><td>${at + 1}.</td><td>${line(lang, at)}</td></tr>`)}</table>`,
    lines,
  ],
  [
    'winners in a list',
    (lang) =>
      `<p>${prose(lang, 0, 2)}</p>${list(
        'ul',
        SHARES.map((share, at) => `<b>${share}:</b> ${NAMES[at]}`),
      )}`,
    () => [...SHARES, ...NAMES],
  ],
  [
    'winners in a table',
    (lang) =>
      `<p>${prose(lang, 0, 2)}</p><table>${SHARES.map((share, at) => `<tr><td>${share}</td><td>${NAMES[at]}</td></tr>`).join('')}</table>`,
    () => [...SHARES, ...NAMES],
  ],
  [
    'winners in paragraphs',
    (lang) => `<p>${prose(lang, 0, 2)}</p>${SHARES.map((share, at) => `<p>${share}: ${NAMES[at]?.toUpperCase()}</p>`).join('')}`,
    () => NAMES.map((name) => name.toUpperCase()),
  ],
  [
    'several short items under headings',
    (lang) => each(6, (at) => `<section><h2>${question(lang, at)}</h2><p>${line(lang, at)}</p></section>`),
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'several short items in article elements',
    (lang) => each(6, (at) => `<article class="item"><h2>${question(lang, at)}</h2><p>${line(lang, at)}</p></article>`),
    (lang) => [...questions(lang), ...lines(lang)],
  ],
  [
    'two columns',
    (lang) =>
      `<div class="row"><div>${each(3, (at) => `<p>${line(lang, at)}</p>`)}</div><div>${each(3, (at) => `<p>${line(lang, at + 3)}</p>`)}</div></div>`,
    lines,
  ],
  [
    'two columns in a table',
    (lang) =>
      `<table><tr><td>${each(3, (at) => `<p>${line(lang, at)}</p>`)}</td><td>${each(3, (at) => `<p>${line(lang, at + 3)}</p>`)}</td></tr></table>`,
    lines,
  ],
];

describe.each(PAGES)('%s', (_, content, expected) => {
  test.each(['en', 'de', 'fr', 'uk'] as const)('is extracted whole and without teasers in the language %s', (lang) => {
    const { text, body } = articleOf(oddPage(`<main>${H1}${content(lang)}</main>`, { lang, head: jsonLd(NEWS) }));
    expect(expected(lang).filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/Council number|Imprint/);
    if (content(lang).includes('<img')) expect(JSON.stringify(body)).toContain('/p5.jpg');
  });
});
