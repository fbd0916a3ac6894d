import { expect, test } from 'vitest';
import { classSheetOf } from '../../utils/class-sheet/class-sheet';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctSpeaker, markQuote, rejectQuote } from '../../utils/correct/corrections';
import { articleOf, readingOf } from '../state/support/popup-ports';

const reading = readingOf(
  articleOf(
    [
      'The quay stays open.',
      '“Nobody will lose a berth,” said Ilse Vantongeren, the chair of the board, in a statement. She said the talks had begun.',
      '“The bill comes later,” said an official who asked not to be named because he may not speak to the press.',
      '“So it does.”',
    ],
    { lang: 'en' },
  ),
);

test('a class sheet names the sources in text order, with what the article says of them', () => {
  const { sources, unknown, paragraphs, changes, castChanges } = classSheetOf(reading);
  expect(sources.map(({ member, isNamed, direct, indirect }) => [member.name, isNamed, direct, indirect])).toEqual([
    ['Ilse Vantongeren', true, 1, 1],
    [expect.stringContaining('an official'), false, expect.any(Number), 0],
  ]);
  expect(sources[0]).toMatchObject({ paragraphs: [2], channels: ['statement'], origins: ['in a statement'], sureness: expect.any(String) });
  expect(sources[1]?.origins.join()).toContain('not to be named');
  expect(unknown).toBeGreaterThanOrEqual(0);
  expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect([changes, castChanges]).toEqual([[], []]);
});

test('what the reader has corrected stands beside what the analysis found', () => {
  const [first] = reading.analysis.quotes;
  const roth = correctSpeaker(reading, first?.id ?? '', { by: 'name', name: 'Ana Roth', kind: 'person' });
  const corrected = correctActor(roth, reading.analysis.actors.find(({ name }) => name === 'Ilse Vantongeren')?.id ?? '', {
    is: 'rename',
    name: 'Ilse Vandamme',
  });
  const { sources, changes, castChanges } = classSheetOf(corrected);
  expect(sources[0]?.member.name, 'the analysis is not corrected').toBe('Ilse Vantongeren');
  expect(changes.map(({ words, ours, yours }) => [words, ours?.member?.name, yours?.member?.name])).toContainEqual([
    '“Nobody will lose a berth,”',
    'Ilse Vantongeren',
    'Ana Roth',
  ]);
  expect(castChanges.map(({ actor, change }) => [actor.name, change.is])).toEqual([['Ilse Vantongeren', 'rename']]);
});

test('a quotation that the reader has taken away or added is a change', () => {
  const [first] = reading.analysis.quotes;
  const start = reading.article.text.indexOf('The quay stays open.');
  const without = rejectQuote(reading, first?.id ?? '');
  const added = markQuote(without, [{ start, end: start + 20 }], 'direct', { by: 'nobody' });
  expect(classSheetOf(added).changes).toEqual([
    { words: 'The quay stays open.', ours: null, yours: { member: null } },
    { words: '“Nobody will lose a berth,”', ours: { member: expect.objectContaining({ name: 'Ilse Vantongeren' }) }, yours: null },
  ]);
});

test('an article without quotations has an empty sheet', () => {
  expect(classSheetOf(readingOf(articleOf(['The quay stays open.'], { lang: 'en' }))).sources).toEqual([]);
});
