// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs } from './support/pages';

const textWith = (line: string, lang = 'en'): string =>
  articleOf(page(`${paragraphs(2)}${line}${paragraphs(4).replaceAll('spring', 'autumn')}`, { html: `lang="${lang}"` })).text;

describe('a paragraph that is one link', () => {
  test.each([
    ['en', 'An audit of the harbour found in May that the cranes had not been checked for three years.'],
    ['de', 'Das Gericht in Lindmoor hatte im Mai entschieden, dass der Hafen offen bleiben muss.'],
    ['fr', 'Un rapport publié en mai avait conclu que les grues du port n’étaient plus sûres.'],
    ['ja', '港の監査は五月、クレーンが三年間点検されていなかったことを明らかにした。'],
  ])('stays if it is a sentence of the text, in %s', (lang, sentence) => {
    expect(textWith(`<p><a href="https://audit.example/report">${sentence}</a></p>`, lang)).toContain(sentence);
  });

  test.each([
    ['the headline of another story', '<p><a href="/cranes">OUT Cranes in the harbour had not been checked for three years</a></p>'],
    ['a headline that asks', '<p><a href="/cranes">OUT Why had the cranes in the harbour not been checked for years?</a></p>'],
    [
      'a lead to another story',
      '<p>Read also: <a href="/cranes">OUT The cranes in the harbour had not been checked for three years.</a></p>',
    ],
    ['a short line', '<p><a href="/cranes">OUT All about our cranes.</a></p>'],
    [
      'one of several such lines',
      '<p><a href="/a">OUT The cranes in the harbour were not checked for three years.</a></p><p><a href="/b">OUT The ferry to Lindmoor will sail again on Sunday morning.</a></p>',
    ],
    [
      'a line with a class of its own',
      '<p class="rel"><a href="/a">OUT The cranes in the harbour were not checked for three years.</a></p>',
    ],
  ])('is left out if it is %s', (_, line) => {
    expect(textWith(line)).not.toContain('OUT');
  });
});
