// `npm run new -- KIND NAME` creates the files for a new exporter, citation style or language pack, including a passing test, and prints
// what to do next. It never overwrites a file. The templates are in scripts/new.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from './new/kinds.mjs';
import { Refusal } from './new/refusal.mjs';

const USAGE = 'usage: npm run new -- KIND NAME [--title TITLE] [--say FORMS]';
const HELP = `Writes the files of a new part of the extension, with a test that passes, and prints what to do next.
  exporter NAME         a document format for articles
  citation-style NAME   a style in which articles are cited
  language XX           the words of a language, by its code of two letters; needs --say
  --title TITLE         the usual name of the format or style, by default made from NAME
  --say FORMS           five forms of “to say” in the language, as in “say says said said saying”, with “-” for a missing form
  --root DIR            the folder of the project, by default this one
  -h, --help            print this`;

try {
  main();
} catch (problem) {
  // A `Refusal` explains itself in its message. Any other error is a bug, so it is printed with its stack.
  console.error(problem instanceof Refusal ? problem.message : problem);
  process.exitCode = 1;
}

function main() {
  const { help, kind, name, root, title, say } = readArguments();
  if (help) return console.log(`${USAGE}\n\n${HELP}`);
  if (title && !/^[\p{L}\p{N}][\p{L}\p{N} .&+-]{0,39}$/u.test(title))
    throw new Refusal('A title has at most 40 letters, digits, spaces and the signs “.”, “&”, “+” and “-”.');
  const { files, values, next } = KINDS[kind]({ root, name, title, say });
  const written = Object.entries(files);
  const existing = written.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (existing.length > 0)
    throw new Refusal(`${existing.join(' and ')} ${existing.length > 1 ? 'exist' : 'exists'} already, so nothing was written.`);
  for (const [path, template] of written) write(join(root, path), template, values);
  console.log(`Written:\n${listed(Object.keys(files))}\nNext:\n${listed(next)}`);
}

function listed(lines) {
  return lines.map((line) => `  ${line}`).join('\n');
}

function readArguments() {
  const { values, positionals } = parsedArguments();
  const [kind = '', name = '', ...others] = positionals;
  const root = values.root === undefined ? resolve(import.meta.dirname, '..') : resolve(process.env.INIT_CWD ?? '.', values.root);
  if (values.help) return values;
  if (kind === 'site') throw new Refusal('The rule of a site is written from one of its pages: npm run site -- FILE_OR_URL');
  const kinds = Object.keys(KINDS).join(', ');
  if (!Object.hasOwn(KINDS, kind)) throw misuse(kind ? `“${kind}” is not a kind: ${kinds}.` : `Name a kind: ${kinds}.`);
  if (values.say !== undefined && kind !== 'language') throw misuse('--say is for languages only.');
  if (name === '' || others.length > 0) throw misuse('Give one name after the kind.');
  return { ...values, kind, name, root };
}

function parsedArguments() {
  const text = { type: 'string' };
  try {
    return parseArgs({
      options: { title: text, say: text, root: text, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (problem) {
    // Keeps only the first sentence of Node.js's message. The others explain how to pass arguments that begin with a dash.
    throw misuse(`${problem.message.split('. ')[0].replace(/\.?$/, '.')}`);
  }
}

function misuse(sentence) {
  return new Refusal(`${sentence}\n${USAGE}`);
}

/** Writes a file from a template, replacing each `{{field}}` with the value of that name. */
function write(path, template, values) {
  const words = readFileSync(join(import.meta.dirname, 'new', template), 'utf8');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    words.replace(/\{\{(\w+)\}\}/g, (_, field) => values[field]),
    { flag: 'wx' },
  );
}
