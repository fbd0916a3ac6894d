// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf } from './support/pages';
import { STORIES, type Story } from './support/pull-quote-stories';

const FORMS: readonly (readonly [string, (story: Story) => string])[] = [
  ['in a blockquote', ({ pulled }) => `<blockquote><p>${pulled}</p></blockquote>`],
  ['in a blockquote with a citation', ({ pulled, speaker }) => `<blockquote>${pulled} <cite>${speaker}</cite></blockquote>`],
  ['in an aside', ({ pulled, speaker }) => `<aside class="pull"><p>${pulled}</p><p>${speaker}</p></aside>`],
  ['in an aside with quotation marks', ({ pulled }) => `<aside><p>“${pulled}”</p></aside>`],
  [
    'in a figure',
    ({ pulled, speaker }) => `<figure class="quote"><blockquote>${pulled}</blockquote><figcaption>${speaker}</figcaption></figure>`,
  ],
  [
    'in a figure without a blockquote',
    ({ pulled, speaker }) => `<figure class="zitat"><p>„${pulled}“</p><figcaption>${speaker}</figcaption></figure>`,
  ],
  ['in a styled paragraph', ({ pulled }) => `<p class="exergue">« ${pulled} »</p>`],
  [
    'in a paragraph with a class and the speaker in the next',
    ({ pulled, speaker }) => `<p class="citat">${pulled}</p><p class="citat-author">${speaker}</p>`,
  ],
  ['in a plain box', ({ pulled, speaker }) => `<div class="x17"><span>„${pulled}“ – ${speaker}</span></div>`],
  ['in bold type', ({ pulled }) => `<p><strong>“${pulled}”</strong></p>`],
  ['in a q element', ({ pulled, speaker }) => `<div class="frase"><q>${pulled}</q><span>${speaker}</span></div>`],
  ['in a heading with a class', ({ pulled }) => `<h3 class="pull-quote">“${pulled}”</h3>`],
  ['in a paragraph with a style', ({ pulled }) => `<p style="font-size: 2em">“${pulled}”</p>`],
  ['in italic type', ({ pulled }) => `<p><em>„${pulled}“</em></p>`],
  ['in a section', ({ pulled, speaker }) => `<section><p>${pulled}</p><p>${speaker}</p></section>`],
  ['after the name of its speaker', ({ pulled, speaker }) => `<div class="highlight-box"><h4>${speaker}</h4><p>${pulled}</p></div>`],
  ['above the name of its speaker in the same paragraph', ({ pulled, speaker }) => `<p class="quote">${pulled}<br>${speaker}</p>`],
  [
    'in nested boxes',
    ({ pulled, speaker }) =>
      `<div class="a"><div class="b"><p class="c">„</p><p class="d">${pulled}</p><div class="e">${speaker}</div></div></div>`,
  ],
  [
    'in a figure with a portrait',
    ({ pulled, speaker }) =>
      `<figure class="quote"><img src="/a.jpg" alt=""><blockquote>${pulled}</blockquote><figcaption>${speaker}</figcaption></figure>`,
  ],
];

function textOf({ lang, title, paragraphs: [one, two, three, four] }: Story, pulled: string, place: 'before' | 'after'): string {
  const around = place === 'before' ? [one, pulled, two, three, four] : [one, two, three, pulled, four];
  const body = around.map((part) => (part === pulled ? part : `<p>${part}</p>`)).join('\n');
  return articleOf(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`,
  ).text;
}

describe.each(STORIES)('a pull quote in a story in $lang', (story) => {
  const whole = story.paragraphs.join('\n');
  test.each(FORMS)('stands once, in its paragraph, when it is %s', (_, form) => {
    for (const place of ['before', 'after'] as const) expect(textOf(story, form(story), place), place).toBe(whole);
  });
});

const [EN, DE] = STORIES as [Story, Story];
const inBox = (words: string): string => `<blockquote><p>${words}</p></blockquote>`;

describe('a cut', () => {
  test.each([
    ['with words left out', 'We were never a big company … we brought everybody home'],
    ['of two sentences', '“We were never a big company, but we brought everybody home. I will miss the fog most of all.”'],
    ['with a changed word', 'We were never a large company, but we brought everybody home'],
    ['in capitals', 'WE WERE NEVER A BIG COMPANY, BUT WE BROUGHT EVERYBODY HOME'],
  ])('%s is left out', (_, words) => {
    expect(textOf(EN, inBox(words), 'after')).toBe(EN.paragraphs.join('\n'));
  });

  test('with the speaker in the same line is left out', () => {
    expect(textOf(DE, inBox(`„${DE.pulled}“ Mira Kastell, Reederin`), 'before')).toBe(DE.paragraphs.join('\n'));
  });
});

describe('a quotation stays', () => {
  test.each([
    [
      'in a blockquote, when the text does not repeat it',
      inBox('“The company was never ours alone, but we ran it as a family,” her brother wrote.'),
    ],
    [
      'in a pull quote, when the text does not repeat it',
      '<aside class="pullquote"><p>“The company was never ours alone, but we ran it as a family”</p></aside>',
    ],
    [
      'in a figure, when the text does not repeat it',
      '<figure class="quote"><p>“The company was never ours alone, but we ran it as a family.”</p><figcaption>Tom Castell</figcaption></figure>',
    ],
    [
      'when it has only some words of the text',
      inBox('“We were never a big family, and everybody had a company of his own to bring home.”'),
    ],
    ['when a paragraph repeats a sentence', '<p>“We were never a big company, but we brought everybody home.”</p>'],
  ])('%s', (_, markup) => {
    const quoted = markup.replace(/<figcaption>.*?<\/figcaption>/, '').replace(/<[^>]+>/g, '');
    expect(textOf(EN, markup, 'after')).toContain(`\n${quoted}`);
  });

  test('when each paragraph of the page has a box of its own', () => {
    const body = [
      ...EN.paragraphs,
      '“We were never a big company, but we brought everybody home.” With these words she left.',
      `“${EN.pulled}.”`,
      EN.paragraphs[1].replace('two', 'three'),
    ];
    const text = articleOf(
      `<!DOCTYPE html><html lang="en"><title>${EN.title}</title><main><article><h1>${EN.title}</h1>${body.map((words) => `<div class="row"><p>${words}</p></div>`).join('')}</article></main></html>`,
    ).text;
    expect(text.split('\n')).toHaveLength(7);
  });

  test('when only the headline has the same words', () => {
    const html = (title: string): string =>
      `<!DOCTYPE html><html lang="en"><title>${title}</title><main><article><h1>${title}</h1><p>${EN.paragraphs[0]}</p><p>${EN.paragraphs[1]}</p>${inBox('The ferry was my whole life')}<p>${EN.paragraphs[3]}</p></article></main></html>`;
    expect(articleOf(html('The ferry was my whole life: a captain looks back')).text).toContain('The ferry was my whole life');
  });
});

test('a paragraph stays when a pull quote before it has exactly its words', () => {
  const whole = `“${EN.pulled}.”`;
  const html = `<!DOCTYPE html><html lang="en"><title>${EN.title}</title><main><article><h1>${EN.title}</h1><p>${EN.paragraphs[0]}</p>${inBox(whole)}<p>${EN.paragraphs[1]}</p><p>${whole}</p><p>${EN.paragraphs[3]}</p></article></main></html>`;
  expect(articleOf(html).text).toBe([EN.paragraphs[0], EN.paragraphs[1], whole, EN.paragraphs[3]].join('\n'));
});

describe('a pull quote is left out when its words stand', () => {
  const words = 'The fog hid the quay and the bell told us where it was';
  const pulled = `<figure class="pullquote"><blockquote><p>${words}</p></blockquote></figure>`;

  test.each([
    ['in a letter that the text quotes', `<blockquote><p>Dear Mira, I write to you about that morning in May. ${words}.</p></blockquote>`],
    [
      'in a post that the text quotes',
      `<blockquote class="social"><p>I was on board. ${words}.</p>— Tom Castell (@tom.example) <a href="https://bsky.app/profile/tom.example/post/3kabcd">3 March</a></blockquote>`,
    ],
    ['in a paragraph that looks different', `<p class="drop-cap">Nobody had expected such a morning. ${words}, the captain said.</p>`],
  ])('%s', (_, source) => {
    expect(
      textOf(EN, `${source}${EN.paragraphs.map((one) => `<p>${one}, wrote the paper.</p>`).join('')}${pulled}`, 'after').split(words),
    ).toHaveLength(2);
  });
});
