// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { disclosure } from '../../../utils/extract/rules/disclosure';
import { objectionsOf, PROSE } from './support/objections';

const found = (markup: string, lang: string | null = 'en'): string[] => objectionsOf(disclosure, `${PROSE}${markup}${PROSE}`, lang);

describe('a disclosure is recognised', () => {
  test.each([
    ['en', 'Advertisement'],
    ['en', 'Sponsored by the Lindmoor Rope Works'],
    ['en', 'When you buy rope through a link on this page, the Ledger may earn a commission.'],
    ['en', '4 min read'],
    ['en', '1.2k shares'],
    ['en', 'This summary was made by AI and checked by the harbour desk.'],
    ['en', 'Listen to this article'],
    ['de', 'Anzeige'],
    ['de', 'Lesezeit: 4 Minuten'],
    ['de', 'Die mit einem Anker gekennzeichneten Links sind Affiliate-Links.'],
    ['de', 'Dieser Text entstand mithilfe von KI und wurde von der Redaktion geprüft.'],
    ['fr', 'Temps de lecture : 4 minutes'],
    ['fr', 'Contenu sponsorisé'],
    ['es', 'Publicidad'],
    ['es', '4 minutos de lectura'],
    ['it', 'Tempo di lettura: 4 minuti'],
    ['pt', 'Conteúdo patrocinado'],
    ['nl', 'Leestijd 4 minuten'],
    ['sv', 'Annons'],
    ['no', 'Annonsørinnhold'],
    ['da', 'Læsetid: 4 minutter'],
    ['pl', 'Czas czytania: 4 min'],
    ['ru', 'Время чтения: 4 минуты'],
    ['uk', 'Час читання: 4 хвилини'],
    ['tr', 'Okuma süresi: 4 dakika'],
    ['ar', 'مدة القراءة 4 دقائق'],
    ['zh', '阅读时间：4分钟'],
    ['ja', '広告'],
    ['ko', '광고'],
  ])('in the language %s: %s', (lang, line) => {
    expect(found(`<p>${line}</p>`, lang)).toEqual([line]);
  });

  test('by its container and its words', () => {
    expect(found('<p class="affiliate-note">Rope makers pay us for links on this page.</p>')).toHaveLength(1);
  });
});

describe('text that is no disclosure stays', () => {
  test.each([
    ['en', 'Sponsored swimmers crossed the harbour in the rain.'],
    ['en', 'Our editors went to sea.'],
    ['en', '12 ships'],
    ['en', 'The links between the board and the rope works go back to 1911.'],
    ['de', 'Werbung war ihm immer zuwider.'],
    ['fr', 'Ce résumé des faits ne dit rien du port.'],
    ['ru', 'Этот текст он написал ещё весной.'],
    ['sv', 'Annonserna i hamnen är borta.'],
  ])('in the language %s: %s', (lang, line) => {
    expect(found(`<p>${line}</p>`, lang)).toEqual([]);
  });

  test('a paragraph of a page that is an advertorial as a whole', () => {
    expect(found('<div class="js-dynamic-advertorial"><p>The paid ads on the quay, and every link on it.</p></div>')).toEqual([]);
  });
});
