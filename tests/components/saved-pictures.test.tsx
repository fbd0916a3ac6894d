// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptPicturesProvider } from '../../components/article/kept-pictures-context';
import { ReadingView } from '../../components/reading/ReadingView';
import { KeptPicture } from '../../components/saved-pictures/KeptPicture';
import { PictureNotice } from '../../components/saved-pictures/PictureNotice';
import { PicturesProvider } from '../../components/saved-pictures/saved-article-pictures';
import type { PictureControls } from '../../utils/controls/kept-pictures';
import type { BodyNode, KeptPicture as Kept, PictureProblem } from '../../utils/model';
import { openReading } from '../state/support/open-reading';
import { makeArticle } from '../support/make-article';
import { onSurface } from './support/on-surface';
import { plainSettings } from './support/plain-settings';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const BOATS = 'https://cdn.example/boats.jpg';
const picture: Kept = { address: BOATS, hash: 'a', type: 'image/webp', width: 900, height: 450, bytes: 3 };
const img: BodyNode = { tag: 'img', src: BOATS, alt: 'The boats', width: 4_000, height: 2_000, children: [] };
const figure: BodyNode = { tag: 'figure', caption: 'At dawn', children: [img] };

interface Given {
  readonly kept?: boolean;
  readonly problem?: PictureProblem;
  readonly isKeeping?: boolean;
  readonly body?: readonly BodyNode[];
}
/** Shows a saved article with one picture, and returns the controls, the bytes of the picture and the settings. */
function show({ kept = false, problem, isKeeping = false, body = [figure] }: Given = {}) {
  const source = signal<string | null>(null);
  const asked: string[] = [];
  const pictures: PictureControls = {
    kept: signal(new Map(kept ? [[BOATS, picture]] : [])),
    problems: signal(new Map(problem ? [[BOATS, problem]] : [])),
    refused: signal(problem === 'refused' ? { count: 1, hosts: ['cdn.example'] } : { count: 0, hosts: [] }),
    isKeeping: signal(isKeeping),
    sourceOf: () => source,
    get: async (address) => void asked.push(`get ${address ?? 'all'}`),
  };
  const settings = plainSettings();
  const reading = { article: makeArticle({ body }), analysis: { textHash: '', lang: 'en', version: 1, quotes: [], actors: [] } };
  const view = openReading(reading, { locale: 'en-GB', copy: async () => true });
  render(
    onSurface(
      <PicturesProvider value={pictures}>
        <KeptPicturesProvider value={{ Picture: KeptPicture, Notice: PictureNotice }}>
          <ReadingView article={{ view }} images="none" />
        </KeptPicturesProvider>
      </PicturesProvider>,
      { settings },
    ),
    surface,
  );
  return { source, asked, settings };
}

describe('a kept picture', () => {
  test('has its place before its bytes are loaded, and never the address of the web', async () => {
    const { source } = show({ kept: true });
    const shown = one('.body img') as HTMLImageElement;
    expect([shown.width, shown.height, shown.alt, shown.src.slice(0, 10)]).toEqual([900, 450, 'The boats', 'data:image']);
    source.value = 'blob:here';
    await expect.poll(() => (one('.body img') as HTMLImageElement).src).toBe('blob:here');
    expect(surface.innerHTML).not.toContain('cdn.example');
    expect(one('figcaption').textContent).toBe('At dawn');
  });

  test('can be enlarged, unless it is inside a link', () => {
    show({ kept: true, body: [figure, { tag: 'p', children: [{ tag: 'a', href: 'https://paper.example/b', children: [img] }] }] });
    expect([all('.enlarge img').length, all('a img').length, all('a .enlarge').length]).toEqual([1, 1, 0]);
  });
});

describe('a picture that is not kept', () => {
  test('is a box with its description, the reason and a button, and no request', async () => {
    const { asked } = show({ problem: 'refused' });
    expect(all('img')).toEqual([]);
    expect(one('.missing-picture').textContent).toBe('The boatskeptPicture_why_refusedkeptPicture_get');
    expect(one('figcaption').textContent).toBe('At dawn');
    one('[data-action=get-pictures]').click();
    expect(asked).toEqual([`get ${BOATS}`]);
  });

  test.each(['full', 'unfit'] as const)('has no button if it is not to be had: %s', (problem) => {
    show({ problem });
    expect(all('[data-action=get-pictures]')).toEqual([]);
  });

  test('has no button inside a link, where no button may be', () => {
    show({ body: [{ tag: 'p', children: [{ tag: 'a', href: 'https://paper.example/b', children: [img] }] }] });
    expect([all('a .missing-picture').length, all('a button').length]).toEqual([1, 0]);
  });

  test('says that it is being kept while it is', () => {
    show({ isKeeping: true });
    expect(one('.missing-why').textContent).toBe('keptPicture_why_keeping');
    expect(one('[data-notice=pictures]').textContent).toBe('keptPicture_keeping');
  });
});

test('the notice offers access until the reader has declined it once', async () => {
  const { asked, settings } = show({ problem: 'refused' });
  one('[data-action=allow-pictures]').click();
  expect(asked).toEqual(['get all']);
  one('[data-action=decline-pictures]').click();
  await expect.poll(() => all('[data-notice=pictures]').length).toBe(0);
  expect(settings.value.value.seen.pictureAccess).toBe(true);
});
