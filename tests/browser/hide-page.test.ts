// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { hidePage } from '../../utils/browser/hide-page';

beforeEach(() => {
  document.body.removeAttribute('style');
  window.scrollTo = () => undefined;
});
const styleNow = () => document.body.getAttribute('style');

test('a body without a style attribute has none afterwards', () => {
  const show = hidePage();
  expect(styleNow()).toBe('display: none !important;');
  show();
  expect(styleNow()).toBeNull();
});

test.each(['display: flex !important', 'color:red', '  display : grid;color: red ;', ''])(
  'a body gets its own style back exactly: «%s»',
  (style) => {
    document.body.setAttribute('style', style);
    const show = hidePage();
    expect(document.body.style.display).toBe('none');
    show();
    expect(styleNow()).toBe(style);
  },
);

test('what the page has changed in the style of its body meanwhile is kept', () => {
  document.body.setAttribute('style', 'color: red;');
  const show = hidePage();
  document.body.style.color = 'green';
  document.body.style.background = 'blue';
  show();
  expect([document.body.style.color, document.body.style.background, document.body.style.display]).toEqual(['green', 'blue', '']);
});

test('a display that the page has given to its body meanwhile is kept', () => {
  const show = hidePage();
  document.body.setAttribute('style', 'display: grid');
  show();
  expect(styleNow()).toBe('display: grid');
});
