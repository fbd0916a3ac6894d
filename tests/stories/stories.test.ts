// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { judgeStory } from './support/judge-story';
import { storyPages } from './support/story-pages';
import { tallyJudgements } from './support/tally-judgements';

const pages = storyPages().map(({ name, html }) => ({ name, judgements: judgeStory(html) }));
const figures = tallyJudgements(pages.flatMap(({ judgements }) => judgements));
const shareOf = (wanted: string): number => {
  const figure = figures.find(({ name }) => name === wanted);
  if (!figure || figure.of === 0) throw new Error(`No page asks for «${wanted}».`);
  return figure.count / figure.of;
};

test.each(pages)('the gold data of the page $name has a title and at least eight paragraphs', ({ judgements }) => {
  expect(judgements.filter(({ question }) => question === 'title')).toHaveLength(1);
  expect(judgements.filter(({ question }) => question === 'paragraph').length).toBeGreaterThanOrEqual(8);
});

// These bounds hold by a small margin. Tighten them when the figures improve; `npm run -s measure -- stories` prints the figures.
test.each([
  ['standfirsts kept', 0.7],
  ['paragraphs kept', 0.97],
  ['block quotations kept', 0.9],
  ['posts kept', 0.7],
  ['corrections kept', 0.85],
  ['titles right', 0.95],
  ['authors right', 0.85],
])('the share of «%s» is at least %d', (name, least) => {
  expect(shareOf(name)).toBeGreaterThanOrEqual(least);
});

test.each([
  ['pages refused', 0.03],
  ['pull quotes twice', 0.1],
  ['stranger lines shown', 0.07],
])('the share of «%s» is at most %d', (name, most) => {
  expect(shareOf(name)).toBeLessThanOrEqual(most);
});
