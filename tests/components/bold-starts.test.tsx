// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { boldStarts } from '../../components/article/bold-starts';

/** The words with their bold letters in brackets. */
function drawn(words: string): string {
  const root = document.createElement('div');
  render(<p>{boldStarts(words)}</p>, root);
  expect(root.textContent).toBe(words);
  for (const bold of root.querySelectorAll('b')) bold.textContent = `[${bold.textContent}]`;
  return root.textContent ?? '';
}

it('sets the beginnings of words in bold type and leaves every letter', () => {
  expect(drawn('The harbour, said Ana’s aunt, froze in 1962.')).toBe('[T]he [har]bour, [sa]id [An]a’s [au]nt, [fr]oze [i]n 1962.');
});

it('knows words of other alphabets, and leaves scripts without spaces alone', () => {
  expect(drawn('Міст закрито')).toBe('[Мі]ст [зак]рито');
  expect(drawn('橋は閉まっている')).toBe('橋は閉まっている');
  expect(drawn('')).toBe('');
});
