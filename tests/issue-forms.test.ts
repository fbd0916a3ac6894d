import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT, sourceFiles } from './support/source-files';

/** A question of an issue form, or a text between the questions, which has no `id`. */
interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly description?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
  };
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const forms = sourceFiles(['.github/ISSUE_TEMPLATE'], /\.yml$/)
  .filter(({ path }) => !path.endsWith('/config.yml'))
  .map(({ path, text }) => ({ path, form: parse(text) as Form }));
const questionsOf = ({ body }: Form): Element[] => body.filter(({ type }) => type !== 'markdown');
const labels = parse(read('.github/labels.yml')) as readonly {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}[];

describe('the issue forms', () => {
  test('exist for a speaker, a cast, a page and an idea, and no issue is opened without one', () => {
    expect(forms.map(({ form }) => form.name).sort()).toEqual(['Broken page', 'Idea', 'Wrong cast', 'Wrong speaker']);
    expect(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: false });
  });

  test.each(forms)('$path has what GitHub requires of a form', ({ form }) => {
    expect(Object.keys(form)).toEqual(['name', 'description', 'labels', 'body']);
    expect(form.body[0]).toMatchObject({ type: 'markdown', attributes: { value: expect.any(String) } });
    const questions = questionsOf(form);
    expect(questions.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
    expect(questions.filter(({ attributes }) => !attributes.label)).toEqual([]);
    for (const kind of [questions.map(({ id }) => id), questions.map(({ attributes }) => attributes.label)])
      expect(new Set(kind).size).toBe(questions.length);
    expect(questions.filter(({ type, attributes }) => /^(?:dropdown|checkboxes)$/.test(type) && !attributes.options?.length)).toEqual([]);
    expect(questions.filter(({ id = '' }) => !/^[a-z]+$/.test(id))).toEqual([]);
  });

  test.each(forms)('$path says where the file of the article is found, by words that the interface has', ({ form }) => {
    const asked = [...JSON.stringify(form.body).matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
    expect(asked).toEqual(expect.arrayContaining(['Share and print', 'JSON', 'Save as file']));
    const interfaceWords = new Set(wordsIn(parse(read('utils/locales/en.yml'))));
    const answers = ['private', 'all', 'JSON'];
    const elsewhere = ['Security', 'Report a vulnerability', 'What it does not do'];
    expect(asked.filter((words) => !interfaceWords.has(words) && ![...answers, ...elsewhere].includes(words))).toEqual([]);
  });

  test('a fault cannot be reported without the page, and the file is never required', () => {
    const faults = forms.filter(({ form }) => form.name !== 'Idea');
    const isRequired = (form: Form, id: string) => questionsOf(form).find((one) => one.id === id)?.validations?.required ?? false;
    expect(faults.map(({ form }) => ['address', 'versions', 'file'].map((id) => isRequired(form, id)))).toEqual(
      faults.map(() => [true, true, false]),
    );
  });
});

describe('the labels', () => {
  test('include those of the forms, and are what GitHub accepts', () => {
    const names = labels.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(forms.flatMap(({ form }) => form.labels).filter((name) => !names.includes(name))).toEqual([]);
    expect(labels.filter(({ color, description }) => !/^[\da-f]{6}$/.test(String(color)) || description.length > 100)).toEqual([]);
  });

  test('are explained in docs/labels.md, in the same words', () => {
    const rows = [...read('docs/labels.md').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(([, name, meaning]) => [name, meaning]);
    expect(rows).toEqual(labels.map(({ name, description }) => [name, description]));
  });
});

/** Returns all texts in nested mappings. */
function wordsIn(messages: unknown): string[] {
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(wordsIn) : [String(messages)];
}
