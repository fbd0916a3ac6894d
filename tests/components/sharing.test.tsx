// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ReadingView } from '../../components/reading/ReadingView';
import type { Reading } from '../../utils/model';
import { createShareState } from '../../utils/state/share-state';
import { openReading } from '../state/support/open-reading';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { at, plain, readingOf, TEXT } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

function show(reading: Reading = plain) {
  const controls = openReading(reading, { locale: 'en-GB' });
  const ports = {
    copyText: vi.fn(async (_: string) => true),
    copyRich: vi.fn(async (_: string, __: string) => true),
    copyPicture: vi.fn(async (_: Blob) => true),
    download: vi.fn(),
    print: vi.fn(),
    loadWorks: () => import('../../utils/state/share-works'),
    now: () => new Date(2026, 10, 25, 12),
  };
  const settings = plainSettings();
  const share = createShareState(controls, { locale: 'en-GB', ports });
  act(() => render(onSurface(<ReadingView article={{ view: controls, share }} images="none" takesFocus={false} />, { settings }), surface));
  return { controls, ports, settings, share };
}
const press = async (selector: string) => {
  one(selector).click();
  await act(async () => undefined);
};
const openPanel = async () => {
  const shown = show();
  await shown.share.load();
  act(() => shown.controls.showPanel('share'));
  return shown;
};

describe('the share panel', () => {
  test('opens from the menu, which shows its shortcut, and takes focus', async () => {
    const { controls } = show();
    act(() => controls.showPanel('more'));
    await expect.poll(() => one('[data-action=share] kbd').textContent).toBe('x');
    await press('[data-action=share]');
    await act(async () => undefined);
    await expect.poll(() => all('[data-panel=share]').length).toBe(1);
    expect(one('[data-panel=share] h2').textContent).toBe('share_title');
    expect(document.activeElement).toBe(one('[data-value=text] input'));
  });

  test('copies and saves the article in the chosen format and stores the choice', async () => {
    const { ports, settings } = await openPanel();
    await press('[data-action=copy-article]');
    expect(ports.copyText).toHaveBeenLastCalledWith(expect.stringMatching(/^Rain <b>again<\/b>\n/));
    await press('[data-setting=share-format] [data-value=markdown] input');
    await press('[data-action=copy-article]');
    expect(ports.copyText).toHaveBeenLastCalledWith(expect.stringMatching(/^# Rain \\<b\\>again/));
    await press('[data-action=save-article]');
    expect(ports.download).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'Rain b again b – The Paper – 2026-03-09.md' }));
    expect(settings.value.value.share.format).toBe('markdown');
    expect(one('[data-toast]').dataset.toast).toBe('fileSaved');
  });

  test('shows the citation with italics or as source code, can copy it and stores the chosen style', async () => {
    const { ports, settings } = await openPanel();
    expect(one('.citation').textContent).toMatch(/^Dorn, C\. \(2026, March 9\)/);
    expect(all('.citation i').map((words) => words.textContent)).toEqual(['The Paper']);
    await press('[data-setting=share-citation] [data-value=bibtex] input');
    expect(one('.citation').textContent).toMatch(/^@article\{dorn2026rain-[a-z0-9]{6},/);
    expect(one('.citation').dataset.code).toBe('');
    await press('[data-action=copy-citation]');
    expect(ports.copyText).toHaveBeenCalledExactlyOnceWith(one('.citation').textContent);
    expect(settings.value.value.share.citation).toBe('bibtex');
  });

  test('prints the article, with or without its marks and cast', async () => {
    const { ports } = await openPanel();
    expect([one('.reading').dataset.printMarks, one('.reading').dataset.printCast]).toEqual([undefined, undefined]);
    await press('[data-setting=print-marks]');
    await press('[data-setting=print-cast]');
    expect([one('.reading').dataset.printMarks, one('.reading').dataset.printCast]).toEqual(['off', 'off']);
    await press('[data-action=print]');
    expect(ports.print).toHaveBeenCalledOnce();
  });
});

test('the print footer shows the address, the publication and reading dates, and the addresses of the links', () => {
  show();
  expect(one('.print-source').textContent).toContain('https://paper.example/a');
  expect(one('.print-source').textContent).toContain('share_publishedOn · share_readOn');
  expect(all('.print-source li').map((link) => link.textContent)).toEqual(['https://paper.example/b']);
  expect(all('.body a')).toHaveLength(1);
});

describe('the card of a quotation', () => {
  test('copies a link to the quoted words', async () => {
    const { controls, ports } = show();
    act(() => controls.showQuote('q1'));
    await press('[data-action=copy-link]');
    const [link] = ports.copyText.mock.lastCall ?? [];
    expect(link).toMatch(/^https:\/\/paper\.example\/a#:~:text=.*It%20rains&text=.*and%20it%20will$/);
    expect(one('[data-toast]').dataset.toast).toBe('linkCopied');
  });

  test('draws the quotation as a picture with a text alternative, and can copy and save it', async () => {
    const drawn: string[] = [];
    const context = new Proxy(
      { measureText: (words: string) => ({ width: words.length * 20 }), fillText: (words: string) => drawn.push(words) } as object,
      {
        get: (target, name) => Reflect.get(target, name) ?? (() => undefined),
        set: () => true,
      },
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['x'], { type: 'image/png' })));
    const { controls, ports } = show();
    act(() => controls.showQuote('q1'));
    expect(all('canvas')).toEqual([]);
    await press('[data-action=picture]');
    expect(drawn).toEqual([
      '“It rains,” “and it will.”',
      'Ada Brun',
      'quote_speaker_probable',
      'Rain <b>again</b>',
      'The Paper · paper.example · 9 March 2026',
    ]);
    expect(one('canvas').getAttribute('role')).toBe('img');
    expect(one('canvas').getAttribute('aria-label')).toBe('share_pictureOf');
    await press('[data-action=copy-picture]');
    expect(ports.copyPicture).toHaveBeenCalledOnce();
    await press('[data-action=save-picture]');
    expect(ports.download).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ name: 'Ada Brun – Rain b again b – The Paper.png', mediaType: 'image/png' }),
    );
    await press('[data-action=picture]');
    expect(all('canvas')).toEqual([]);
    vi.restoreAllMocks();
  });
});

test('the print footer does not list links within the article', () => {
  const no = at('“No,” said');
  show(
    readingOf([
      { tag: 'p', children: [{ tag: 'a', href: 'https://paper.example/a#bo', children: [no] }] },
      { tag: 'h2', id: 'bo', children: [{ start: no.end, end: TEXT.length }] },
    ]),
  );
  expect([all('.body a').length, all('.print-source li').length]).toEqual([1, 0]);
});

test('when links are nested, the print footer lists as many links as the article shows', () => {
  const no = at('“No,” said');
  show(
    readingOf([
      {
        tag: 'p',
        children: [
          { tag: 'a', href: 'https://paper.example/1', children: [{ tag: 'a', href: 'https://paper.example/2', children: [no] }] },
        ],
      },
      { tag: 'p', children: [{ start: no.end, end: TEXT.length }] },
    ]),
  );
  expect(all('.body a')).toHaveLength(all('.print-source li').length);
});
