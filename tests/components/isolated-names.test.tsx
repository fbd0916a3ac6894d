// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { harbourReading } from '../correct/support/harbour-reading';
import { all, clearDocument, one, prepareDocument, show, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

/** A direction override without an end. It would reverse all words after it that are not isolated from it. */
const OVERRIDE = '\u{202E}';

test('names, roles and bylines with direction characters cannot reorder the words of the interface', () => {
  const { article, analysis } = harbourReading();
  const actors = analysis.actors.map((actor) => ({ ...actor, name: `${actor.name}${OVERRIDE}` }));
  show({ article: { ...article, byline: `Ana${OVERRIDE}`, site: `Ledger${OVERRIDE}` }, analysis: { ...analysis, actors } });
  one('.chip').click();
  const texts = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  const found: boolean[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.includes(OVERRIDE)) found.push(parentElement?.closest('bdi') !== null);
  }
  expect(all('.cast .actor-name').length).toBeGreaterThan(2);
  expect(found.length).toBeGreaterThan(4);
  expect(found).not.toContain(false);
});
