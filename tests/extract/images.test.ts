// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { pictureNameOf } from '../../utils/text/picture-name';
import { rawBodyOf } from './support/raw-body';

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const sources = (markup: string): (string | undefined)[] =>
  rawBodyOf(markup)
    .all('img')
    .map(({ src }) => src?.replace('https://ledger.example', ''));

describe('the address of a picture', () => {
  test.each([
    ['the attribute data-src', `<img src="${GIF}" data-src="/a.jpg">`, '/a.jpg'],
    ['data-srcset with widths', `<img src="${GIF}" data-srcset="/a-400.jpg 400w, /a-1200.jpg 1200w,/a-800.jpg 800w">`, '/a-1200.jpg'],
    ['srcset with densities', '<img src="/a.jpg" srcset="/a.jpg, /a-2.jpg 2x">', '/a-2.jpg'],
    ['srcset, ignoring an oversized candidate', '<img srcset="/a-400.jpg 400w, /a-1400.jpg 1400w, /a-6000.jpg 6000w">', '/a-1400.jpg'],
    ['srcset with commas in its addresses', '<img srcset="/c_fill,w_400/a.jpg 400w, /c_fill,w_900/a.jpg 900w">', '/c_fill,w_900/a.jpg'],
    [
      'the sources of a picture element',
      `<picture><source media="(min-width: 900px)" srcset="/wide-1200.jpg 1200w"><source media="(max-width: 899px)" srcset="/tall-500.jpg 500w"><img src="${GIF}"></picture>`,
      '/wide-1200.jpg',
    ],
    [
      'the lazy sources of a picture element',
      `<picture><source data-srcset="/a.webp 1x"><img src="${GIF}" class="lazyload"></picture>`,
      '/a.webp',
    ],
    ['a noscript element after the placeholder', '<img class="lazy"><noscript><img src="/a.jpg"></noscript>', '/a.jpg'],
    ['a noscript element before the placeholder', `<noscript><img src="/a.jpg"></noscript><img src="${GIF}">`, '/a.jpg'],
    ['a noscript element without a placeholder', '<div class="picture"><noscript><img src="/a.jpg" alt="A"></noscript></div>', '/a.jpg'],
    [
      'a noscript element beside the wrapper of the placeholder',
      `<div><div class="lazy-wrapper"><img src="${GIF}"></div><noscript><img src="/a.jpg"></noscript></div>`,
      '/a.jpg',
    ],
    [
      'a CSS background image',
      '<figure><div role="img" aria-label="A" style="background-image: url(&quot;/a.jpg&quot;)"></div><figcaption>A berth.</figcaption></figure>',
      '/a.jpg',
    ],
    [
      'a lazy background in data-bg',
      '<figure><div class="lazy" data-bg="/a.jpg"></div><figcaption>A berth.</figcaption></figure>',
      '/a.jpg',
    ],
    [
      'data-lazy-src instead of a tiny preview',
      '<img src="/a-20x13.jpg" data-lazy-src="/a-800x520.jpg" width="800" height="520">',
      '/a-800x520.jpg',
    ],
    ['data-original instead of a placeholder file', '<img src="/img/placeholder.svg" data-original="/a.jpg">', '/a.jpg'],
  ])('is taken from %s', (_, markup, expected) => {
    expect(sources(`<p>Words before.</p>${markup}<p>Words after.</p>`)).toEqual([expected]);
  });
});

describe('decorative pictures', () => {
  test.each([
    ['tracking pixels', '<img src="/t.gif" width="1" height="1">'],
    ['hidden tracking pixels', '<img src="https://track.example/p?id=1" style="display:none">'],
    ['spacer images', '<img src="/img/spacer.gif">'],
    ['icons', '<a href="/share"><img class="icon" src="/img/envelope.png"></a>'],
    ['small pictures', '<img src="/img/x.png" width="24" height="24">'],
    ['avatars', '<p>By <img class="avatar avatar-96" src="/people/castell.jpg" width="96" height="96">Mira Castell</p>'],
    ['author thumbnails', '<div class="author-photo"><img src="/people/castell.jpg" width="80" height="80"></div>'],
    ['share buttons', '<div class="social-share"><img src="/img/mail.png"></div>'],
    ['sprites and logos', '<img src="/img/logo.svg"><img src="/assets/sprite.png">'],
  ])('such as %s are dropped', (_, markup) => {
    expect(sources(`<p>Words before.</p>${markup}<p>Words after.</p>`)).toEqual([]);
  });

  test('do not include a captioned picture of a logo', () => {
    expect(
      sources('<figure><img src="/2026/new-logo.jpg" width="800" height="500"><figcaption>The board’s new logo.</figcaption></figure>'),
    ).toEqual(['/2026/new-logo.jpg']);
  });

  test('are dropped, except for emoji images, which are replaced with their characters', () => {
    expect(rawBodyOf('<p>Done <img class="emoji" src="https://s.example/core/emoji/1f600.svg" alt="😀">!</p>').text).toBe('Done 😀!');
  });
});

describe('captions and credits', () => {
  test('are stored in their figure and omitted from the text', () => {
    const { all, text } = rawBodyOf(
      '<p>Words.</p><figure><img src="/a.jpg"><figcaption><span class="caption-text">Berth 4 in the evening.</span> <span class="credit">Photo: Ada Wren</span></figcaption></figure>',
    );
    expect(all('figure')).toMatchObject([{ caption: 'Berth 4 in the evening.', credit: 'Photo: Ada Wren' }]);
    expect(text).toBe('Words.');
  });

  test.each([
    ['Berth 4 in the evening. Photo: Ada Wren', 'Berth 4 in the evening.', 'Photo: Ada Wren'],
    ['Berth 4 in the evening (Photo by Ada Wren / Harbour Pictures)', 'Berth 4 in the evening', 'Photo by Ada Wren / Harbour Pictures'],
    ['Berth 4 in the evening. © Ada Wren', 'Berth 4 in the evening.', '© Ada Wren'],
    ['Liegeplatz 4 am Abend. Foto: Ada Wren', 'Liegeplatz 4 am Abend.', 'Foto: Ada Wren'],
    [
      'Ada Wren took this photo by chance on a long evening at the harbour.',
      'Ada Wren took this photo by chance on a long evening at the harbour.',
      undefined,
    ],
  ])('are separated in the line "%s"', (words, caption, credit) => {
    const [figure] = rawBodyOf(`<figure><img src="/a.jpg"><figcaption>${words}</figcaption></figure>`).all('figure');
    expect([figure?.caption, figure?.credit]).toEqual([caption, credit]);
  });

  test('are found for pictures outside a figure element', () => {
    const { all, lines } = rawBodyOf(
      '<p>Words.</p><div class="wp-caption"><a href="/a"><img src="/a.jpg"></a><p class="wp-caption-text">Berth 4 in the evening.</p></div><div class="image"><div><img src="/b.jpg"></div><span class="photo-credit">Ada Wren</span></div>',
    );
    expect(lines).toEqual(['Words.']);
    expect(all('figure')).toMatchObject([{ caption: 'Berth 4 in the evening.' }, { credit: 'Ada Wren' }]);
  });

  test('are dropped together with their video', () => {
    expect(
      rawBodyOf('<p>Words.</p><figure><video src="/v.mp4"></video><figcaption>Watch the dredger at work.</figcaption></figure>').lines,
    ).toEqual(['Words.']);
  });
});

describe('the name that identifies a picture', () => {
  test.each([
    ['https://a.example/2026/05/quay-800x600.jpg', 'https://a.example/2026/05/quay.jpg'],
    ['https://a.example/2026/05/quay-at-night-scaled.jpg?w=640', 'https://cdn.example/a/2026/05/quay-at-night-1024x683.webp'],
    ['https://a.example/img/w_1600,c_limit/quay-at-night.jpg', 'https://a.example/img/w_400,h_300,c_fill/quay-at-night.jpg'],
    ['https://a.example/480/cps/12/quay-at-night.jpg', 'https://a.example/1024/branded/12/quay-at-night.jpg'],
    ['https://a.example/_next/image?url=%2Fquay-at-night.jpg&w=640', 'https://a.example/_next/image?url=%2Fquay-at-night.jpg&w=1200'],
    ['https://resize.example/fit-in/800x0/https://a.example/quay-at-night.jpg', 'https://a.example/quay-at-night.jpg'],
    ['https://a.example/media/0a1b2c3d4e5f/master/5000.jpg?width=1200', 'https://a.example/media/0a1b2c3d4e5f/master/1000.jpg?width=300'],
    ['https://a.example/05quay/05quay-night-articleLarge.jpg', 'https://a.example/05quay/05quay-night-superJumbo.jpg'],
    ['https://a.example/quay-at-night@2x.jpg', 'https://a.example/quay-at-night.jpg'],
  ])('is the same for %s and another size of that picture', (one, other) => {
    expect(pictureNameOf(one)).toBe(pictureNameOf(other));
  });

  test.each([
    ['https://a.example/2026/quay-1.jpg', 'https://a.example/2026/quay-2.jpg'],
    ['https://a.example/media/0a1b2c3d4e5f/master/5000.jpg', 'https://a.example/media/9f8e7d6c5b4a/master/5000.jpg'],
    ['https://a.example/_next/image?url=%2Fquay.jpg&w=640', 'https://a.example/_next/image?url=%2Fmole.jpg&w=640'],
    ['https://a.example/a/image.jpg', 'https://a.example/b/image.jpg'],
    ['https://a.example/photo.php?id=1', 'https://a.example/photo.php?id=2'],
  ])('is different for the pictures %s and %s', (one, other) => {
    expect(pictureNameOf(one)).not.toBe(pictureNameOf(other));
  });

  test('is the same for two sizes of a picture, so only one of them is kept, with its caption', async () => {
    const { withoutRepeatedPictures } = await import('../../utils/extract/pictures/without-repeated-pictures');
    const { body } = rawBodyOf(
      '<p><img src="/quay-800x600.jpg"></p><p>Words.</p><figure><img src="/quay.jpg"><figcaption>Berth 4.</figcaption></figure>',
    );
    expect(withoutRepeatedPictures(body)).toMatchObject([{ tag: 'figure', caption: 'Berth 4.' }, { tag: 'p' }]);
  });
});
