// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { type Handover, useHandover } from '../../components/reading/use-handover';

interface Acts {
  say(words: string): string;
}
const page = document.createElement('div');
afterEach(() => render(null, page));

/** Renders a view, and returns its handover. */
function open(): Handover<Acts> {
  let handover: Handover<Acts> | undefined;
  function View() {
    handover = useHandover<Acts>();
    return null;
  }
  render(<View />, page);
  if (!handover) throw new Error('The view was not rendered.');
  return handover;
}

test('what is asked for before the later parts have loaded is done once they have, in order and only once', () => {
  const handover = open();
  const said: string[] = [];
  const acts: Acts = {
    say(words) {
      said.push(words);
      return words;
    },
  };
  expect(handover.do(({ say }) => say('first'))).toBeUndefined();
  handover.do(({ say }) => say('second'));
  expect(said).toEqual([]);
  handover.provide(acts);
  expect(said).toEqual(['first', 'second']);
  handover.provide(acts);
  expect(handover.do(({ say }) => say('third'))).toBe('third');
  expect(said).toEqual(['first', 'second', 'third']);
});

test('what is forgotten before the later parts have loaded is not done', () => {
  const handover = open();
  handover.do(() => expect.unreachable());
  handover.forget();
  handover.provide({ say: (words) => words });
});
