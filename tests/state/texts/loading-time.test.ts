import { expect, test } from 'vitest';
import type { LinkTarget } from '../../../utils/model';
import { minutesFor } from '../../../utils/state/texts/loading-time';

const links = (count: number, hostOf: (n: number) => string): LinkTarget[] =>
  Array.from({ length: count }, (_, id) => ({ id, url: `https://${hostOf(id)}/${id}`, title: 'A link' }));

test.each([
  ['is never less than a minute', links(3, (n) => `paper${n}.example`), 1],
  ['follows the site with the most links, which is asked for one after another', links(120, () => 'ledger.example'), 4],
  ['follows the number of all links if their sites are many', links(600, (n) => `paper${n % 200}.example`), 4],
])('the time for loading texts %s', (_, all, minutes) => {
  expect(minutesFor(all)).toBe(minutes);
});
