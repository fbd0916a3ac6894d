// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SameWordsPartsProvider } from '../../components/article/same-words-context';
import { ReadingView } from '../../components/reading/ReadingView';
import { OtherVersions } from '../../components/same-words/OtherVersions';
import { SameWordsNotice } from '../../components/same-words/SameWordsNotice';
import { SameWordsProvider } from '../../components/same-words/saved-same-words';
import type { SameWordsControls } from '../../utils/controls/same-words';
import type { ArticleBeside, QuotationVersion, Result, SameText, SameWords } from '../../utils/model';
import { openReading } from '../state/support/open-reading';
import { onSurface } from './support/on-surface';
import { plain } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const beside = (id: number): ArticleBeside => ({
  id,
  url: `https://paper.example/${id}`,
  title: `Title ${id}`,
  site: null,
  lang: 'en',
  dir: 'ltr',
  published: `2026-03-0${id}`,
  savedAt: '2026-03-09T08:00:00.000Z',
});
const NOTHING: SameWords = { quotations: [], texts: [], unprepared: 0 };
const text = (id: number, ofHere: number, ofThere: number): SameText => ({ article: beside(id), ofHere, ofThere, isEarlier: id === 2 });
const here: QuotationVersion = {
  article: beside(3),
  quote: 'q1',
  isHere: true,
  isFirst: false,
  speaker: 'Ana Roth',
  isOtherSpeaker: false,
  isCopy: false,
  pieces: [{ kind: 'same', text: '“It will rain, and it will snow.”' }],
  translation: null,
};
const there: QuotationVersion = {
  ...here,
  article: beside(2),
  quote: 'q7',
  isHere: false,
  isFirst: true,
  speaker: 'the mayor',
  isOtherSpeaker: true,
  pieces: [
    { kind: 'same', text: '“It will ' },
    { kind: 'missing', text: 'rain ' },
    { kind: 'added', text: 'snow' },
    { kind: 'same', text: '.”' },
  ],
};

/** Shows the sample article with what the library found, and returns its controls and the quotations that were asked for. */
function show(found: SameWords, answer: Result<readonly QuotationVersion[]> = { ok: true, value: [there, here] }) {
  const asked: string[] = [];
  const sameWords: SameWordsControls = {
    found: signal(found),
    versions: async (quote) => {
      asked.push(quote);
      return answer;
    },
  };
  const view = openReading(plain, { locale: 'en-GB', copy: async () => true });
  render(
    onSurface(
      <SameWordsProvider value={sameWords}>
        <SameWordsPartsProvider value={{ Notice: SameWordsNotice, Versions: OtherVersions }}>
          <ReadingView article={{ view }} images="none" />
        </SameWordsPartsProvider>
      </SameWordsProvider>,
    ),
    surface,
  );
  return { view, asked };
}
const FOUND: SameWords = { ...NOTHING, quotations: [{ quote: 'q1', articles: 1, translations: 1 }] };

/** Opens the list of versions in the card of the first quotation. */
async function openList(): Promise<void> {
  await expect.poll(() => all('.card-versions').length).toBe(1);
  (one('.card-versions') as HTMLDetailsElement).open = true;
  one('.card-versions').dispatchEvent(new Event('toggle'));
}

describe('the card of a quotation that other articles have', () => {
  test('says of a translation that it is a guess, and why', async () => {
    const guess: QuotationVersion = { ...there, isFirst: false, isOtherSpeaker: false, translation: ['36', 'Ostrelle'] };
    const { view } = show(FOUND, { ok: true, value: [here, guess] });
    view.showQuote('q1');
    await openList();
    expect(one('.card-versions summary').textContent).toBe('sameWords_also · sameWords_translations');
    await expect.poll(() => all('.version-facts .tag').map((tag) => tag.textContent)).toEqual(['sameWords_translation']);
    expect(one('.version-why').textContent).toBe('sameWords_translationWhy');
    expect(one('.versions-legend').textContent).toBe('sameWords_onlyThere sameWords_onlyHere');
  });

  test('lists all versions when it is asked to, with links to the others', async () => {
    const { view, asked } = show(FOUND);
    view.showQuote('q1');
    await openList();
    await expect.poll(() => all('.versions > li').length).toBe(2);
    expect(asked).toEqual(['q1']);
    expect(all('.versions a').map((link) => link.getAttribute('href'))).toEqual(['#/article/2?quote=q7']);
    expect(all('.version-facts .tag').map((tag) => tag.textContent)).toEqual(['sameWords_first']);
    expect(one('.version-speaker').textContent).toBe('sameWords_speaker');
    expect(all('.version-words').map((words) => words.textContent)).toEqual(['“It will sameWords_missing rain sameWords_added snow.”']);
    expect([one('.version-words del').textContent, one('.version-words ins').textContent]).toEqual(['rain', 'snow']);
  });

  test('explains no marks if nothing is marked', async () => {
    const guess: QuotationVersion = { ...there, pieces: [{ kind: 'same', text: '„Es wird schneien.“' }], translation: ['36'] };
    const { view } = show(FOUND, { ok: true, value: [here, guess] });
    view.showQuote('q1');
    await openList();
    await expect.poll(() => all('.versions > li').length).toBe(2);
    expect(all('.versions-legend')).toEqual([]);
  });

  test('says why there is no list', async () => {
    show(FOUND, { ok: false, error: { code: 'articleMissing' } }).view.showQuote('q1');
    await openList();
    await expect.poll(() => all('.card-versions [role=alert]').length).toBe(1);
  });

  test('says nothing if no other article has it', async () => {
    show(NOTHING).view.showQuote('q1');
    await expect.poll(() => all('.card').length).toBe(1);
    expect(all('.card-versions')).toEqual([]);
  });
});

describe('the notices above an article', () => {
  test('say which articles have the same text, the others on demand', () => {
    show({ ...NOTHING, texts: [text(2, 0.83, 0.8), text(4, 0.2, 0.95)] });
    const [notice] = all('[data-notice=same-text] > span');
    expect(notice?.firstChild?.textContent).toBe('sameWords_sameText');
    expect(all('[data-notice=same-text] a').map((link) => link.getAttribute('href'))).toEqual(['#/article/2', '#/article/4']);
    expect(one('.same-texts li').textContent).toContain('sameWords_contains');
  });

  test('do not say of quotations that are only perhaps translated that others have them', () => {
    show({ ...NOTHING, quotations: [{ quote: 'q1', articles: 0, translations: 3 }] });
    expect(one('[data-notice=same-quotations] summary').textContent).toBe('sameWords_translated');
  });

  test('list the quotations that others have, which open their cards', async () => {
    const { view } = show(FOUND);
    expect(all('[data-notice=same-quotations] .excerpt').length).toBe(1);
    await expect.poll(() => one('[data-notice=same-quotations] .excerpt').click() ?? view.openQuote.value).toBe('q1');
  });

  test('are missing if nothing was found', () => {
    show(NOTHING);
    expect(all('[data-notice^=same]')).toEqual([]);
  });
});
