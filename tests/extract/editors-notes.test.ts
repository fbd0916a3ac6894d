// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { NOTE_WORDS } from '../../utils/extract/phrases/editors-notes';
import { articleOf, elementsOf, page, paragraphs, wordsOf } from './support/pages';

/** Returns the notes in the article of a page: the kind of each note, and its words. */
function notesOf(body: string, parts: Parameters<typeof page>[1] = {}): (readonly [string | undefined, string])[] {
  const article = articleOf(page(body, parts));
  return elementsOf(article.body, 'aside')
    .filter(({ note }) => note !== undefined)
    .map(({ note, children }) => [note, wordsOf(article.text, children)]);
}

const CORRECTION = 'Correction: An earlier version of this article misstated the number of berths. There are nine.';

describe('a note of the editors', () => {
  test.each([
    ['at the end', `${paragraphs(4)}<p>${CORRECTION}</p>`],
    ['at the top', `<p><em>${CORRECTION}</em></p>${paragraphs(4)}`],
    ['in a small box', `${paragraphs(4)}<div class="note"><div><small>${CORRECTION}</small></div></div>`],
    ['in an aside at the end', `${paragraphs(4)}<aside><p>${CORRECTION}</p></aside>`],
    ['in a footer', `${paragraphs(4)}<footer><p>${CORRECTION}</p><ul><li><a href="/tags/sea">Sea</a></li></ul></footer>`],
    ['in a list', `${paragraphs(4)}<ul><li>${CORRECTION}</li></ul>`],
    ['as loose text', `${paragraphs(4)}<div>${CORRECTION}</div>`],
  ])('is kept as a note %s', (_, body) => {
    expect(notesOf(body)).toEqual([['correction', CORRECTION]]);
  });

  test('may have a full stop after its label', () => {
    const note = CORRECTION.replace('Correction:', 'Correction.');
    expect(notesOf(`${paragraphs(4)}<p><i>${note}</i></p>`)).toEqual([['correction', note]]);
  });

  test('is kept beside the article, before a biography and the comments', () => {
    const after = `<p>Mia Aster writes about the sea for the Ledger, and lives in a lighthouse.</p><p>${CORRECTION}</p><section id="comments">${paragraphs(2)}</section>`;
    expect(notesOf(paragraphs(4), { after })).toEqual([['correction', CORRECTION]]);
  });

  test('is shown with its own paragraphs if its box has the class of a note', () => {
    const box = '<div class="article__correction"><h4>Update</h4><p>The board has nine members.</p><p>The Ledger counted eight.</p></div>';
    expect(notesOf(`${paragraphs(4)}${box}`)).toEqual([['correction', 'UpdateThe board has nine members.The Ledger counted eight.']]);
  });

  test('is found by a label on a line of its own', () => {
    expect(notesOf(`${paragraphs(4)}<h3>Correction</h3><p>The board has nine members and not eight.</p>`)).toEqual([
      ['correction', 'CorrectionThe board has nine members and not eight.'],
    ]);
  });

  test('has a date in its label', () => {
    const dated = 'Correction (June 3, 2026): The name of the harbour master was spelled wrongly.';
    expect(notesOf(`${paragraphs(4)}<p>${dated}</p>`)).toEqual([['correction', dated]]);
  });

  test('is one box with the note that follows it', () => {
    const body = `${paragraphs(4)}<p>${CORRECTION}</p><p>Correction: The lighthouse is white and not red.</p>`;
    expect(notesOf(body)).toEqual([['correction', `${CORRECTION}Correction: The lighthouse is white and not red.`]]);
  });

  test('is part of the text of the article, and counts as kept', () => {
    const { text, integrity } = articleOf(page(`${paragraphs(4)}<p>${CORRECTION}</p>`));
    expect(text).toContain(CORRECTION);
    expect(integrity?.lost).toEqual([]);
  });
});

describe('the opening words', () => {
  // biome-ignore format: a table
  test.each([
    ['en', 'editorsNote', 'Editor’s note: The Ledger is owned by the harbour board.'],
    ['en', 'editorsNote', '[Clarification: The tariff applies to ships that are longer than forty metres.]'],
    ['en', 'correction', 'An earlier version of this story gave a wrong age for the lighthouse.'],
    ['en', 'correction', 'This article was amended on 4 May 2026 to remove a wrong number of berths.'],
    ['en', 'correction', 'Corrected on 4 May: the harbour has nine berths and not eight.'],
    ['en', 'editorsNote', '[This story has been updated with an answer from the harbour board.]'],
    ['de', 'correction', 'Korrigiert: Der Hafen hat neun Liegeplätze und nicht acht.'],
    ['fr', 'editorsNote', 'Article mis à jour à 9 h 15 : ajout de la réponse du conseil du port.'],
    ['es', 'correction', 'Noticia corregida a las 9:15: el puerto tiene nueve muelles y no ocho.'],
    ['pt', 'correction', 'Notícia corrigida às 9h15: o porto tem nove cais e não oito.'],
    ['ru', 'correction', 'Исправлено: в порту девять причалов, а не восемь.'],
    ['uk', 'correction', 'Виправлено: у порту дев’ять причалів, а не вісім.'],
    ['sv', 'correction', 'Rättad 4 maj: hamnen har nio kajplatser och inte åtta.'],
    ['de', 'editorsNote', 'Anmerkung der Redaktion: Der Hafen hat neun Liegeplätze und nicht acht.'],
    ['de', 'correction', 'In einer früheren Version dieses Artikels stand, der Hafen habe acht Liegeplätze.'],
    ['fr', 'correction', 'Rectificatif : le port compte neuf quais, et non huit comme nous l’avions écrit.'],
    ['es', 'correction', 'Fe de errores: el puerto tiene nueve muelles y no ocho, como se decía.'],
    ['it', 'editorsNote', 'Nota della redazione: il porto ha nove moli e non otto, come era scritto.'],
    ['pt', 'correction', 'Uma versão anterior deste artigo dizia que o porto tinha oito cais.'],
    ['nl', 'correction', 'Rectificatie: de haven heeft negen ligplaatsen en niet acht.'],
    ['sv', 'correction', 'Rättelse: hamnen har nio kajplatser och inte åtta som vi först skrev.'],
    ['nb', 'editorsNote', 'Presisering: havnen har ni kaiplasser og ikke åtte som vi skrev.'],
    ['da', 'correction', 'Rettelse: havnen har ni kajpladser og ikke otte, som vi skrev.'],
    ['pl', 'correction', 'Sprostowanie: port ma dziewięć nabrzeży, a nie osiem.'],
    ['ru', 'correction', 'Исправление: в порту девять причалов, а не восемь, как мы писали.'],
    ['uk', 'editorsNote', 'Від редакції: у порту дев’ять причалів, а не вісім.'],
    ['tr', 'correction', 'Düzeltme: Limanda sekiz değil, dokuz rıhtım bulunuyor.'],
    ['ar', 'correction', 'تصحيح: يضم الميناء تسعة أرصفة وليس ثمانية كما ورد سابقا.'],
    ['zh', 'correction', '更正：港口有九个泊位，而不是八个，特此向读者致歉。'],
    ['ja', 'correction', '【訂正】港のバースの数は八つではなく九つでした。おわびして訂正します。'],
    ['ko', 'correction', '정정: 항구의 선석은 여덟 개가 아니라 아홉 개입니다. 독자 여러분께 사과드립니다.'],
  ] as const)('are known in %s (%s)', (lang, kind, note) => {
    expect(notesOf(`${paragraphs(4)}<p>${note}</p>`, { html: `lang="${lang}"` })).toEqual([[kind, note]]);
  });

  test('are those of the page’s language and English', () => {
    expect(notesOf(`${paragraphs(4)}<p>Düzeltme: Limanda sekiz değil, dokuz rıhtım bulunuyor.</p>`)).toEqual([]);
  });

  test.each(Object.entries(NOTE_WORDS))('are in lower case in the list for %s, without spaces around them', (_, words) => {
    for (const list of Object.values(words)) for (const word of list.split('|')) expect(word).toBe(word.toLowerCase().trim());
  });
});

describe('no note is made of', () => {
  test.each([
    'Corrections officers said: the prison of Lindmoor was full again, and had been so since the spring of last year.',
    'Correction of the market came late, and the shares of the harbour board lost a third of their value in a week.',
    'Corrections to the budget were made by the board after a long night, and the members went home without a word.',
    'An earlier version of this bill failed in the council, and the mayor said that a new one would fail as well.',
    'Corrected by the board, the plan for the harbour was passed at night, and the captains went home without a word.',
    'Article updated: Monday, 4 May 2026, 17:40',
    'Clarification of the rules will come in autumn, the board said in a letter to the captains of the harbour.',
  ])('a sentence of the story: %s', (sentence) => {
    expect(notesOf(`${paragraphs(3)}<p>${sentence}</p>`)).toEqual([]);
  });

  test('a subheading in the middle of the story', () => {
    const later = paragraphs(4).replaceAll('spring', 'autumn');
    expect(notesOf(`${paragraphs(4)}<h2>Correction</h2>${later}`)).toEqual([]);
  });

  test.each([
    ['a link', '<p><a href="/c">Correction: how to report a mistake to the Ledger of Lindmoor</a></p>'],
    ['a box for reports', '<div class="corrections"><p>Have you found a mistake? Tell the editors of the Ledger.</p></div>'],
  ])('%s', (_, markup) => {
    expect(notesOf(`${paragraphs(4)}${markup}`)).toEqual([]);
  });

  test('another article on the page', () => {
    const after = `<article><h2>Lighthouse is sold</h2>${paragraphs(1)}<p>${CORRECTION}</p></article>`;
    expect(notesOf(paragraphs(6), { after })).toEqual([]);
  });

  test('the attribute of a page', () => {
    expect(
      notesOf(
        `${paragraphs(2)}<aside data-dramatis-note="correction"><p>Lindmoor has nine berths, and all of them are old.</p><p>The oldest is berth nine.</p></aside>${paragraphs(2).replaceAll('spring', 'autumn')}`,
      ),
    ).toEqual([]);
  });
});
