// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { createShareState, type SharePorts } from '../../utils/state/share-state';
import { WORDS } from '../export/support/english-words';
import { makeReading } from '../library/support/make-reading';
import { openReading } from './support/open-reading';

const NOW = new Date(2026, 10, 25, 23, 30);

function open(change: Partial<SharePorts> = {}, savedAt?: string) {
  const view = openReading(makeReading(), { locale: 'en-GB' });
  const ports = {
    copyText: vi.fn(async () => true),
    copyRich: vi.fn(async () => true),
    copyPicture: vi.fn(async () => true),
    download: vi.fn(),
    print: vi.fn(),
    loadWorks: () => import('../../utils/state/share-works'),
    now: () => NOW,
    ...change,
  };
  return { view, ports, share: createShareState(view, { locale: 'en-GB', ports, ...(savedAt ? { savedAt } : {}) }) };
}
const toastOf = ({ view }: ReturnType<typeof open>) => view.toast.value?.message;

describe('a copy of the article', () => {
  test('is plain text when the format is Markdown', async () => {
    const opened = open();
    await opened.share.copyAs('markdown', WORDS);
    expect(opened.ports.copyText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^# Harbour stays open\n/));
    expect(toastOf(opened)).toBe('articleCopied');
  });

  test('contains both rich text and plain text when the format is HTML', async () => {
    const opened = open();
    await opened.share.copyAs('html', WORDS);
    expect(opened.ports.copyRich).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('<h1>Harbour stays open</h1>'),
      expect.stringMatching(/^Harbour stays open\n/),
    );
    expect(opened.ports.copyText).not.toHaveBeenCalled();
  });

  test('cannot be made if the browser denies access to the clipboard, and the reader is told so', async () => {
    const opened = open({ copyText: async () => false });
    await opened.share.copyAs('text', WORDS);
    expect(toastOf(opened)).toBe('copyFailed');
  });
});

describe('a downloaded file', () => {
  test('is named after the title, the site and the publication date', async () => {
    const opened = open();
    await opened.share.saveAs('text', WORDS);
    expect(opened.ports.download).toHaveBeenCalledExactlyOnceWith({
      name: 'Harbour stays open – Harbour Post – 2026-11-02.txt',
      mediaType: 'text/plain',
      content: expect.stringContaining('read on 25 November 2026'),
    });
    expect(toastOf(opened)).toBe('fileSaved');
  });

  test('contains the date on which the article was saved', async () => {
    const opened = open({}, '2026-11-03T12:00:00.000Z');
    await opened.share.saveAs('text', WORDS);
    expect(opened.ports.download).toHaveBeenCalledWith(
      expect.objectContaining({ content: expect.stringContaining('read on 3 November 2026') }),
    );
  });

  test('is available in every format', async () => {
    const opened = open();
    await opened.share.load();
    const formats = opened.share.works.value?.formats ?? [];
    expect(formats).toEqual(expect.arrayContaining(['html', 'markdown', 'text']));
    expect(formats.at(-1)).toBe('json');
    for (const format of formats) await opened.share.saveAs(format, WORDS);
    expect(opened.ports.download).toHaveBeenCalledTimes(formats.length);
  });
});

describe('a citation', () => {
  test('uses the local date as the access date', async () => {
    const { share } = open();
    await share.load();
    const runs = share.works.value?.citation('mla') ?? [];
    expect(runs.map(({ text }) => text).join('')).toMatch(/Accessed 25 Nov\. 2026\.$/);
  });

  test('is copied as rich text with italics, or as plain text if it is BibTeX', async () => {
    const opened = open();
    await opened.share.copyCitation('apa');
    expect(opened.ports.copyRich).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^<p>Ombergen, P\..*<i>Harbour Post<\/i>\. https:/),
      expect.stringMatching(/^Ombergen, P\..*open\. Harbour Post\. https:/),
    );
    await opened.share.copyCitation('bibtex');
    expect(opened.ports.copyText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^@article\{/));
    expect(toastOf(opened)).toBe('citationCopied');
  });
});

test('a copied link points to the selected words', async () => {
  const opened = open();
  await opened.share.copyLink([{ start: 0, end: 42 }]);
  expect(opened.ports.copyText).toHaveBeenCalledExactlyOnceWith(
    'https://www.harbourpost.example/2026/harbour#:~:text=We%20promise%20that%20the%20harbour%20stays%20open',
  );
  expect(toastOf(opened)).toBe('linkCopied');
});

test("printing uses the given print function instead of the window's, and reports its failure", async () => {
  const opened = open();
  await opened.share.print();
  expect(opened.ports.print).toHaveBeenCalledOnce();
  const print = vi.fn(async () => ({ ok: false, error: { code: 'pageGone' } }) as const);
  const other = createShareState(opened.view, { locale: 'en-GB', print, ports: opened.ports });
  await other.print();
  expect(print).toHaveBeenCalledOnce();
  expect(opened.ports.print).toHaveBeenCalledOnce();
  expect(opened.view.toast.value).toEqual({ message: 'failed', code: 'pageGone' });
});

test('a picture can be copied or saved, and a failure to copy it is reported', async () => {
  const picture = new Blob(['x'], { type: 'image/png' });
  const opened = open();
  await opened.share.copyPicture(picture);
  expect(toastOf(opened)).toBe('pictureCopied');
  opened.share.savePicture(picture, 'Roth.png');
  expect(opened.ports.download).toHaveBeenCalledExactlyOnceWith({ name: 'Roth.png', mediaType: 'image/png', content: picture });
  const refused = open({ copyPicture: async () => false });
  await refused.share.copyPicture(picture);
  expect(toastOf(refused)).toBe('pictureNotCopied');
});

test('a report about the extraction can be copied with the versions, and a refusal of the browser is reported', async () => {
  const opened = open();
  const share = createShareState(opened.view, { locale: 'en-GB', ports: opened.ports, versions: () => 'Dramatis 1.2.3, Firefox 140.0' });
  await share.copyReport();
  expect(opened.ports.copyText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Dramatis 1\.2\.3, Firefox 140\.0\nPage: /));
  expect(toastOf(opened)).toBe('reportCopied');
  const refused = open({ copyText: async () => false });
  await refused.share.copyReport();
  expect(toastOf(refused)).toBe('copyFailed');
});

test('if the generators cannot be loaded, nothing is copied or saved and the reader is told to reload the page', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { view, ports, share } = open({ loadWorks: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')) });
  expect(await share.load()).toBe(false);
  expect(view.toast.value).toEqual({ message: 'failed', code: 'unexpected' });
  await share.saveAs('markdown', WORDS);
  await share.copyAs('markdown', WORDS);
  await share.copyCitation('apa');
  for (const port of [ports.download, ports.copyText, ports.copyRich]) expect(port).not.toHaveBeenCalled();
});
