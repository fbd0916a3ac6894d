import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../utils/article/cite-quote';
import type { ExtractRequest, Reading, Result } from '../../utils/model';
import { openStory, story } from './support/open-story';
import { articleOf, fine, readingOf } from './support/popup-ports';

const named = (name: string) => ({ by: 'name', name, kind: 'person' }) as const;
type Open = Awaited<ReturnType<typeof openStory>>;
const speakers = ({ view }: Open) =>
  view.reading.value.analysis.quotes.map(({ id }) => view.cast.value.ofQuote.get(id)?.name ?? '').join(', ');
const idOf = ({ view }: Open, words: string) => {
  const { article, analysis } = view.reading.value;
  return analysis.quotes.find((quote) => wordsOf(article.text, quote).includes(words))?.id ?? '';
};
const BEFORE = 'Ines Vandermeer, Otis Quill';

describe('a correction', () => {
  test('can assign another speaker, is reported in the snackbar, and can be undone', async () => {
    const open = await openStory();
    expect(speakers(open)).toBe(BEFORE);
    await open.corrections.correct(idOf(open, 'wait'), named('Otis Quill'));
    expect(speakers(open)).toBe('Otis Quill, Otis Quill');
    expect([open.toast(), open.corrections.focus.value]).toEqual([
      { message: 'corrected', keeping: 'whenSaved' },
      { quote: 'q1', block: [0] },
    ]);
    expect([open.corrections.isCorrected('q1'), open.corrections.isCorrected('q2')]).toEqual([true, false]);
    open.corrections.undo();
    expect([speakers(open), open.toast()?.message, open.corrections.list.value]).toEqual([BEFORE, 'undone', []]);
  });

  test('that leaves the speaker is reported as a confirmation, whoever it is', async () => {
    const open = await openStory();
    await open.corrections.correct('q1', named('Ines Vandermeer'));
    expect([speakers(open), open.toast()?.message, open.corrections.isCorrected('q1')]).toEqual([BEFORE, 'confirmed', true]);
    await open.corrections.correct('q1', { by: 'nobody' });
    expect(open.toast()?.message).toBe('corrected');
    await open.corrections.correct('q1', { by: 'nobody' });
    expect(open.toast()?.message).toBe('confirmed');
    await open.corrections.correct('q1', { by: 'words', words: 'a season', unnamed: true });
    expect(open.toast()?.message).toBe('corrected');
    await open.corrections.correct('q1', { by: 'words', words: 'a season', unnamed: true });
    expect(open.toast()?.message).toBe('confirmed');
    await open.corrections.correct('q1', { by: 'words', words: '', unnamed: true });
    expect(open.toast()?.message).toBe('corrected');
  });

  test('can remove a quotation, which returns when the correction is taken back', async () => {
    const open = await openStory();
    await open.corrections.reject('q1');
    expect(speakers(open)).toBe('Otis Quill');
    expect(open.corrections.focus.value).toEqual({ block: [0] });
    expect(open.corrections.list.value).toMatchObject([{ correction: { verdict: { is: 'notQuote' } }, isFound: true }]);
    await open.corrections.takeBack(0);
    expect([speakers(open), open.corrections.list.value.length, open.toast()?.message]).toEqual([BEFORE, 0, 'takenBack']);
  });

  test('can mark typed or selected words as a quotation, and can be taken back from the card of that quotation', async () => {
    const open = await openStory();
    const marking = open.corrections.findMarking('buy a season');
    expect(marking).toEqual({ parts: [{ start: 33, end: 45 }], kind: 'indirect' });
    expect(open.corrections.markingOf({ start: 34, end: 43 })).toEqual(marking);
    expect([open.corrections.findMarking('nowhere'), open.corrections.markingOf({ start: 3, end: 3 })]).toEqual([null, null]);
    await open.corrections.mark(marking?.parts ?? [], 'indirect', named('Bo'));
    expect(speakers(open)).toBe('Ines Vandermeer, Bo, Otis Quill');
    const focus = open.corrections.focus.value;
    if (!focus || !('quote' in focus) || !focus.quote) throw new Error('No quotation has the focus.');
    await open.corrections.restore(focus.quote);
    expect(speakers(open)).toBe(BEFORE);
  });

  test('survives edits and the change from a selection to the whole article, but is not found while its block is removed', async () => {
    const part = readingOf(articleOf(['“We wait,” said Ines Vandermeer.']));
    const load = (request?: ExtractRequest): Promise<Result<Reading>> => fine(request?.part === 'selection' ? part : story);
    const open = await openStory(story, { load });
    await open.edits.readSelection();
    await open.corrections.correct('q1', named('Bo'));
    expect(speakers(open)).toBe('Bo');
    await open.edits.readWhole();
    expect(speakers(open)).toBe('Bo, Otis Quill');
    await open.edits.remove([1]);
    await open.edits.putBack('all');
    await open.edits.showAll();
    expect(speakers(open)).toContain('Bo');
    await open.edits.remove([0]);
    expect(open.corrections.list.value).toMatchObject([{ isFound: false }]);
    expect(speakers(open)).toBe('Otis Quill');
  });

  test("has a form that replaces the quotation's card and closes when the reader goes back", async () => {
    const { view } = await openStory();
    view.showQuote('q1');
    view.showMarking({ parts: [], kind: 'direct' });
    expect([view.openQuote.value, view.back(), view.marking.value]).toEqual([null, true, null]);
  });

  test('is passed to reader mode together with the unchanged analysis', async () => {
    const told: Reading[] = [];
    const open = await openStory(story, {
      toggleReader: ({ version }) => {
        told.push(version.reading);
        return fine('on');
      },
    });
    await open.corrections.correct('q1', named('Bo'));
    await open.state.toggleReader();
    expect(told[0]?.analysis).toBe(story.analysis);
    expect(told[0]?.corrections?.length).toBe(1);
  });

  test('in a private window is reported in the snackbar as not stored', async () => {
    const open = await openStory(story, { isPrivate: async () => true });
    await open.corrections.correct('q1', named('Bo'));
    expect(open.toast()).toEqual({ message: 'corrected', keeping: 'never' });
  });
});
