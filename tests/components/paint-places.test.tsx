// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paintPlaces } from '../../components/article/paint-places';
import { readShownWords } from '../../components/article/rendered-text';
import { findWords } from '../../utils/text/find-words';
import { foldForSearch } from '../../utils/text/fold-for-search';
import { plain } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const painted = () => new Promise((done) => requestAnimationFrame(done));

test('paintPlaces draws a box over every piece of every match, marks the current match, and removes all boxes on request', async () => {
  show(plain);
  const words = one('.article').textContent;
  const shown = readShownWords(one('.article'));
  const painter = paintPlaces(one('.article'), shown, 'found');
  painter.show(findWords(foldForSearch(shown.text), 'said'), 1);
  await painted();
  expect(all('.painted.found i').map(({ dataset }) => 'current' in dataset)).toEqual([false, true]);
  painter.show(findWords(foldForSearch(shown.text), 'brun spoke'), null);
  await painted();
  expect(all('.painted i').map(({ dataset }) => 'current' in dataset)).toEqual([false, false]);
  expect(one('.article').textContent).toBe(words);
  painter.remove();
  expect(all('.painted')).toEqual([]);
});
