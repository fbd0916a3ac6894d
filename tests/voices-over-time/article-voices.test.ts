import { describe, expect, test } from 'vitest';
import { articleVoices } from '../../utils/voices-over-time/article-voices';
import { articleOf, readingOf } from '../state/support/popup-ports';

const voicesIn = (title: string, lines: readonly string[]) =>
  articleVoices(readingOf({ ...articleOf(lines), title })).map(({ actor, kind, gender, group, subject, quotes, words }) => [
    actor,
    kind,
    gender,
    group,
    subject,
    quotes,
    words,
  ]);

describe('the voices of an analysed article', () => {
  test('are what it says of its speakers, and no more', () => {
    expect(
      voicesIn('Maas is angry', [
        'The quay was closed on Monday, and nobody in Riverton knows when it will open again.',
        '“The quay will hold,” said Ana Roth, the mayor of Riverton. “It will,” she added.',
        '“Nobody asked us,” said Piet Maas, a fisherman.',
        'Bo Lind, an economist, said the talks had begun.',
        '“They know,” said a spokeswoman for the port who asked not to be named.',
      ]),
    ).toEqual([
      ['a1', 'person', 'woman', 'officials', null, 2, 6],
      ['a3', 'person', 'man', 'people', 'title', 1, 3],
      ['a4', 'person', 'notSaid', 'experts', null, 1, 0],
      [null, 'unnamed', 'woman', 'others', null, 1, 2],
    ]);
  });
});
