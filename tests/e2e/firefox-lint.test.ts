import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildOf } from '../../scripts/browsers/builds';
import { ROOT } from '../support/source-files';

/** A message of addons-linter, the checker of addons.mozilla.org. A message about code has its place, counted from 1 and 0. */
interface Message {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A warning that is expected, with the code or the words that it is about and the reason why it is no fault. */
interface Expected {
  readonly code: string;
  readonly about: RegExp;
  readonly reason: string;
}

const HTML = 'UNSAFE_VAR_ASSIGNMENT';
const EXPECTED: readonly Expected[] = [
  {
    code: HTML,
    about: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    reason: 'Preact sets dangerouslySetInnerHTML, which no component of Dramatis uses; tests/architecture.test.ts checks that.',
  },
  {
    code: HTML,
    about: /\.createDocument\([^;]*\);try\{\w+\.documentElement\.innerHTML=/,
    reason: 'DOMPurify parses what it is about to clean, in a document in which nothing runs or loads.',
  },
  {
    code: HTML,
    about: /if\(\w+<this\._charThreshold\)\{[^;]*\.innerHTML=/,
    reason: 'Readability restores its copy of the page before another attempt. The copy is never shown.',
  },
  {
    code: HTML,
    about: /this\._isSingleImage\((\w+)\)\)\{var (\w+)=\w+\.createElement\(`div`\);\2\.innerHTML=\1\.innerHTML/,
    reason: 'Readability reads the pictures of a <noscript> in its copy of the page. DOMPurify cleans the result.',
  },
];

/** Returns the code around the place of a message, or the words of a message that is not about code. */
function subjectOf({ code, description, file, line = 1, column = 0 }: Message): string {
  if (code !== HTML || !file) return description;
  const text = readFileSync(join(buildOf('firefox'), file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 90), column + 60);
}

test('addons-linter reports no errors in the build for Firefox, and only the warnings that are expected', () => {
  const command = [join(ROOT, 'node_modules/addons-linter/bin/addons-linter'), buildOf('firefox'), '--output', 'json', '--boring'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
  expect(stderr).toBe('');
  const found: { errors: Message[]; notices: Message[]; warnings: Message[] } = JSON.parse(stdout);
  expect(found.errors).toEqual([]);
  expect(found.notices).toEqual([]);

  const warnings = found.warnings.map((warning) => ({ ...warning, subject: subjectOf(warning) }));
  const isAbout = (expected: Expected) => (warning: (typeof warnings)[number]) =>
    warning.code === expected.code && expected.about.test(warning.subject);
  expect(warnings.filter((warning) => !EXPECTED.some((expected) => isAbout(expected)(warning)))).toEqual([]);
  // A reason that no longer explains anything would hide a later warning of the same form.
  expect(EXPECTED.filter((expected) => !warnings.some(isAbout(expected))).map(({ reason }) => reason)).toEqual([]);
});
