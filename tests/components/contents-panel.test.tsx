// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { at, plain, readingOf } from './support/rainy-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const headings: BodyNode[] = [
  { tag: 'h2', children: [at('Ada Brun')] },
  { tag: 'h3', children: [at('spoke')] },
  { tag: 'p', children: [at('It rains')] },
  { tag: 'h2', children: [at('she said')] },
];

describe('the list of contents', () => {
  it('nests the headings and goes to the one that is chosen', async () => {
    show(readingOf(headings));
    press('c');
    await settled();
    expect(all('.contents > ol > li > button').map(({ textContent }) => textContent)).toEqual(['Ada Brun', 'she said']);
    expect(all('.contents ol ol button').map(({ textContent }) => textContent)).toEqual(['spoke']);
    one('[data-heading="1"]').click();
    expect(document.activeElement).toBe(one('.body h3'));
  });

  it('tells which heading the reader is below', async () => {
    show(readingOf(headings));
    press('c');
    await settled();
    // Where nothing is laid out all headings are above.
    expect(all('[aria-current="location"]').map(({ textContent }) => textContent)).toEqual(['she said']);
  });

  it('is offered only where there are some headings', async () => {
    const controls = show(plain);
    press('c');
    expect(controls.panel.value).toBeNull();
    one('[data-action=more]').click();
    await settled();
    expect(all('.menu [data-action=find]')).toHaveLength(1);
    expect(all('.menu [data-action=contents]')).toEqual([]);
  });
});
