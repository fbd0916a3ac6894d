// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readAlso } from '../../../utils/extract/rules/read-also';
import { objectionsOf, PROSE } from './support/objections';

const found = (markup: string, lang: string | null = 'en'): string[] => objectionsOf(readAlso, `${PROSE}${markup}${PROSE}`, lang);

describe('a line that leads to another story is recognised', () => {
  test.each([
    ['en', 'Read also: The ferry that never sailed'],
    ['en', '[Related: How to paint a lighthouse]'],
    ['de', 'Mehr zum Thema: Die Fähre, die nie fuhr'],
    ['de', 'Lesen Sie auch'],
    ['fr', 'À lire aussi : Le bac qui n’est jamais parti'],
    ['es', 'Lee también: El barco que nunca zarpó'],
    ['it', 'Leggi anche: Il traghetto mai partito'],
    ['pt', 'Leia também: A balsa que nunca partiu'],
    ['nl', 'Lees ook: De veerboot die nooit voer'],
    ['sv', 'Läs också: Färjan som aldrig gick'],
    ['nn', 'Les også: Ferja som aldri gjekk'],
    ['da', 'Læs også: Færgen der aldrig sejlede'],
    ['pl', 'Czytaj też: Prom, który nie odpłynął'],
    ['ru', 'Читайте также: Паром, который не отплыл'],
    ['uk', 'Читайте також: Пором, що не відплив'],
    ['tr', 'İlginizi çekebilir'],
    ['ar', 'اقرأ أيضا: العبارة التي لم تبحر'],
    ['zh', '相关阅读：从未启航的渡轮'],
    ['ja', '関連記事：出航しなかったフェリー'],
    ['ko', '관련 기사: 떠나지 않은 여객선'],
  ])('in the language %s: %s', (lang, line) => {
    expect(found(`<p>${line}</p>`, lang)).toEqual([line]);
  });

  test('in a language without a list, by its label, its colon and its link to the same site', () => {
    expect(found('<p>Přečtěte si: <a href="/trajekt">Trajekt, který nikdy nevyplul</a></p>', 'cs')).toHaveLength(1);
  });

  test('in a sentence, by its link', () => {
    expect(found('<p>Read more about <a href="/ferry">the ferry that never sailed</a>.</p>')).toHaveLength(1);
  });
});

test('the linked stories in the box of a label belong to it', () => {
  const box =
    '<div><p>Read also</p><div><a href="/a">A museum for the old cranes of the northern quay opens</a></div><div>Culture</div></div>';
  expect(found(box)).toEqual(['Read also', 'A museum for the old cranes of the northern quay opens', 'Culture']);
});

test('the lines before a label are not in its box', () => {
  expect(found('<div><h5>The lamp</h5><p>Best light</p><p>Read more</p></div>')).toEqual(['Read more']);
});

describe('text that is no lead to another story stays', () => {
  test.each([
    ['a sentence that begins with the same words', '<p>Related charges against the harbour master were dropped last week.</p>'],
    ['a sentence with the imperative', '<p>Read more books, she told the board.</p>'],
    ['a word that only begins like an opening', '<p>Trendingly modern, but old</p>'],
    ['a source with a link to another site', '<p>Report: <a href="https://board.example/report">The state of the northern quay</a></p>'],
    ['a linked sentence after its speaker', '<p>She wrote: <a href="/letter">The harbour must not be sold.</a></p>'],
    ['a linked quotation after its speaker', '<p>She wrote: <a href="/letter">“the harbour must not be sold”</a></p>'],
    ['an entry of a list', '<ul><li>Lamp: <a href="/lamp">the old lamp of Lindmoor</a></li></ul>'],
    ['a cell of a table', '<table><tr><td>Trending</td><td>12</td></tr></table>'],
    ['a linked heading that begins with the same words', '<h3>Read our <a href="/rose">Rose of Lindmoor review</a></h3>'],
    ['a sentence with a link', '<p>The board cited <a href="/report">the report of 2024</a> twice during the debate.</p>'],
  ])('%s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });
});
