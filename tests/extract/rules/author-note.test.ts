// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { authorNote } from '../../../utils/extract/rules/author-note';
import { objectionsOf, PROSE } from './support/objections';

const NAMES = ['mira castell jonas ravn', 'mira castell', 'jonas ravn'];
const TEXT = PROSE.repeat(4);
const found = (markup: string, lang: string | null = 'en', names: readonly string[] = NAMES): string[] =>
  objectionsOf(authorNote, markup, lang, { names });

describe('a note about the author at the end is recognised', () => {
  test.each([
    ['en', "Mira Castell is the Ledger's correspondent in Lindmoor."],
    ['en', '— Mira Castell covers harbours for the Ledger.'],
    ['en', 'Contact Mira Castell at mira.castell@ledger.example.'],
    ['en', 'Follow Jonas Ravn on Harbourgram @jonasravn.'],
    ['de', 'Mira Castell ist Redakteurin beim Hafenboten.'],
    ['fr', 'Mira Castell est journaliste au service Ports.'],
    ['es', 'Mira Castell es periodista y vive en Lindmoor.'],
    ['it', 'Mira Castell è giornalista e scrive di porti.'],
    ['pt', 'Mira Castell é jornalista e escreve sobre portos.'],
    ['nl', 'Mira Castell is redacteur van de Havenbode.'],
    ['sv', 'Mira Castell är reporter på Hamnbladet.'],
    ['nb', 'Mira Castell er journalist i Havneavisen.'],
    ['da', 'Mira Castell er korrespondent for Havneavisen.'],
    ['pl', 'Mira Castell jest dziennikarką «Gazety Portowej».'],
    ['tr', 'Mira Castell, Liman Gazetesi muhabiridir.'],
  ])('in the language %s: %s', (lang, line) => {
    expect(found(`${TEXT}<p>${line}</p>`, lang)).toEqual([line]);
  });

  test.each([
    ['ru', 'Мира Кастель', 'Мира Кастель — корреспондент «Портовой газеты».'],
    ['uk', 'Міра Кастель', 'Міра Кастель — кореспондентка «Портової газети».'],
    ['ar', 'ميرا كاستل', 'ميرا كاستل مراسلة صحيفة الميناء'],
    ['zh', '米拉', '米拉是《港口报》驻外记者。'],
    ['ja', '港みら', '港みら　港新聞の記者。'],
    ['ko', '미라 카스텔', '미라 카스텔 항구신문 기자'],
  ])('in the language %s', (lang, name, line) => {
    expect(found(`${TEXT}<p>${line}</p>`, lang, [name.toLowerCase(), name.toLowerCase()])).toHaveLength(1);
  });

  test('before two invitations', () => {
    const after = '<p>Write to the harbour desk of the Ledger, which reads every letter that it gets.</p>';
    expect(found(`${TEXT}<p>Mira Castell is a reporter.</p>${after}${after}`)).toEqual(['Mira Castell is a reporter.']);
  });
});

test('a note about the author in the middle of the text is recognised by its box', () => {
  const note = '<p>Mira Castell is a reporter for the Ledger.</p>';
  expect(found(`${TEXT}<div class="author-box">${note}</div>${TEXT}`)).toHaveLength(1);
  expect(found(`${TEXT}<div class="bio">${note.replace('Mira', 'Our Mira')}</div>${TEXT}`, 'en')).toHaveLength(1);
  expect(found(`${TEXT}${note}${TEXT}`)).toEqual([]);
});

describe('text that is no note about the author stays', () => {
  test.each([
    ['a sentence about a reporter who is not the author', '<p>Ada Wren is a reporter for the Ledger.</p>'],
    ["the author's words in an interview", '<p>Mira Castell: Is the editor still there?</p>'],
    ['a quotation', '<p>“Mira Castell is a reporter,” the captain said.</p>'],
    [
      "a sentence that only contains the author's name",
      '<p>The captain waited for Mira Castell and told her that the editor had left.</p>',
    ],
    ["a heading with the author's name", '<h2>Mira Castell is a writer again</h2>'],
  ])('%s', (_, markup) => {
    expect(found(`${TEXT}${markup}`)).toEqual([]);
  });

  test('if the page names no author', () => {
    expect(found(`${TEXT}<p>Mira Castell is a reporter for the Ledger.</p>`, 'en', [])).toEqual([]);
  });
});
