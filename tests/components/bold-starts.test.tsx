// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { boldStarts } from '../../components/article/bold-starts';

/** Renders words and returns their text with the bold letters in brackets. */
function drawn(words: string): string {
  const root = document.createElement('div');
  render(<p>{boldStarts(words)}</p>, root);
  expect(root.textContent).toBe(words);
  for (const bold of root.querySelectorAll('b')) bold.textContent = `[${bold.textContent}]`;
  return root.textContent ?? '';
}

test('boldStarts makes the beginning of each word bold and keeps every letter', () => {
  expect(drawn('The harbour, said Ana’s aunt, froze in 1962.')).toBe('[T]he [har]bour, [sa]id [An]a’s [au]nt, [fr]oze [i]n 1962.');
});

test('boldStarts handles Cyrillic words and leaves a script without spaces unchanged', () => {
  expect(drawn('Міст закрито')).toBe('[Мі]ст [зак]рито');
  expect(drawn('橋は閉まっている')).toBe('橋は閉まっている');
  expect(drawn('')).toBe('');
});
