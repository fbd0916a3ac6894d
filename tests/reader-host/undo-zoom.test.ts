// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { undoZoom } from '../../entrypoints/reader-host/undo-zoom';

/** Returns the zoom that is set on the content of a host with the given zoom. jsdom has no zoom. */
function zoomIn(currentCSSZoom: number | undefined, content = document.createElement('div')): string {
  undoZoom(Object.assign(document.createElement('div'), { currentCSSZoom }), content);
  return content.style.getPropertyValue('zoom');
}

test('the content of the host has the zoom that undoes that of the page, as long as the page has one', () => {
  const content = document.createElement('div');
  expect([4, 0.2, 1].map((zoom) => zoomIn(zoom, content))).toEqual(['0.25', '5', '']);
});

test('the content of the host is left alone in browsers that do not tell the zoom', () => {
  expect(zoomIn(undefined)).toBe('');
});
