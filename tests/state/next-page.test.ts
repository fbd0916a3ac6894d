import { describe, expect, test } from 'vitest';
import type { Article, Result } from '../../utils/model';
import type { ArticlePorts } from '../../utils/state/article-state';
import { openStory } from './support/open-story';
import { articleOf, failing, fine, readingOf } from './support/popup-ports';

const PAGE = (number: number) => `https://paper.example/a?page=${number}`;
const first = readingOf(articleOf(['One.', 'Two.'], { nextPage: PAGE(2) }));

async function open(ports: Partial<ArticlePorts>) {
  const { view, edits } = await openStory(first, ports);
  return { view, edits, article: () => view.reading.value.article };
}

describe('the next page', () => {
  test('is appended to the article, and can be loaded again after undo has removed it', async () => {
    const asked: string[] = [];
    const { edits, view, article } = await open({
      loadNextPage: (address) => {
        asked.push(address);
        return fine(articleOf([`Page ${asked.length}.`], { nextPage: PAGE(3) }));
      },
    });
    await edits.loadNext();
    expect([article().text, article().nextPage, edits.focus.value]).toEqual(['One.\nTwo.\nPage 1.', PAGE(3), { block: [2] }]);
    expect(view.toast.value).toEqual({ message: 'pageAdded' });
    edits.undo();
    expect(view.reading.value).toBe(first);
    await edits.loadNext();
    expect([asked, article().nextPage]).toEqual([[PAGE(2), PAGE(2)], PAGE(3)]);
  });

  test.each([
    ['to itself', PAGE(2)],
    ['to the first page', 'https://paper.example/a'],
  ])('is treated as the last page when it links back %s', async (_where, nextPage) => {
    const { edits, article } = await open({ loadNextPage: () => fine(articleOf(['Three.'], { nextPage })) });
    await edits.loadNext();
    expect(article().nextPage).toBeNull();
  });

  test('reports that it failed to load, and can be requested again', async () => {
    let tries = 0;
    const { edits, article } = await open({
      loadNextPage: () => (tries++ === 0 ? failing('nextPageFailed') : fine(articleOf(['Three.']))),
    });
    await edits.loadNext();
    expect([edits.next.value, article()]).toEqual([{ name: 'failed', error: { code: 'nextPageFailed' } }, first.article]);
    await edits.loadNext();
    expect([edits.next.value, article().text]).toEqual([{ name: 'idle' }, 'One.\nTwo.\nThree.']);
  });

  test('is not appended, and an error is reported, when it contains nothing new', async () => {
    const { edits, view } = await open({ loadNextPage: () => fine(articleOf(['One.', 'Two.'])) });
    await edits.loadNext();
    expect([view.reading.value, view.toast.value]).toEqual([first, { message: 'failed', code: 'nextPageSame' }]);
  });

  test('is not requested again while a request is in progress, can be cancelled, and is ignored if it arrives after that', async () => {
    const coming = Promise.withResolvers<Result<Article>>();
    const signals: AbortSignal[] = [];
    const { edits, view } = await open({
      loadNextPage: (_address, signal) => {
        signals.push(signal);
        return coming.promise;
      },
    });
    const loading = edits.loadNext();
    expect(edits.next.value).toEqual({ name: 'loading' });
    await edits.loadNext();
    expect(signals.length).toBe(1);
    edits.cancelNext();
    expect([edits.next.value, signals[0]?.aborted]).toEqual([{ name: 'idle' }, true]);
    coming.resolve({ ok: true, value: articleOf(['Three.']) });
    await loading;
    expect(view.reading.value).toBe(first);
  });

  test('is appended to an article that the reader has edited in the meantime', async () => {
    const coming = Promise.withResolvers<Result<Article>>();
    const { edits, article } = await open({ loadNextPage: () => coming.promise });
    const loading = edits.loadNext();
    await edits.remove([0]);
    coming.resolve({ ok: true, value: articleOf(['Three.']) });
    await loading;
    expect(article().text).toBe('Two.\nThree.');
  });

  test('is discarded if the reader has switched to a selection in the meantime', async () => {
    const coming = Promise.withResolvers<Result<Article>>();
    const part = readingOf(articleOf(['Two.']));
    const { edits, view } = await open({ loadNextPage: () => coming.promise, load: (request) => fine(request ? part : first) });
    const loading = edits.loadNext();
    await edits.readSelection();
    coming.resolve({ ok: true, value: articleOf(['Three.']) });
    await loading;
    expect(view.reading.value).toBe(part);
  });
});
