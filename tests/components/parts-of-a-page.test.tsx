// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractRequest } from '../../utils/model';
import { articleOf, failing, fine, readingOf } from '../state/support/popup-ports';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const story = (nextPage: string | null) => readingOf(articleOf(['One.', 'Two.'], { nextPage }));
const paragraphs = () => all('.body p').map((block) => block.textContent);

describe('the next page', () => {
  it('is offered with its address, and added where it is asked for', async () => {
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

  it.each([
    ['there is none', null],
    ['it is on another site', 'https://other.example/a?page=2'],
    ['its site only ends like this one', 'https://notpaper.example/a?page=2'],
    ['it is no page', 'ftp://paper.example/a'],
  ])('is not offered where %s', async (_why, nextPage) => {
    await showPopup(story(nextPage));
    expect(all('.next-page')).toEqual([]);
  });

  it('can be cancelled by the same button, which keeps the focus', async () => {
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

  it('that does not come is told in a sentence, beside the way to try again', async () => {
    await showPopup(story('https://paper.example/a?page=2'), { loadNextPage: () => failing('nextPageFailed') });
    one('[data-action=next-page]').click();
    await expect.poll(() => one('.next-words').textContent).toBe('error_nextPageFailed');
    expect(one('[data-action=next-page]').textContent).toBe('next_retry');
  });
});

describe('a selection', () => {
  const part = readingOf(articleOf(['Two.']));
  const load = (request?: ExtractRequest) => fine(request?.part ? part : story(null));

  it('is offered, named while it is read, and left again; the focus goes to the article each time', async () => {
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

  it('is not offered where nothing is selected', async () => {
    await showPopup(story(null));
    expect(all('[data-action=read-selection], [data-notice=offer]')).toEqual([]);
  });
});

describe('what is left out on a site', () => {
  it('is told, shown and forgotten', async () => {
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
