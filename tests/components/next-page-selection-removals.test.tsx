// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExtractRequest } from '../../utils/model';
import { articleOf, failing, fine, readingOf } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const story = (nextPage: string | null) => readingOf(articleOf(['One.', 'Two.'], { nextPage }));
const paragraphs = () => all('.body p').map((block) => block.textContent);

describe('the next page', () => {
  test('is offered with its address, and is appended only on request', async () => {
    const asked: string[] = [];
    await showPopup(story('https://www.paper.example/a?page=2'), {
      loadNextPage: (address) => {
        asked.push(address);
        return fine(articleOf(['Three.']));
      },
    });
    expect(one('.next-address').textContent).toContain('www.paper.example/a?page=2');
    expect(asked).toEqual([]);
    one('[data-action=next-page]').click();
    await expect.poll(paragraphs).toEqual(['One.', 'Two.', 'Three.']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Three.');
    expect(all('[data-action=next-page]')).toEqual([]);
  });

  test.each([
    ['the article has none', null],
    ['it is on another site', 'https://other.example/a?page=2'],
    ['its host name merely ends with that of the article', 'https://notpaper.example/a?page=2'],
    ['its address is not a web address', 'ftp://paper.example/a'],
  ])('is not offered when %s', async (_reason, nextPage) => {
    await showPopup(story(nextPage));
    expect(all('.next-page')).toEqual([]);
  });

  test('stops loading when the button that requested it is pressed again, and this button keeps focus', async () => {
    let signal: AbortSignal | undefined;
    await showPopup(story('https://paper.example/a?page=2'), {
      loadNextPage: (_address, given) => {
        signal = given;
        return new Promise(() => undefined);
      },
    });
    const button = one('[data-action=next-page]');
    button.focus();
    button.click();
    await expect.poll(() => one('.next-words').textContent).toBe('next_loading');
    await expect.poll(() => document.activeElement).toBe(one('[data-action=cancel-page]'));
    one('[data-action=cancel-page]').click();
    await expect.poll(() => all('[data-action=next-page]').length).toBe(1);
    expect(signal?.aborted).toBe(true);
  });

  test('is replaced by an error and a retry button when it fails to load', async () => {
    await showPopup(story('https://paper.example/a?page=2'), { loadNextPage: () => failing('nextPageFailed') });
    one('[data-action=next-page]').click();
    await expect.poll(() => one('.next-words').textContent).toBe('error_nextPageFailed');
    expect(one('[data-action=next-page]').textContent).toBe('next_retry');
  });

  test('is replaced by an error and a link that opens the next page in a tab when trying again cannot help', async () => {
    await showPopup(story('https://paper.example/a?page=2'), { loadNextPage: () => failing('nextPageSame') });
    one('[data-action=next-page]').click();
    await expect.poll(() => one('.next-words').textContent).toBe('error_nextPageSame');
    expect(all('[data-action=next-page]')).toEqual([]);
    expect(one('[data-action=open-page]').getAttribute('href')).toBe('https://paper.example/a?page=2');
    expect(document.activeElement).toBe(one('[data-action=open-page]'));
  });
});

describe('a selection on the page', () => {
  const part = readingOf(articleOf(['Two.']));
  const load = (request?: ExtractRequest) => fine(request?.part ? part : story(null));

  test('can be shown alone and then replaced by the whole article, and focus moves to the text each time', async () => {
    await showPopup(story(null), { load, hasSelection: async () => true });
    one('[data-action=read-selection]').click();
    await expect.poll(paragraphs).toEqual(['Two.']);
    expect(one('[data-notice=selection]').textContent).toContain('selection_shown');
    await expect.poll(() => document.activeElement).toBe(one('main'));
    one('[data-action=read-whole]').focus();
    one('[data-action=read-whole]').click();
    await expect.poll(paragraphs).toEqual(['One.', 'Two.']);
    await expect.poll(() => document.activeElement).toBe(one('main'));
    expect(all('[data-notice=selection]')).toEqual([]);
  });

  test('is not offered when no words are selected', async () => {
    await showPopup(story(null));
    expect(all('[data-action=read-selection], [data-notice=offer]')).toEqual([]);
  });
});

describe('the notice of blocks left out on a site', () => {
  test('reports the blocks, can show them again, and can delete the rules that leave them out', async () => {
    const everything = readingOf(articleOf(['One.', 'Buy.', 'Two.']));
    await showPopup(story(null), { countRemembered: async () => 2, load: (request) => fine(request?.rules ? everything : story(null)) });
    expect(one('[data-notice=remembered]').textContent).toContain('remembered_count');
    one('[data-action=show-all]').click();
    await expect.poll(paragraphs).toEqual(['One.', 'Buy.', 'Two.']);
    expect(all('[data-action=show-all]')).toEqual([]);
    expect(one('[data-notice=remembered]').textContent).toContain('remembered_shown');
    one('[data-action=forget]').click();
    await expect.poll(() => all('[data-notice=remembered]').length).toBe(0);
    expect(one('.toasts').textContent).toContain('notice_forgotten');
  });
});
