import { describe, expect, test } from 'vitest';
import { quotesIn } from '../support/read-quotes';

/** Returns the speaker of each quotation in a text that consists of the given lines. */
const speakers = (...lines: readonly string[]): (string | null)[] => quotesIn(lines.join('\n')).map(({ speaker }) => speaker);

describe('in an exchange between two speakers, a line without a named speaker', () => {
  test('is attributed to the other speaker when it answers a question', () => {
    expect(speakers('“It floods,” Ana Roth said.', '“Since when?” Piet Maas asked.', '“Since May.”', '“Nobody told me.”')).toEqual([
      'Ana Roth',
      'Piet Maas',
      'Ana Roth',
      'Piet Maas',
    ]);
  });

  test('is attributed to the other speaker when the two have alternated before', () => {
    expect(speakers('“It holds,” Ana Roth said.', '“It floods,” Piet Maas said.', '“It holds,” Roth said.', '“You dream.”')).toEqual([
      'Ana Roth',
      'Piet Maas',
      'Roth',
      'Piet Maas',
    ]);
  });

  test('is attributed to the speaker who did not say the previous line if it asks a question that the next line answers', () => {
    expect(speakers('“You left it open,” Ana Roth said.', '“I did not,” Piet Maas said.', '“Then who did?”', '“The wind.”')).toEqual([
      'Ana Roth',
      'Piet Maas',
      'Ana Roth',
      'Piet Maas',
    ]);
  });
});

describe('a line of dialogue without a name', () => {
  test('is attributed to the last speaker when each of the two speakers has spoken only once', () => {
    expect(speakers('“It floods,” Ana Roth said.', '“It holds,” Piet Maas said.', '“It opens in May.”')).toEqual([
      'Ana Roth',
      'Piet Maas',
      'Piet Maas',
    ]);
  });

  test('is attributed to the last speaker when nobody else is quoted', () => {
    expect(speakers('“Who pays for it?” Ana Roth said.', '“We all do.”')).toEqual(['Ana Roth', 'Ana Roth']);
  });

  test('is attributed to the last speaker when it is long', () => {
    const long = `“It opens in May, ${'and in the winter it is closed again, '.repeat(4)}as you know.”`;
    expect(speakers('“It floods,” Ana Roth said.', '“Does it?” Piet Maas said.', '“It does,” Roth said.', long)[3]).toBe('Roth');
  });

  test('is attributed to the last speaker when narration interrupts the exchange', () => {
    expect(speakers('“It floods,” Ana Roth said.', 'They went home.', '“Does it?” Piet Maas said.', '“It does.”')[2]).toBe('Piet Maas');
  });
});
