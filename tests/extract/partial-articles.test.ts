// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PartialArticle } from '../../utils/model';
import { H1, jsonLd, NEWS, oddPage, prose } from './support/odd-pages';
import { articleOf, paragraphs } from './support/pages';

const CLOSED = { ...NEWS, isAccessibleForFree: false };
const PART = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.for-subscribers' };
const WALL = '<div class="article-paywall"><p>Subscribe to read on.</p><a href="/offer">All offers</a></div>';
const START = `<p>${prose('en', 0, 4)}</p><p>${prose('en', 4, 4)}</p>`;
const CUT = `${START}<p>${prose('en', 8, 2).slice(0, -12)}…</p>`;

const partialOf = (content: string, data: object | null): PartialArticle | undefined =>
  articleOf(oddPage(`<main><article>${H1}${content}</article></main>`, { head: data ? jsonLd(data) : '' })).partial;

describe('an article whose page shows only its beginning', () => {
  test.each([
    ['the page declares this and the text breaks off', CUT, CLOSED],
    ['the page declares this in words and the text breaks off', CUT, { ...NEWS, isAccessibleForFree: 'http://schema.org/False' }],
    ['the page declares this and there is a wall', START + WALL, CLOSED],
    ['the part for subscribers is not there', START, { ...CLOSED, hasPart: PART }],
    ['the part for subscribers is empty', `${START}<div class="for-subscribers"></div>`, { ...NEWS, hasPart: [PART] }],
    ['the text breaks off at a wall', CUT + WALL, null],
  ])('is marked without a number of words when %s', (_, content, data) => {
    expect(partialOf(content, data)).toEqual({ wholeWords: null });
  });

  test.each([
    ['a number', 900],
    ['digits', '900'],
  ])('is marked with the number of words in the data when it is %s', (_, wordCount) => {
    expect(partialOf(START, { ...CLOSED, wordCount })).toEqual({ wholeWords: 900 });
    expect(partialOf(START + WALL, { ...NEWS, wordCount })).toEqual({ wholeWords: 900 });
  });

  test.each([0, -3, 'many', 1.5, 9_000_000, null, [900]])('is marked without the number of words when the data give %j', (wordCount) => {
    expect(partialOf(CUT, { ...CLOSED, wordCount })).toEqual({ wholeWords: null });
  });
});

const box = (...lines: string[]): string =>
  `<div class="box"><h3>${lines[0]}</h3>${lines
    .slice(1)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;
const pageIn = (lang: string, content: string): string => oddPage(`<main><article>${H1}${content}</article></main>`, { lang });

describe('an article whose page says below it in words that the rest is for subscribers', () => {
  test.each([
    ['en', box('This article is for members only', 'Join for 2 a month. Leave when you like.', 'Already a member? Log in')],
    ['en', box('Tidewater Post', 'You have read 31 % of this article.', 'Try it for a week.')],
    ['en', box('Keep your Post', '64 % of this article remains.')],
    ['de', box('Weiterlesen mit Bote Plus', 'Einen Monat für 2 Euro testen.')],
    ['de', box('Bote Plus', 'Dieser Text ist nur für Abonnenten. Testen Sie ihn eine Woche.')],
    ['fr', box('La suite de cet article est réservée aux abonnés', 'Il vous reste 64 % de cet article à lire.', 'Essayez une semaine.')],
    ['es', box('Regístrate para seguir leyendo', 'Una semana por 2 euros.')],
    ['it', box('Questo articolo è riservato agli abbonati', 'Una settimana a 2 euro.')],
    ['pt', box('Conteúdo exclusivo para assinantes', 'Uma semana por 2 reais.')],
    ['nl', box('Dit artikel is alleen voor abonnees', 'Een week voor 2 euro.')],
    ['sv', box('Den här artikeln är endast för prenumeranter', 'En vecka för 2 kronor.')],
    ['nb', box('Denne saken er forbeholdt abonnenter', 'En uke for 2 kroner.')],
    ['da', box('Denne artikel er kun for abonnenter', 'En uge for 2 kroner.')],
    ['pl', box('Pozostało jeszcze 64% treści', 'Tydzień za 2 zł.')],
    ['ru', box('Этот материал доступен только подписчикам', 'Неделя за 2 рубля.')],
    ['uk', box('Щоб читати далі, оформіть передплату', 'Тиждень за 2 гривні.')],
    ['tr', box('Bu yazının devamı yalnızca abonelerimize açıktır', 'Bir hafta 2 lira.')],
    ['ar', box('هذا المقال مخصص للمشتركين', 'أسبوع بدينارين.')],
    ['zh', box('本文仅限订阅者阅读', '每周两元。')],
    ['ja', box('この記事は有料記事です。残り640文字', '一週間二百円です。')],
    ['ko', box('이 기사는 구독자 전용입니다', '일주일에 이천 원.')],
  ])('is marked and has none of these words (%s: %s)', (lang, wall) => {
    const article = articleOf(pageIn(lang, START + wall));
    expect(article.partial).toEqual({ wholeWords: null });
    expect(article.text.endsWith(prose('en', 4, 4))).toBe(true);
  });

  test('is marked if the words are in an element with the class of a wall', () => {
    expect(partialOf(START + WALL.replace('read on', 'continue reading'), null)).toEqual({ wholeWords: null });
  });
});

describe('an article below which other words stand', () => {
  const start = `<p>${prose('en', 0, 6)}</p><p>${prose('en', 6, 6)}</p>`;
  test.each([
    ['ask to subscribe', `${start}${box('Subscribe for 1 € a month', 'Support our newsroom.')}`],
    ['ask to sign up for a newsletter', `${start}${box('Sign up for our newsletter', 'Every morning in your inbox.')}`],
    [
      'are a teaser with a link',
      `${start}<section><h3>Ferry returns</h3><p>The ferry is back. <a href="/f">Continue reading</a></p></section>`,
    ],
    ['quote a wall', `${start}<p>“This article is for subscribers only,” says the box on its pages.</p>`],
    [
      'report about walls',
      `${start}<p>To continue reading, visitors of the site have had to pay a fee of two crowns since the spring, its owner Mira Castell said.</p>`,
    ],
    ['lead to a full report', `${start}${box('To read the full report, click here', 'The report has ninety pages.')}`],
    ['say what remains of something else', `${start}<p>About 40 % remain without light.</p>`],
    ['label another article', `${start}<div><p>For subscribers only</p><h3>The ferry is back after a hard winter</h3></div>`],
    ['are a wall that is hidden', `${start}<div style="display: none"><p>This article is for subscribers.</p></div>`],
  ])('is not marked when they %s', (_, content) => {
    expect(articleOf(pageIn('en', content)).partial).toBeUndefined();
  });

  test('is not marked if paragraphs follow the words, and keeps these paragraphs', () => {
    const article = articleOf(pageIn('en', start + box('This article is for subscribers', 'Log in.') + paragraphs(4)));
    expect(article.partial).toBeUndefined();
    expect(article.text).toContain('berth 4');
  });
});

describe('an article that is there as a whole', () => {
  const whole = paragraphs(14);
  test.each([
    ['the page is free', START, NEWS],
    ['the page is free and the last paragraph breaks off', CUT, NEWS],
    ['a subscriber reads it', whole, CLOSED],
    ['a subscriber reads it and the wall is still on the page', whole + WALL, CLOSED],
    ['a subscriber reads it and the wall is hidden', START + WALL.replace('<div', '<div hidden'), CLOSED],
    ['the part for subscribers is there', `${START}<div class="for-subscribers">${paragraphs(3)}</div>`, { ...CLOSED, hasPart: PART }],
    ['it has about as many words as the data say', START, { ...CLOSED, wordCount: 120 }],
    ['a wall is on a free page', whole + WALL, NEWS],
    ['its own container is named like a wall', `<div class="paywall">${whole}</div>`, CLOSED],
    ['the selector of the part is invalid', whole, { ...CLOSED, hasPart: { ...PART, cssSelector: '::[' } }],
  ])('is not marked when %s', (_, content, data) => {
    expect(partialOf(content, data)).toBeUndefined();
  });
});
