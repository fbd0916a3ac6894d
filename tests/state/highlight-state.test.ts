import { describe, expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import type { Highlight } from '../../utils/model';
import { createHighlightState } from '../../utils/state/highlight-state';
import { createVersions } from '../../utils/state/versions';
import { openReading } from './support/open-reading';
import { LINES, openStory, story } from './support/open-story';
import { articleOf, failing, fine, readingOf } from './support/popup-ports';
import { simulatedLibrary } from './support/simulated-library';

type Open = Awaited<ReturnType<typeof openStory>>;
const spanOf = (words: string) => {
  const start = story.article.text.indexOf(words);
  return { start, end: start + words.length };
};
const pass = [spanOf('season pass')];
const shown = ({ highlights }: Pick<Open, 'highlights'>) =>
  highlights.list.value.map(({ highlight: { colour, note, parts }, isWhole }) =>
    [colour, parts.map(({ exact }) => exact).join('|'), note, isWhole ? '' : 'gone'].filter(Boolean).join(' '),
  );
const idOf = ({ highlights }: Open) => highlights.list.value[0]?.highlight.id ?? '';

describe('a highlight', () => {
  test('covers whole words, has one part for each paragraph, and is not made for an empty selection', async () => {
    const { highlights } = await openStory();
    const { text } = story.article;
    const parts = highlights.wordsAt({ start: text.indexOf('ason'), end: text.indexOf('o,” said') });
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['season pass.', '“No']);
    expect(highlights.wordsAt({ start: 3, end: 3 })).toEqual([]);
  });

  test('is confirmed in the snackbar, keeps its ID when its colour changes, and can be undone', async () => {
    const open = await openStory();
    await open.highlights.highlight(pass);
    expect([shown(open), open.toast()]).toEqual([['yellow season pass'], { message: 'highlighted', keeping: 'whenSaved' }]);
    const id = idOf(open);
    await open.highlights.highlight(pass, 'blue');
    expect([shown(open), idOf(open), open.toast()?.message]).toEqual([['blue season pass'], id, 'recoloured']);
    open.corrections.undo();
    open.corrections.undo();
    expect([shown(open), open.toast()?.message]).toEqual([[], 'undone']);
  });

  test('has the colour of the previous highlight, even if the page was reopened in between', async () => {
    const open = await openStory();
    await open.highlights.highlight(pass, 'pink');
    const again = await openStory(open.view.source.value);
    expect(again.highlights.colour.value).toBe('pink');
    await again.highlights.highlight([spanOf('Never')]);
    expect(shown(again)).toEqual(['pink season pass', 'pink Never']);
  });

  test('can have a note, which is removed when its text is deleted and restored on undo', async () => {
    const open = await openStory();
    await open.highlights.annotate(pass);
    expect(open.view.openHighlight.value).toEqual({ id: idOf(open), writes: true });
    await open.highlights.finish(idOf(open), 'Ask them');
    // The highlight's card stays open, but the reader is no longer writing a note.
    expect([open.view.openHighlight.value, open.toast()?.message]).toEqual([{ id: idOf(open), writes: false }, 'noted']);
    await open.highlights.annotate(pass);
    expect(shown(open)).toEqual(['yellow season pass Ask them']);
    await open.highlights.finish(idOf(open), ' ');
    expect([shown(open), open.toast()?.message]).toEqual([['yellow season pass'], 'noteRemoved']);
    open.corrections.undo();
    expect(shown(open)).toEqual(['yellow season pass Ask them']);
    await open.highlights.remove(idOf(open));
    expect([shown(open), open.view.openHighlight.value]).toEqual([[], null]);
  });

  test('survives edits and the change from a selection to the whole article, and is incomplete only while words are missing', async () => {
    const part = readingOf(articleOf([LINES[1]]));
    const open = await openStory(story, { load: (request) => fine(request?.part === 'selection' ? part : story) });
    await open.edits.readSelection();
    await open.highlights.highlight([{ start: 6, end: 17 }]);
    await open.edits.readWhole();
    expect(shown(open)).toEqual(['yellow season pass']);
    await open.edits.putBack('all');
    await open.edits.showAll();
    expect(shown(open)).toEqual(['yellow season pass']);
    await open.edits.remove([1]);
    expect(shown(open)).toEqual(['yellow season pass gone']);
    open.edits.undo();
    expect(shown(open)).toEqual(['yellow season pass']);
  });

  test('has a card that is never open together with a quotation card, and that the back command, such as Escape, closes', async () => {
    const { view, highlights } = await openStory();
    view.showQuote('q1');
    await highlights.annotate(pass);
    expect(view.openQuote.value).toBeNull();
    expect([view.back(), view.openHighlight.value]).toEqual([true, null]);
    view.showHighlight({ id: 'x', writes: false });
    view.showQuote('q1');
    expect(view.openHighlight.value).toBeNull();
  });

  test('is copied with its note, and a failure to copy it is reported', async () => {
    const copied: string[] = [];
    const view = openReading(story, { locale: 'en-GB' });
    const versions = createVersions({ reading: story, part: 'whole', showsAll: true, pages: [] }, view);
    const copy = async (text: string) => copied.push(text) === 1;
    const highlights = createHighlightState(versions, view, { keeping: () => 'now', copy });
    await highlights.highlight([spanOf('season pass'), spanOf('Never')]);
    const id = highlights.list.value[0]?.highlight.id ?? '';
    await highlights.finish(id, 'Ask');
    await highlights.copy(id);
    expect([copied, view.toast.value]).toEqual([['season pass\nNever\n\nAsk'], { message: 'highlightCopied' }]);
    await highlights.copy(id);
    expect(view.toast.value).toEqual({ message: 'copyFailed' });
  });

  test('in a private window is reported in the snackbar as not stored', async () => {
    const open = await openStory(story, { isPrivate: async () => true });
    await open.highlights.highlight(pass);
    expect(open.toast()).toEqual({ message: 'highlighted', keeping: 'never' });
  });
});

describe('a highlight in the library', () => {
  async function oneHighlight(): Promise<readonly Highlight[]> {
    const open = await openStory();
    await open.highlights.highlight(pass, 'green');
    return open.view.source.value.highlights ?? [];
  }

  test('is stored alongside the corrections as soon as it is made, and is removed on undo', async () => {
    const { has, ports } = simulatedLibrary();
    const open = await openStory(story, ports);
    await open.highlights.highlight(pass);
    expect(open.toast()).toEqual({ message: 'highlighted', keeping: 'now' });
    await expect.poll(() => has.kept.highlights.length).toBe(1);
    await open.corrections.reject('q1');
    await expect.poll(() => has.kept.corrections.length).toBe(1);
    expect(has.kept.highlights.length).toBe(1);
    await expect.poll(() => open.state.saving.value.name).toBe('known');
    open.corrections.undo();
    open.corrections.undo();
    await expect.poll(() => has.kept).toEqual(NO_ANNOTATIONS);
  });

  test('is not stored until the article is saved', async () => {
    const { has, saves, ports } = simulatedLibrary();
    has.saved = false;
    const open = await openStory(story, { ...ports, annotate: () => failing('articleMissing') });
    await open.highlights.highlight(pass);
    expect([saves.length, has.kept]).toEqual([0, NO_ANNOTATIONS]);
    await open.state.save();
    expect(saves[0]?.highlights?.length).toBe(1);
  });

  test('is restored when the page is read again, and is kept even if its words are gone', async () => {
    const { ports } = simulatedLibrary({ highlights: await oneHighlight() });
    const open = await openStory(story, ports);
    expect([shown(open), open.corrections.canUndo.value, open.state.saving.value.name]).toEqual([['green season pass'], false, 'known']);
    const changed = await openStory(readingOf(articleOf(['News of today.', LINES[0], LINES[1]])), ports);
    expect(shown(changed)).toEqual(['green season pass']);
    const gone = await openStory(readingOf(articleOf([LINES[0], LINES[2]])), ports);
    expect(shown(gone)).toEqual(['green season pass gone']);
    await gone.state.save();
    expect(gone.view.source.value.highlights?.length).toBe(1);
  });

  test('is merged with the changes that another tab makes to the highlights', async () => {
    const { has, ports } = simulatedLibrary();
    const open = await openStory(story, ports);
    has.kept = { ...has.kept, highlights: await oneHighlight() };
    await open.highlights.highlight([spanOf('Never')], 'pink');
    await expect.poll(() => has.kept.highlights.length).toBe(2);
    expect(shown(open).sort()).toEqual(['green season pass', 'pink Never']);
    has.kept = { ...has.kept, highlights: has.kept.highlights.filter(({ colour }) => colour === 'pink') };
    await open.highlights.highlight([spanOf('Buy')], 'blue');
    await expect.poll(() => has.kept.highlights.map(({ colour }) => colour).sort()).toEqual(['blue', 'pink']);
  });
});
