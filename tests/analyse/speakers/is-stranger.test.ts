import { expect, test } from 'vitest';
import { introducesStranger } from '../../../utils/analyse/speakers/is-stranger';

test.each([
  ['She met a man at the quay.', true],
  ['She met a tall 43-year-old man at the quay.', true],
  ['She met the man at the quay.', false],
  ['She met a woman at the quay.', false],
  ['Piet Maas, a man from the quay, came.', false],
  ['She met a man, Piet Maas, at the quay.', false],
  ['She met a man Piet Maas knew.', false],
  ['She met a crew. Then man and boat left.', false],
])('«a … man» introduces a stranger unless a name belongs to it: %s', (text, introduces) => {
  expect(introducesStranger(text, 'man', new Set(['a', 'an']))).toBe(introduces);
});
