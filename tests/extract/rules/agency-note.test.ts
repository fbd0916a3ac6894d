// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { agencyNote } from '../../../utils/extract/rules/agency-note';
import { objectionsOf, PROSE } from './support/objections';

const TEXT = PROSE.repeat(4);
const found = (markup: string, lang: string | null = 'en'): string[] => objectionsOf(agencyNote, markup, lang);

describe('a note about the origin of an article is recognised at its end', () => {
  test.each([
    ['en', 'Ada Wren in Lindmoor contributed to this report.'],
    ['en', 'Additional reporting by Ada Wren'],
    ['en', 'This story was first published in the Lindmoor Ledger.'],
    ['en', '(AFP)'],
    ['en', 'Reuters'],
    ['de', 'Mit Material von dpa'],
    ['de', 'Text: dpa'],
    ['de', 'dpa/AFP'],
    ['de', 'lrv/hbk'],
    ['fr', '(Avec l’Agence du Port)'],
    ['fr', '(avec AFP)'],
    ['fr', 'Cet article est paru dans la Gazette du port.'],
    ['es', 'Con información de EFE'],
    ['it', 'Fonte: Gazzetta del Porto'],
    ['pt', 'Com informações da Lusa'],
    ['nl', 'Bron: Havenbode'],
    ['sv', 'Källa: Hamnbladet'],
    ['no', 'Kilde: Havneavisen'],
    ['da', '/ritzau/'],
    ['pl', 'Źródło: Gazeta Portowa'],
    ['ru', 'Источник: «Портовая газета»'],
    ['uk', 'За матеріалами «Портової газети»'],
    ['tr', 'Kaynak: Liman Gazetesi'],
    ['ar', 'المصدر: صحيفة الميناء'],
    ['zh', '（责编：米拉）'],
    ['ja', '（共同）'],
    ['ko', '출처: 항구신문'],
  ])('in the language %s: %s', (lang, line) => {
    expect(found(`${TEXT}<p>${line}</p>`, lang)).toEqual([line]);
  });
});

describe('text that is no note about the origin stays', () => {
  test.each([
    ['the same words in the middle of the text', `${TEXT}<p>Ada Wren contributed to this report.</p>${TEXT}`],
    ['a sentence about a first publication', `${TEXT}<p>The captain's letters were first published in 1911.</p>`],
    ['a sentence about a source', `${TEXT}<p>Sources at the harbour say that the ferry is for sale.</p>`],
    ['a sentence about an agency', `${TEXT}<p>The agency Reuters has left Lindmoor.</p>`],
    ['an entry in a list of sources', `${TEXT}<ul><li>Source: Lindmoor Ledger</li></ul>`],
    ['the heading of a list of sources', `${TEXT}<p>Sources:</p><ul><li>Lindmoor Ledger</li></ul>`],
    ['a stage direction at the end', `${TEXT}<p>(He laughs.)</p>`],
    ['a line in brackets before a paragraph', `${TEXT}<p>(the northern quay)</p>${PROSE}`],
    ['a quotation', `${TEXT}<p>“All of us contributed to this report,” the captain said.</p>`],
    ['a sentence that begins like a note', `${TEXT}<p>Translation is what the harbour needs.</p>`],
    ['a sentence about a contribution', `${TEXT}<p>The rain also contributed to this disaster.</p>`],
    ['a heading', `${TEXT}<h2>Sources: what the harbour knew</h2>`],
    ['a single word that joins', `${TEXT}<p>With</p>`],
  ])('%s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });
});
