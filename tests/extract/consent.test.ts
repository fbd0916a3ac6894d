// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { dropConsent } from '../../utils/extract/clean/drop-consent';
import { articleOf, page, paragraphs, parse } from './support/pages';

const KINDS = ['Strictly necessary', 'Functional', 'Performance', 'Social', 'Targeting'];
/** A cookie dialog that cannot be recognised by a role, class or id. */
const DIALOG = `<div class="x1"><div class="x2">${KINDS.map(
  (kind) =>
    `<h4>${kind}</h4><p>${kind} cookies let this website remember what you chose and how you came to it. You can set your browser to refuse them, but then parts of the site will not work as they should, and we cannot tell how often a page was read.</p>`,
).join('')}</div></div>`;
const rootOf = (html: string): Element => parse(html).documentElement;

describe('a cookie consent dialog', () => {
  test('is left out of the text even when it is longer than the article', () => {
    const { text } = articleOf(page(paragraphs(3), { before: DIALOG }));
    expect(text).not.toContain('cookies');
    expect(text.split('\n')).toHaveLength(3);
  });

  test('is removed from the page, and the number of its paragraphs is returned', () => {
    const root = rootOf(page(paragraphs(3), { before: DIALOG }));
    expect(dropConsent(root)).toBe(KINDS.length);
    expect(root.textContent).not.toContain('Targeting');
  });

  test('is kept when the page contains almost no other text', () => {
    expect(dropConsent(rootOf(`<body>${DIALOG}<p>Short.</p></body>`))).toBe(0);
  });

  test('is not detected in an article about cookies', () => {
    const story = KINDS.map(
      (kind) => `<p>${kind} cookies were at the centre of the trial against the bakery of Lindmoor on Monday.</p>`,
    ).join('');
    expect(articleOf(page(story + paragraphs(2))).text).toContain('Targeting cookies were at the centre');
  });
});
