import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../../support/languages';

/** An actor that a test case expects. */
interface Expected {
  readonly name: string;
  readonly kind: string;
  /** The actor's longest role in the text, without its article, or `-` if there is none. */
  readonly role: string;
}

/**
 * The test cases, which were written before the rules. The file consists of blocks separated by blank lines. Each block is a text followed
 * by one line `NAME | KIND | ROLE` for each actor.
 */
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

/** Returns a role without its leading article or possessive, and with straight apostrophes. */
const bare = (role: string): string => role.replace(/^(?:the|a|an|his|her|its|their) /i, '').replace(/’/g, "'");

/**
 * Returns whether two roles are the same. A plural title that two people share matches its singular: for example, «Justice» matches
 * «Justices» in «Justices A and B».
 */
const same = (found: string, expected: string): boolean =>
  [0, 1, 2].some((less) => bare(found) === bare(expected).slice(0, bare(expected).length - less) && (less === 0 || /s$/.test(expected)));

/** Counts the actors whose kind is correct and the people whose longest role is correct, and describes every failure. */
function measureCases(): { kinds: number; roles: number; persons: number; actors: number; wrong: string[] } {
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

test('the analysis finds at least 85 per cent of the roles of people and 93 per cent of the kinds of actors in 339 sentences', () => {
  const { kinds, roles, persons, actors, wrong } = measureCases();
  if (process.env.SHOW) console.log(wrong.join('\n'));
  if (process.env.SHOW) console.log('roles', roles / persons, 'kinds', kinds / actors);
  expect(roles / persons).toBeGreaterThanOrEqual(0.85);
  expect(kinds / actors).toBeGreaterThanOrEqual(0.93);
});
