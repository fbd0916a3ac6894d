import { describe, expect, test } from 'vitest';
import { bodyOf, el } from '../../export/support/structured-reading';
import { analyse } from '../../support/languages';

type Drafts = Parameters<typeof bodyOf>[0];

/** Returns the names of the cast of an article. */
function castOf(lang: string, drafts: Drafts): string[] {
  const { text, body } = bodyOf(drafts);
  return analyse({ text, lang, title: '', body }).actors.map(({ name }) => name);
}

const STORIES: Readonly<Record<string, string>> = {
  en: 'Jory Hale scored the goal in the last minute. “I closed my eyes and jumped,” Hale said on Sunday.',
  de: 'Jory Hale erzielte das Tor in der letzten Minute. „Ich habe die Augen geschlossen“, sagte Hale am Sonntag.',
  es: 'Julio Herrera marcó el gol en el último minuto. «Cerré los ojos y salté», dijo Herrera el domingo.',
  ru: 'Олег Громов забил гол на последней минуте. «Я закрыл глаза и прыгнул», — сказал Громов в воскресенье.',
  ja: '山田太郎選手は終了間際に得点を決めた。山田選手は「目を閉じて跳んだ」と述べた。',
};

const story = (lang: string) => el('p', STORIES[lang] ?? '');

describe('nobody joins the cast because of', () => {
  // biome-ignore format: a table
  test.each([
    ['a line-up', 'en', 'Rovers: Lisle; Brandreth, Okoro, Hale, Vint; Demir, Castell (Yarrow 46), Penhale; Ruiz, Tamm, Ashdown'],
    ['a line-up with scorers', 'en', 'Rovers: Sam Lisle; Ada Brandreth, Bo Okoro, Jory Hale; goals: Okoro 12, Hale 90'],
    ['a line-up', 'de', 'Rovers: Lisle – Brandner, Okoro, Hale, Vint – Demir, Kastner (46. Yarrow), Penhale – Ruiz, Tamm, Aschmann'],
    ['a line-up', 'es', 'Alineación: Lisle; Brandao, Okoro, Herrera, Vint; Demir, Castell (Yarza, 46), Peñalver; Ruiz, Tamayo y Ochoa'],
    ['a line-up', 'ru', '«Чайка»: Лисин; Бранов, Окулов, Громов, Винтер; Демиров, Касатин (Ярцев, 46), Пенкин; Рузов, Тамин'],
    ['a line-up', 'ja', '先発：佐藤一郎；鈴木次郎、高橋三郎、山田太郎、田中四郎；伊藤五郎、渡辺六郎'],
    ['winners', 'en', 'Best film: Norwind; Best actress: Ada Brunmeyer; Best director: Jon Costa; Best score: Mia Corbeau'],
    ['a picture credit', 'en', '(Photo: Bram Oyelaran / Coast Images)'],
    ['a picture credit', 'en', 'Photo: Bram Oyelaran / Coast Images'],
    ['a picture credit', 'de', 'Foto: Bram Oyelmann / Küstenbild'],
    ['a picture credit', 'es', 'Fotografía: Bruno Oyarzábal / Imagen Costera'],
    ['a picture credit', 'ru', 'Фото: Борис Оялин / Берег Медиа'],
    ['a picture credit', 'ja', '（写真：佐藤一郎／海岸通信社）'],
    ['the name of the author at the end', 'en', 'Bram Oyelaran'],
    ['the name of the author at the end', 'de', 'Bram Oyelmann / Küstenbild'],
  ])('%s (%s): %s', (_, lang, line) => {
    expect(castOf(lang, [story(lang), el('p', line)])).toEqual(castOf(lang, [story(lang)]));
  });

  test('a credit in brackets at the end of a sentence', () => {
    const sentence = 'The rain did not stop for an hour. (Photo: Bram Oyelaran / Coast Images)';
    expect(castOf('en', [story('en'), el('p', sentence), story('en')])).toEqual(['Jory Hale']);
  });

  test.each(['en', 'de', 'es', 'ru', 'ja'])('a table (%s)', (lang) => {
    const [one, other] = { ru: ['Пётр Лунин', 'Инна Корбут'], ja: ['佐藤一郎', '鈴木次郎'] }[lang] ?? ['Peter Lundmark', 'Ines Corbeau'];
    const table = el('table', [
      el('tr', [el('td', '2025'), el('td', one as string)]),
      el('tr', [el('td', '2026'), el('td', other as string)]),
    ]);
    expect(castOf(lang, [story(lang), table])).toEqual(castOf(lang, [story(lang)]));
  });

  test('a list of results', () => {
    const list = el(
      'ol',
      ['Ada Brunmeyer (Norland) 1:02.3', 'Jon Costa (Estmark) 1:02.9', 'Mia Corbeau (Norland) 1:03.4'].map((line) => el('li', line)),
    );
    expect(castOf('en', [story('en'), list])).toEqual(['Jory Hale']);
  });
});

test.each([
  ['en', 'Rovers: Lisle; Brandreth, Okoro, Hale, Vint; Demir, Castell (Yarrow 46), Penhale'],
  ['de', 'Rovers: Lisle – Brandner, Okoro, Hale, Vint – Demir, Kastner (46. Yarrow), Penhale'],
])('a line-up is no reported speech (%s): %s', (lang, line) => {
  const { text, body } = bodyOf([story(lang), el('p', 'The Rovers were better. Die Rovers waren besser.'), el('p', line)]);
  expect(analyse({ text, lang, title: '', body }).quotes.filter(({ kind }) => kind === 'indirect')).toEqual([]);
});

describe('an actor whom the story names', () => {
  test('has the mentions in a line-up, too', () => {
    const { text, body } = bodyOf([story('en'), el('p', 'Rovers: Lisle; Brandreth, Okoro, Hale, Vint; Demir, Castell, Penhale')]);
    const [actor] = analyse({ text, lang: 'en', title: '', body }).actors;
    expect(actor?.mentions.map(({ start }) => start > text.indexOf('Rovers'))).toContain(true);
  });

  // biome-ignore format: a table
  test.each([
    ['en', 'The ministers Ada Hale, Bo Berg, Jon Costa and Mia Duran said that the harbour would be closed in autumn.', 4],
    ['en', 'Ada Hale, Bo Berg, Jon Costa, Mia Duran and Ines Corbeau voted against the plan of the board.', 5],
    ['de', 'Die Minister Ada Hale, Bo Berg, Jon Costa und Mia Duran sagten, der Hafen werde im Herbst geschlossen.', 4],
    ['es', 'Los ministros Ana Herrera, Luis Berges, Juan Costa y Elena Durán dijeron que el puerto cerraría en otoño.', 4],
    ['ru', 'Министры Анна Громова, Пётр Бергов, Иван Костин и Мария Дуранова заявили, что порт закроют осенью.', 4],
  ])('in a sentence with a list of names stays in the cast (%s): %s', (lang, sentence, count) => {
    const { text, body } = bodyOf([el('p', sentence)]);
    expect(analyse({ text, lang, title: '', body }).actors.filter(({ kind }) => kind === 'person')).toHaveLength(count);
  });

  test('in the signature of a quotation stays in the cast', () => {
    expect(
      castOf('en', [
        el('p', 'The board was divided.'),
        el('p', '“We will never close the harbour of this town.”'),
        el('p', 'Ada Brunmeyer'),
      ]),
    ).toContain('Ada Brunmeyer');
  });

  test('in a table of quotations stays in the cast', () => {
    const row = el('tr', [el('td', 'Ada Brunmeyer'), el('td', '“We will never close the harbour of this town, whatever it costs.”')]);
    expect(castOf('en', [el('p', 'The board was divided.'), el('table', row)])).toContain('Ada Brunmeyer');
  });
});
