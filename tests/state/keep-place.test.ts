import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Reading, ReadingPlace } from '../../utils/model';
import { keepPlaces } from '../../utils/state/keep-place';
import { placeAt } from '../../utils/text/reading-place';
import { openStory, story } from './support/open-story';
import { failing, fine, savedAs, summary } from './support/popup-ports';

const at = (offset: number) => placeAt(story.article, offset);

test('keepPlaces writes one reading position at a time, and skips all waiting positions except the latest', async () => {
  const place = signal<ReadingPlace | null>(null);
  const written: (number | undefined)[] = [];
  const waiting: (() => void)[] = [];
  const stop = keepPlaces(place, null, (now) => {
    written.push(now?.offset);
    return new Promise<void>((done) => waiting.push(done));
  });
  expect(written).toEqual([]);
  for (const offset of [3, 4, 5]) place.value = at(offset);
  expect(written).toEqual([3]);
  waiting[0]?.();
  await expect.poll(() => written).toEqual([3, 5]);
  waiting[1]?.();
  await expect.poll(() => waiting.length).toBe(2);
  stop();
  place.value = null;
  expect(written).toEqual([3, 5]);
});

const saved = (before: ReadingPlace | null) => {
  const kept: (ReadingPlace | null)[] = [];
  return {
    kept,
    ports: {
      findSaved: () => fine({ ...summary, textHash: 'of an earlier text' }),
      save: (reading: Reading) => fine(savedAs(reading, false)),
      findPlace: () => fine(before),
      keepPlace: (_: number, place: ReadingPlace | null) => {
        kept.push(place);
        return fine(null);
      },
    },
  };
};

test('a saved article offers once to return to the stored position instead of jumping there, then stores each new position', async () => {
  const { kept, ports } = saved(at(40));
  const open = await openStory(story, ports);
  await expect.poll(open.toast).toEqual({ message: 'stopped', place: at(40) });
  expect([open.view.place.value, kept]).toEqual([null, []]);
  open.view.standAt(at(10));
  await expect.poll(() => kept).toEqual([at(10)]);
  open.view.standAt(null);
  open.view.say(null);
  await open.state.save();
  await expect.poll(() => open.state.saving.value.name).toBe('saved');
  expect(open.toast()).toEqual({ message: 'updated' });
});

test('a saved article offers no reading position when none is stored or when the text at the stored position is gone', async () => {
  const gone = placeAt(
    {
      text: 'One line.\nAnother line of it.',
      body: [
        { start: 0, end: 9 },
        { start: 10, end: 29 },
      ],
    },
    12,
  );
  for (const before of [null, gone]) {
    const open = await openStory(story, saved(before).ports);
    await new Promise((done) => setTimeout(done, 20));
    expect(open.toast()).toBeNull();
  }
});

test('the reading position is stored as soon as the article is saved, but not before', async () => {
  const { kept, ports } = saved(null);
  const open = await openStory(story, { ...ports, findSaved: () => fine(null) });
  open.view.standAt(at(20));
  await new Promise((done) => setTimeout(done, 20));
  expect(kept).toEqual([]);
  await open.state.save();
  await expect.poll(() => kept).toEqual([at(20)]);
});

test('the reading position is not stored in a private window', async () => {
  const { kept, ports } = saved(null);
  const open = await openStory(story, { ...ports, isPrivate: async () => true, libraryStatus: () => failing('storagePrivate') });
  open.view.standAt(at(20));
  await new Promise((done) => setTimeout(done, 20));
  expect(kept).toEqual([]);
});
