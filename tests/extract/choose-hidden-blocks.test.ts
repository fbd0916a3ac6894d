// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chooseBlocks } from '../../utils/extract/choose/choose-blocks';
import { type BlockFacts, viewOf } from './support/block-views';
import { type Branch, modelOf } from './support/small-models';

/**
 * These tests cover two cases: paragraphs that the page hides, and headings. A heading may be kept because the paragraph below it is kept.
 */

const kept = (markup: string, model: Branch, facts: BlockFacts = {}): string[] =>
  chooseBlocks(viewOf(markup, facts), modelOf(model)).flatMap(({ block, reason }) => (reason === null ? [block.text] : []));

describe('a heading', () => {
  const model = (headings: number, digits = 5): Branch => ({
    feature: 'headingLevel',
    upTo: 0,
    low: { feature: 'digits', upTo: 0.3, low: 5, high: digits },
    high: headings,
  });

  test('with a low score is kept when the paragraph below it is kept', () => {
    expect(kept('<h2>Notes</h2><p>Berth four</p>', model(-3))).toEqual(['Notes', 'Berth four']);
  });

  test.each<[string, string, Branch, BlockFacts]>([
    ['when the paragraph below it is left out', '<h2>Notes</h2><p>1911</p><p>Berth four</p>', model(-3, -12), {}],
    ['at the end of the page', '<p>Berth four</p><h2>Notes</h2>', model(-3), {}],
    [
      'when Readability left the heading out',
      '<h2>Notes</h2><p>Berth four</p>',
      model(-3),
      { vote: ({ isHeading }) => (isHeading ? 0 : 1) },
    ],
    [
      'when a rule objects to the heading',
      '<h2>Notes</h2><p>Berth four</p>',
      model(-3),
      { rules: ({ isHeading }) => (isHeading ? ['repeat'] : []) },
    ],
    ['when the score is very low', '<h2>Notes</h2><p>Berth four</p>', model(-12), {}],
  ])('with a low score is left out %s', (_, markup, tree, facts) => {
    expect(kept(markup, tree, facts)).toEqual(['Berth four']);
  });

  test('is recognised by its element, not by bold text', () => {
    const bold: Branch = { feature: 'boldShare', upTo: 0.5, low: 5, high: -3 };
    expect(kept('<p><b>Notes</b></p><p>Berth four</p>', bold)).toEqual(['Berth four']);
  });
});

describe('a hidden paragraph', () => {
  const words = (name: string, count: number): string => `${name} ${'and the harbour board met again '.repeat(count)}`.trim();
  const shown = words('Shown', 12);
  const hidden = (style: string, count = 1, inner = ''): string => `<div style="${style}"><p${inner}>${words('Hidden', count)}</p></div>`;
  const onlyShownVoted: BlockFacts = { vote: ({ text }) => (text.startsWith('Shown') ? 1 : 0) };
  const namesOf = (markup: string, facts: BlockFacts = onlyShownVoted): string[] =>
    kept(`<p>${shown}</p>${markup}`, 12, facts).map((text) => text.split(' ')[0] ?? '');

  test.each([
    'display:none',
    'display: none',
    'color: red; DISPLAY:NONE;',
    'visibility:hidden',
    'top:0;visibility: hidden',
    'display :  none',
  ])('is left out when its style is «%s»', (style) => {
    expect(namesOf(hidden(style))).toEqual(['Shown']);
    expect(namesOf(`<p style="${style}">${words('Hidden', 1)}</p>`)).toEqual(['Shown']);
  });

  test.each([
    'display:block',
    'color:red',
    'backface-visibility:hidden',
    '-webkit-backface-visibility: hidden',
    'overflow:hidden',
    '--display:none',
  ])('is distinguished from a visible paragraph with the style «%s», which is kept', (style) => {
    expect(namesOf(hidden(style))).toEqual(['Shown', 'Hidden']);
  });

  test('is left out with the reason "hidden"', () => {
    const choices = chooseBlocks(viewOf(`<p>${shown}</p>${hidden('display:none')}`, onlyShownVoted), modelOf(12));
    expect(choices.map(({ reason }) => reason)).toEqual([null, 'hidden']);
  });

  test('is kept when hidden paragraphs make up at least a quarter of the text', () => {
    expect(namesOf(hidden('display:none', 2))).toEqual(['Shown']);
    expect(namesOf(hidden('display:none', 5))).toEqual(['Shown', 'Hidden']);
    // Each of these hidden paragraphs is less than a quarter of the text, but together they are more than a quarter.
    expect(namesOf(hidden('display:none', 2).repeat(3))).toEqual(['Shown', 'Hidden', 'Hidden', 'Hidden']);
  });

  test('is kept when Readability kept it', () => {
    expect(namesOf(hidden('display:none'), {})).toEqual(['Shown', 'Hidden']);
  });

  test('does not count towards the share of hidden text when a rule leaves it out', () => {
    const facts: BlockFacts = {
      ...onlyShownVoted,
      rules: ({ text }) => (text.length > 200 && text.startsWith('Hidden') ? ['repeat'] : []),
    };
    expect(namesOf(hidden('display:none') + hidden('display:none', 12), facts)).toEqual(['Shown']);
  });
});
