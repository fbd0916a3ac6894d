import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../support/languages';

interface Expected {
  readonly name: string;
  readonly kind: string;
  /** The longest form that the text gives, without an article; `-`: none. */
  readonly role: string;
}

/** Blocks parted by blank lines: a text, then a line an actor, `NAME | KIND | ROLE`. Written before the rules. */
const cases = readFileSync(resolve(import.meta.dirname, 'cases.txt'), 'utf8')
  .trim()
  .split(/\n\s*\n/)
  .map((block) => {
    const [text = '', ...lines] = block.split('\n');
    return {
      text,
      actors: lines.map((line): Expected => {
        const [name = '', kind = '', role = '-'] = line.split('|').map((part) => part.trim());
        return { name, kind, role };
      }),
    };
  });

const bare = (role: string): string => role.replace(/^(?:the|a|an|his|her|its|their) /i, '').replace(/’/g, "'");

/** «Justice A» for «Justices A and B»: each of those who share a title is one. */
const same = (found: string, expected: string): boolean =>
  [0, 1, 2].some((less) => bare(found) === bare(expected).slice(0, bare(expected).length - less) && (less === 0 || /s$/.test(expected)));

/** What is found of every actor that the cases name: its kind, and whether the longest of its roles is the one expected. */
function read(): { kinds: number; roles: number; persons: number; actors: number; wrong: string[] } {
  let [kinds, roles, persons, actors] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const { text, actors: expected } of cases) {
    const found = analyse({ text, lang: 'en', title: '' }).actors;
    for (const { name, kind, role } of expected) {
      const actor = found.find((one) => one.name === name || one.aliases.includes(name));
      actors++;
      if (actor?.kind === kind) kinds++;
      else wrong.push(`kind ${actor?.kind ?? 'none'} | ${name} | ${kind} | ${text}`);
      if (kind !== 'person') continue;
      persons++;
      const longest = actor?.roles.map(({ start, end }) => text.slice(start, end)).sort((a, b) => b.length - a.length)[0] ?? '-';
      if (same(longest, role)) roles++;
      else wrong.push(`role ${longest} | ${role} | ${name} | ${text}`);
    }
  }
  return { kinds, roles, persons, actors, wrong };
}

test('the analysis finds at least 85 per cent of the roles and 93 per cent of the kinds in 339 sentences', () => {
  const { kinds, roles, persons, actors, wrong } = read();
  if (process.env.SHOW) console.log(wrong.join('\n'));
  if (process.env.SHOW) console.log('roles', roles / persons, 'kinds', kinds / actors);
  expect(roles / persons).toBeGreaterThanOrEqual(0.85);
  expect(kinds / actors).toBeGreaterThanOrEqual(0.93);
});
