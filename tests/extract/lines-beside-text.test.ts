// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { jsonLd, NEWS, oddPage } from './support/odd-pages';
import { markupOf, storyPage } from './support/other-pages';
import { articleOf } from './support/pages';

const textOf = (
  lang: string,
  lines: { readonly above?: string; readonly between?: string; readonly below?: string },
  author?: string,
): string => articleOf(markupOf(storyPage(lang, lines, author))).text;

/** Lines about the author that stand above the text, by language. The author is in the data of the page unless it is `null`. */
const BYLINES: readonly (readonly [lang: string, line: string, author: string | null])[] = [
  ['fr', 'Par Joss Amery, publié le 3 mars 2026 à 10h15, mis à jour le 4 mars 2026 à 9h00', 'Joss Amery'],
  ['fr', 'Par notre correspondante à Lindmoor, Ines Torvald', 'Ines Torvald'],
  ['fr', 'Publié par Ines Torvald le 3 mars 2026', null],
  ['fr', 'Propos recueillis par Ines Torvald', null],
  ['ar', 'كتب سالم النخيل في ليندمور', 'سالم النخيل'],
  ['ar', 'كتب سالم النخيل من ليندمور، نُشر يوم الثلاثاء 3 مارس 2026 الساعة العاشرة', 'سالم النخيل'],
  ['ar', 'كتبت – ليلى الواحة', null],
  ['ar', 'بقلم: سالم النخيل', null],
  ['de', 'Von Joss Amery, veröffentlicht am 3. März 2026, aktualisiert am 4. März 2026', 'Joss Amery'],
  ['es', 'Por Joss Amery, corresponsal en Castell, publicado el 3 de marzo de 2026', 'Joss Amery'],
  ['it', 'Di Joss Amery, pubblicato il 3 marzo 2026 e aggiornato il 4 marzo 2026', 'Joss Amery'],
  ['pt', 'Por Joss Amery, publicado em 3 de março de 2026, atualizado em 4 de março', 'Joss Amery'],
  ['nl', 'Door Joss Amery, gepubliceerd op 3 maart 2026, bijgewerkt op 4 maart 2026', 'Joss Amery'],
  ['ru', 'Автор: Мира Кастелл', null],
  ['tr', 'Haber: Joss Amery', null],
];

describe('a line about the author above the text', () => {
  test.each(BYLINES)('is left out in the language %s: %s', (lang, line, author) => {
    expect(textOf(lang, { above: `<p>${line}</p>` }, author ?? undefined)).not.toContain(line);
  });
});

test.each([
  ['fr', 'Par chance, personne ne dormait à bord cette nuit-là, dit le capitaine du port'],
  ['de', 'Von Joss Amery, dem Bürgermeister, kam am Ende der Sitzung kein Wort mehr zu alledem'],
  ['es', 'Por fin llega el barco a Lindmoor'],
  ['ar', 'كتب المجلس رسالة إلى سكان ليندمور يشرح فيها لماذا تأخر المشروع سنة كاملة'],
])('a line that only begins like one stays in the language %s: %s', (lang, line) => {
  expect(textOf(lang, { between: `<p>${line}.</p>` }, 'Joss Amery')).toContain(line);
});

describe('a picture credit between the paragraphs', () => {
  test.each([
    ['pt', 'Foto: Tadeu Furtado / Divulgação'],
    ['pt', 'Tadeu Furtado/Divulgação'],
    ['pt', 'Crédito: Tadeu Furtado'],
    ['uk', 'Фото: Олена Гай'],
    ['uk', 'Фото надане музеєм Ліндмура'],
    ['ru', 'Фото: Олег Гай / архив музея'],
    ['pl', 'Fot. Jan Mewa'],
    ['pl', 'Zdjęcie: Jan Mewa / archiwum'],
    ['tr', 'Fotoğraf: Deniz Martı'],
    ['es', 'Crédito: Ines Torvald'],
    ['it', 'Foto di Ines Torvald'],
    ['de', 'Foto: Ines Torvald'],
    ['fr', 'Photo : Ines Torvald'],
    ['ar', 'تصوير: سالم النخيل'],
    ['zh', '图片来源：林港博物馆'],
    ['ja', '写真：林みどり'],
    ['ko', '사진=임항 제공'],
    ['sv', 'Bild: Ines Torvald'],
  ])('is left out in the language %s: %s', (lang, line) => {
    expect(textOf(lang, { between: `<p>${line}</p>` })).not.toContain(line);
  });

  test.each([
    ['pt', 'Foto e nome do dono ficam guardados no registro do porto, diz a câmara.'],
    ['uk', 'Фото з архіву показують, що причал тоді був удвічі довший, ніж тепер.'],
    ['pl', 'Zdjęcia z drona pokazują, że piasek zasypał już połowę portu w Lindmoor.'],
  ])('is not a sentence about photos in the language %s: %s', (lang, line) => {
    expect(textOf(lang, { between: `<p>${line}</p>` })).toContain(line);
  });
});

describe('the counter of a gallery', () => {
  test.each([
    ['de', 'Foto # von 3'],
    ['de', 'Bild #/3'],
    ['en', '# / 3'],
    ['en', 'Photo # of 3'],
    ['fr', 'Image # sur 3'],
    ['es', 'Foto # de 3'],
    ['it', '# di 3'],
    ['ru', 'Фото # из 3'],
    ['tr', '#/3'],
    ['pt', '# de 3'],
  ])('is left out in the language %s: %s', (lang, line) => {
    const slides = [1, 2, 3].map(
      (at) => `<figure><img src="/p${at}.jpg" width="800" height="600"></figure><p>${line.replace('#', String(at))}</p>`,
    );
    expect(textOf(lang, { between: slides.join('') })).not.toContain(line.replace('#', '2'));
  });

  test('is not the rating in a review', () => {
    expect(textOf('en', { between: '<p>Our rating: 8/10</p>' })).toContain('8/10');
  });

  test('is not a score in a table', () => {
    const rows = [1, 2, 3].map((at) => `<tr><td>Boat ${at}</td><td>${at}/3</td></tr>`).join('');
    expect(textOf('en', { between: `<table><tr><th>Boat</th><th>Race</th></tr>${rows}</table>` })).toContain('2/3');
  });
});

test.each([
  ['zh', '船长梅兰昨晚在自己的主页上又提起了渡口：', '沙子不等我们开会。', '梅兰 7月4日'],
  ['en', 'The captain of the ferry wrote on her page on Saturday night:', 'The sand does not wait for us.', 'Mira Castell, 4 July'],
])('words in a card that the paragraph before announces stay in the language %s', (lang, intro, words, from) => {
  const post = `<div class="social-card"><div class="card-text">${words}${words}</div><div class="card-from">${from}</div></div>`;
  expect(textOf(lang, { between: `<p>${intro}</p>${post}` })).toContain(words);
});

test('three short stories of a court under one headline are all in the article', () => {
  const stories = ['A fine for a gull', 'A boat without lights', 'The stolen anchor'];
  const body = stories
    .map(
      (title, at) =>
        `<article><h2>${title}</h2><p>The court of Lindmoor heard case ${at + 1} on Tuesday, and the judge took two hours over it.</p><p>“I have nothing to add,” said the defendant in case ${at + 1}, who lives at the harbour.</p></article>`,
    )
    .join('');
  const { text } = articleOf(
    oddPage(`<main><h1>Goods train leaves the rails near the harbour town</h1>${body}</main>`, { head: jsonLd(NEWS) }),
  );
  expect(
    stories.flatMap((title, at) => [title, `heard case ${at + 1}`, `in case ${at + 1}, who`]).filter((words) => !text.includes(words)),
  ).toEqual([]);
});
