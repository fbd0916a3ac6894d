// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadingView } from '../../components/reading/ReadingView';
import type { BodyNode, Reading, Span } from '../../utils/model';
import { createReadingState } from '../../utils/state/reading-state';

const TEXT = 'Ada Brun spoke. “It rains,” she said, “and it will.”\n“No,” said Bo <Li>. “<img src=x onerror=alert(1)>”';
const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const [first] = TEXT.split('\n').map((line) => at(line));
const no = at('“No,” said');

function readingOf(body: readonly BodyNode[]): Reading {
  return {
    article: {
      url: 'https://paper.example/a',
      canonicalUrl: null,
      title: 'Rain <b>again</b>',
      byline: 'Cy Dorn',
      site: 'The Paper',
      published: '2026-03-09',
      lang: 'en',
      dir: 'ltr',
      image: 'https://paper.example/lead.jpg',
      text: TEXT,
      body,
      integrity: { pageQuoteMarks: 8, keptQuoteMarks: 6, pageParagraphs: 2, keptParagraphs: 2 },
    },
    analysis: {
      textHash: '',
      lang: 'en',
      version: 1,
      quotes: [
        {
          id: 'q1',
          parts: [at('“It rains,”'), at('“and it will.”')],
          kind: 'direct',
          speaker: { mention: at('she'), actorId: 'a1', unnamed: false },
          cue: at('said'),
          rule: 'after',
          confidence: 0.9,
        },
        { id: 'q2', parts: [at('“No,”')], kind: 'direct', speaker: null, cue: null, rule: 'unattributed', confidence: 0.1 },
      ],
      actors: [
        {
          id: 'a1',
          kind: 'person',
          name: 'Ada Brun',
          aliases: [],
          roles: [],
          mentions: [
            { ...at('Ada Brun'), kind: 'name' },
            { ...at('she'), kind: 'pronoun' },
          ],
          salience: 2,
        },
      ],
    },
  };
}
const plain = readingOf([
  { tag: 'p', children: first ? [first] : [] },
  {
    tag: 'p',
    children: [
      { tag: 'a', href: 'https://paper.example/b', children: [no] },
      { start: no.end, end: TEXT.length },
    ],
  },
]);

let root: HTMLElement;
function show(reading: Reading, images: 'live' | 'none' = 'none') {
  const controls = createReadingState(reading, { locale: 'en-GB', copy: async () => true });
  render(<ReadingView reading={reading} controls={controls} images={images} locale="en-GB" />, root);
  return controls;
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

beforeEach(() => {
  // Keys for words: what is tested is the view, not a translation.
  fakeBrowser.i18n.getMessage = (key: string) => key;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia ??= (query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('the article', () => {
  it('holds the words of the text and nothing else, whatever is marked in them', () => {
    show(plain);
    expect(all('.body p').map((block) => block.textContent)).toEqual(TEXT.split('\n'));
  });

  it('shows markup of the page as words', () => {
    show(plain);
    expect(one('h1').textContent).toBe('Rain <b>again</b>');
    expect(all('.article b, .article img')).toEqual([]);
  });

  it('marks every part of a quote and puts one chip before the first', () => {
    show(plain);
    expect(all('mark[data-quote="q1"]').map((mark) => mark.textContent)).toEqual(['“It rains,”', '“and it will.”']);
    expect(all('.chip[data-quote="q1"]').length).toBe(1);
    expect(one('.chip[data-quote="q1"]').nextElementSibling).toBe(all('mark[data-quote="q1"]')[0]);
  });

  it('keeps chips out of links, and puts no referrer and no opener in them', () => {
    show(plain);
    expect(all('a .chip')).toEqual([]);
    const link = one('.body a');
    expect(link.previousElementSibling).toBe(one('.chip[data-quote="q2"]'));
    expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy'), link.getAttribute('target')]).toEqual([
      'noopener noreferrer nofollow',
      'no-referrer',
      '_blank',
    ]);
  });

  it('says that quotation marks were lost', () => {
    show(plain);
    expect(one('.notices').textContent).toContain('article_lost');
  });

  it('leaves no heading level out', () => {
    show(
      readingOf([
        { tag: 'h4', children: [at('Ada')] },
        { tag: 'h5', children: [at('spoke')] },
        { tag: 'h2', children: [at('rains')] },
      ]),
    );
    expect(all('.body :is(h2, h3, h4, h5)').map((heading) => heading.tagName)).toEqual(['H2', 'H3', 'H2']);
  });
});

describe('pictures', () => {
  const pictured = readingOf([
    { tag: 'p', children: [at('Ada')] },
    { tag: 'figure', caption: 'The sea', children: [{ tag: 'img', src: 'https://paper.example/sea.jpg', alt: 'Grey sea', children: [] }] },
  ]);

  it('are asked for without a referrer on the live page, the lead picture too', () => {
    show(pictured, 'live');
    expect(all('img').map((image) => [image.getAttribute('src'), image.getAttribute('referrerpolicy')])).toEqual([
      ['https://paper.example/lead.jpg', 'no-referrer'],
      ['https://paper.example/sea.jpg', 'no-referrer'],
    ]);
  });

  it('are told in words in a saved article, which asks for nothing', () => {
    show(pictured);
    expect(all('img')).toEqual([]);
    expect(one('figure').textContent).toBe('Grey seaThe sea');
  });

  it('are there once where the body opens with one', () => {
    show(readingOf([{ tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/other.jpg', children: [] }] }]), 'live');
    expect(all('img').length).toBe(1);
  });
});

describe('the cast', () => {
  it('puts those who speak first and quotes without a speaker apart', () => {
    show(plain);
    expect(all('.cast h3').map((heading) => heading.textContent)).toEqual(['cast_quoted', 'cast_unattributed']);
  });

  it('makes the places and quotes of who is selected stand out, and Escape lets go', async () => {
    const controls = show(plain);
    one('[data-member="a1"] button').click();
    await expect
      .poll(() => all('[data-on]').map((mark) => mark.textContent))
      .toEqual(['Ada Brun', '', '“It rains,”', 'she', '“and it will.”']);
    expect(one('[data-member="a1"] button').getAttribute('aria-expanded')).toBe('true');
    press('n');
    press('n');
    await expect.poll(() => all('[data-current]').map((mark) => mark.textContent)).toEqual(['she']);
    press('Escape');
    await expect.poll(() => all('[data-on], [data-current]').length).toBe(0);
    expect(controls.selected.value).toBeNull();
  });
});

describe('the card of a quote', () => {
  it('opens by a click on the words and says who said it', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[role="dialog"]').length).toBe(1);
    expect(one('[role="dialog"]').textContent).toContain('Ada Brun');
    expect(one('[role="dialog"]').textContent).toContain('said');
  });

  it('takes the focus and gives it back to the chip', async () => {
    show(plain);
    one('.chip[data-quote="q1"]').focus();
    one('.chip[data-quote="q1"]').click();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
    press('Escape');
    await expect.poll(() => all('[role="dialog"]').length).toBe(0);
    expect(document.activeElement).toBe(one('.chip[data-quote="q1"]'));
  });

  it('stays closed where a link is clicked in a quote', async () => {
    const controls = show(plain);
    one('.body a').addEventListener('click', (event) => event.preventDefault());
    one('.body a mark').click();
    expect(controls.openQuote.value).toBeNull();
  });

  it('says that a quote was copied', async () => {
    show(plain);
    one('mark[data-quote="q1"]').click();
    await expect.poll(() => all('[data-action="copy"]').length).toBe(1);
    one('[data-action="copy"]').click();
    await expect.poll(() => one('.toasts').textContent).toContain('notice_copied');
  });
});
