import { describe, expect, test } from 'vitest';
import type { ExtractRequest, Reading } from '../../utils/model';
import type { ArticlePorts } from '../../utils/state/article-state';
import { selectionMemory } from './support/memory-of-page';
import { LINES, lost, openStory, story } from './support/open-story';
import { articleOf, failing, fine, readingOf } from './support/popup-ports';

describe('removing a block', () => {
  test('analyses the remaining text again, keeps the selected actor and moves focus to the next block', async () => {
    const { view, edits, text, toast } = await openStory();
    const quill = view.cast.value.members.find(({ name }) => name === 'Otis Quill');
    view.select(quill?.id ?? '');
    view.showQuote('q2');
    await edits.remove([0]);
    expect(text()).toBe(LINES.slice(1).join('\n'));
    expect(view.cast.value.members.map(({ name }) => name)).toEqual(['Otis Quill']);
    expect(view.cast.value.byId.get(view.selected.value ?? '')?.name).toBe('Otis Quill');
    expect(view.openQuote.value).toBeNull();
    expect(edits.focus.value).toEqual({ block: [0] });
    expect(toast()).toEqual({ message: 'removed', memory: 'offered' });
  });

  test('deselects an actor who no longer occurs in the text', async () => {
    const { view, edits } = await openStory();
    view.select(view.cast.value.members.find(({ name }) => name === 'Otis Quill')?.id ?? '');
    await edits.remove([2]);
    expect(view.selected.value).toBeNull();
  });

  test('can be undone step by step until the original reading is restored', async () => {
    const { view, edits, toast } = await openStory();
    await edits.remove([1]);
    const once = view.reading.value;
    await edits.remove([0]);
    expect(edits.canUndo.value).toBe(true);
    edits.undo();
    expect(view.reading.value).toBe(once);
    edits.undo();
    expect(view.reading.value).toBe(story);
    expect([edits.canUndo.value, toast()]).toEqual([false, { message: 'undone' }]);
    edits.undo();
    expect(view.reading.value).toBe(story);
  });

  test('removes only one block when it is requested twice before the analysis has finished', async () => {
    const { edits, text } = await openStory();
    await Promise.all([edits.remove([0]), edits.remove([0])]);
    expect(text()).toBe(LINES.slice(1).join('\n'));
  });

  test('changes nothing and reports an error when the analysis fails', async () => {
    const { view, edits, toast } = await openStory(story, { analyse: () => failing('pageGone') });
    await edits.remove([0]);
    expect([view.reading.value, edits.canUndo.value, edits.isBusy.value]).toEqual([story, false, false]);
    expect(toast()).toEqual({ message: 'failed', code: 'pageGone' });
  });
});

describe('an article with remembered removals', () => {
  test('stores the text of the removed block and counts the removal', async () => {
    const asked: string[] = [];
    const { edits, toast } = await openStory(story, {
      rememberRemoval: (words) => {
        asked.push(words);
        return fine(undefined);
      },
      countRemembered: async () => asked.length,
    });
    expect(edits.remembered.value).toEqual({ count: 0, areShown: false });
    await edits.remove([1]);
    await edits.remember();
    expect(asked).toEqual(['Buy a season pass.']);
    expect(edits.remembered.value).toEqual({ count: 1, areShown: false });
    expect(toast()).toEqual({ message: 'remembered' });
  });

  test('reports an error when it cannot store the removal', async () => {
    const { edits, toast } = await openStory(story, { rememberRemoval: () => failing('ruleNotFound') });
    await edits.remove([1]);
    await edits.remember();
    expect(toast()).toEqual({ message: 'failed', code: 'ruleNotFound' });
  });

  test.each<[string, Reading, Partial<ArticlePorts>, string]>([
    ['a block in a private window', story, { isPrivate: async () => true }, 'private'],
    ['a picture', { ...story, article: { ...story.article, body: [{ tag: 'figure', children: [] }] } }, {}, 'none'],
    ['a selection', story, { memory: selectionMemory(story) }, 'none'],
    ['an article without a site', story, { rememberRemoval: undefined as never }, 'none'],
  ])('is not offered for %s', async (_what, reading, ports, memory) => {
    const { edits, toast } = await openStory(reading, ports);
    await edits.remove([0]);
    expect(toast()).toEqual({ message: 'removed', memory });
  });

  test('shows the removed blocks on request, and hides them again when that is undone', async () => {
    const asked: (ExtractRequest | undefined)[] = [];
    const all = readingOf(articleOf([...LINES, 'More.']));
    const { view, edits } = await openStory(story, {
      countRemembered: async () => 2,
      load: (request) => {
        asked.push(request);
        return fine(request ? all : story);
      },
    });
    await edits.showAll();
    expect(asked).toEqual([undefined, { rules: [] }]);
    expect([view.reading.value, edits.remembered.value]).toEqual([all, { count: 2, areShown: true }]);
    edits.undo();
    expect([view.reading.value, edits.remembered.value]).toEqual([story, { count: 2, areShown: false }]);
  });

  test('forgets the removals on request, which restores the removed blocks', async () => {
    const all = readingOf(articleOf([...LINES, 'More.']));
    let forgotten = 0;
    const { view, edits, toast } = await openStory(story, {
      countRemembered: async () => 1,
      load: (request) => fine(request ? all : story),
      forgetRemovals: () => {
        forgotten++;
        return fine(undefined);
      },
    });
    await edits.forget();
    expect([forgotten, view.reading.value, edits.remembered.value.count, toast()]).toEqual([1, all, 0, { message: 'forgotten' }]);
  });
});

describe('restoring paragraphs that the extraction left out', () => {
  test('restores one paragraph at a time and moves focus to the next one listed or, if none is left, to the restored block', async () => {
    const { edits, text, view } = await openStory();
    await edits.putBack(1);
    expect(text()).toBe([...LINES, '“Last,” he said.'].join('\n'));
    expect(view.reading.value.article.integrity).toMatchObject({ keptQuoteMarks: 8, keptParagraphs: 4, lost: [lost[0]] });
    expect(edits.focus.value).toEqual({ lost: 1 });
    await edits.putBack(0);
    expect(text()).toBe(['“First,” she said.', ...LINES, '“Last,” he said.'].join('\n'));
    expect(edits.focus.value).toEqual({ block: [0] });
    edits.undo();
    expect([view.reading.value.article.integrity.lost.length, edits.focus.value]).toEqual([1, { lost: 0 }]);
  });

  test('works for all paragraphs at once, and is then undone in a single step', async () => {
    const { edits, view, toast } = await openStory();
    await edits.putBack('all');
    expect(toast()).toEqual({ message: 'putBack', count: 2 });
    expect(view.reading.value.analysis.quotes.length).toBe(4);
    edits.undo();
    expect(view.reading.value).toBe(story);
  });
});
