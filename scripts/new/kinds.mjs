import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * The kinds of parts that `npm run new` can create. Each function takes the command's arguments and returns `files` (each new path with its
 * template), `values` (the values for the templates) and `next` (lines that say what to do next).
 */
export const KINDS = {
  exporter({ name, title = name.toUpperCase() }) {
    requireKebabCase(name);
    const file = `utils/export/${name}.ts`;
    const test = `tests/export/${name}.test.ts`;
    return {
      files: { [file]: 'exporter.txt', [test]: 'exporter.test.txt' },
      values: { name, title, extension: name.replaceAll('-', '') },
      next: [
        `Set the extension and the media type in ${file}, and write the article in the syntax of the format.`,
        'utils/export/markdown shows how to escape characters, and how to write headings, lists, tables, notes and links.',
        `Readers see the format as ${name.toUpperCase()}. For another name, add it to components/share/format-name.ts.`,
        'Check it: npx vitest run --project unit tests/export',
      ],
    };
  },

  'citation-style'({ root, name, title = inCapitals(name) }) {
    requireKebabCase(name);
    const file = `utils/cite/${name}.ts`;
    const test = `tests/cite/${name}.test.ts`;
    return {
      files: { [file]: 'citation-style.txt', [test]: 'citation-style.test.txt' },
      values: { name, title, place: nextPlace(join(root, 'utils/cite')) },
      next: [
        `Change ${file} to what the manual of the style says, and add its cases to ${test}.`,
        `Readers see the style as ${title}, after the other styles; change its name and place there.`,
        'Check it: npx vitest run --project unit tests/cite',
      ],
    };
  },

  language({ root, name, title: givenTitle, say }) {
    const language = languageName(name);
    const title = givenTitle ?? language;
    const forms = formsOf(say, title);
    const file = `utils/languages/${name}.ts`;
    const test = `tests/languages/${name}.test.ts`;
    return {
      files: { [file]: 'language.txt', [test]: 'language.test.txt' },
      values: { name, title, say: forms.join(' '), base: oneOf(forms[0]), past: oneOf(pastOf(forms)) },
      next: [
        `Fill in the words of ${title} in ${file}; utils/languages/pack.ts explains each list, and en.ts is the fullest pack.`,
        `Add sentences of news articles to ${test}.`,
        ...missingWords(root, name, title),
        'Check it: npx vitest run --project unit tests/languages',
      ],
    };
  },
};

function requireKebabCase(name) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 40)
    throw new Refusal(
      `“${name}” is not a name in kebab case: lower-case letters, digits and single hyphens, at most 40, as in “plain-text”.`,
    );
}

const inCapitals = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => ` ${letter.toUpperCase()}`).trim();

/** Returns the number that places a new citation style after all existing ones. */
function nextPlace(folder) {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return Math.max(0, ...texts.flatMap((text) => [...text.matchAll(/^ {2}place: (\d+),$/gm)].map(([, place]) => Number(place)))) + 1;
}

function languageName(code) {
  const name = /^[a-z]{2}$/.test(code) && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
  if (!name) throw new Refusal(`“${code}” is not the code of a language: two letters of ISO 639-1, as in “sv” for Swedish.`);
  return name;
}

const NO_CAPITALS = `The script of these words has no capitals, so the pack needs other lists. Copy one of these files in utils/languages:
  zh.ts   the reporting verb follows its subject
  ja.ts   the verb ends its clause
  ar.ts   the verb comes first`;

/**
 * Returns the five forms of “to say”, or throws if they are missing or malformed. They are required, because a language pack without a
 * reporting verb finds no speakers.
 */
function formsOf(say, language) {
  if (say === undefined) throw new Refusal(`Give five forms of “to say” in ${language}, as in --say "say says said said saying".`);
  const forms = say.trim().split(/\s+/);
  if (say.toLowerCase() === say.toUpperCase()) throw new Refusal(NO_CAPITALS);
  if (forms.length !== 5 || forms[0] === '-' || !forms.every((form) => /^(?:-|[\p{Ll}\p{M}]+(?:\/[\p{Ll}\p{M}]+)*)$/u.test(form)))
    throw new Refusal('--say takes five forms in lower case: base, third person, past, participle and -ing form, or “-”.');
  return forms;
}

/** Returns the verb form used in news reports: the past form or, if the language has none, the third person or the base form. */
const pastOf = ([base, third, past]) => [past, third, base].find((form) => form !== '-');
/** Returns the first of a form's alternatives, which are separated by slashes. */
const oneOf = (form) => form.split('/')[0];

/** Returns advice about the word lists outside the language pack that do not cover the language yet. */
function missingWords(root, name, title) {
  const hasWords = new RegExp(`^ {2}${name}:`, 'm').test(readFileSync(join(root, 'utils/languages/function-words.ts'), 'utf8'));
  return [
    ...(hasWords ? [] : [`For pages that declare no language, add small words of ${title} to utils/languages/function-words.ts.`]),
    `For the groups of the voices, add utils/voices/group-words/${name}.ts.`,
  ];
}
