import type { Browser, Page } from 'puppeteer-core';
import type { ColourScheme } from '../browsers/session.ts';
import type { Shots } from './take-views.ts';

/** The colours around a screenshot. */
const COLOURS: Readonly<
  Record<ColourScheme, { readonly paper: string; readonly ink: string; readonly edge: string; readonly shadow: string }>
> = {
  light: { paper: '#e9ecf3', ink: '#1d2545', edge: '#cdd3e0', shadow: 'rgb(29 37 69 / 18%)' },
  dark: { paper: '#1a2033', ink: '#eceff7', edge: '#39415a', shadow: 'rgb(0 0 0 / 45%)' },
};

/** A picture that is drawn from HTML. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly isTransparent?: boolean;
}

/**
 * Returns a drawing of a screenshot under a caption, as stores show it: 1280 × 800 pixels. A popup hangs from its upper edge. `font` is a font
 * file for the caption.
 */
export function framed({ tab, popup }: Shots, caption: string, scheme: ColourScheme, font: Uint8Array): Drawing {
  const { paper, ink, edge, shadow } = COLOURS[scheme];
  const html = `<style>
    ${faceOf(font)}
    body { margin: 0; height: 800px; background: ${paper}; color: ${ink}; display: flex; flex-direction: column; align-items: center }
    h1 { font: 600 34px/1 Caption; margin: 48px 0 40px; white-space: nowrap }
    div { position: relative }
    img { display: block; border-radius: 12px; outline: 1px solid ${edge}; box-shadow: 0 12px 36px ${shadow} }
    img + img { position: absolute; inset: 16px 24px auto auto }
  </style><h1>${escaped(caption)}</h1><div>${[tab, ...(popup ? [popup] : [])].map((shot) => `<img src="${dataUrl('image/png', shot)}">`).join('')}</div>`;
  return { width: 1280, height: 800, html };
}

/** Returns a drawing of the promo tile: the icon, the name, and a line below it. */
export function promoTile(icon: string, name: string, line: string, font: Uint8Array): Drawing {
  const { paper, ink } = COLOURS.light;
  const html = `<style>
    ${faceOf(font)}
    body { margin: 0; height: 280px; background: ${paper}; color: ${ink}; display: grid; place-content: center; justify-items: center }
    svg { width: 104px; height: 104px }
    h1 { font: 700 44px/1 Caption; margin: 20px 0 12px }
    p { font: 400 21px/1.2 Caption; margin: 0 }
  </style>${icon}<h1>${escaped(name)}</h1><p>${escaped(line)}</p>`;
  return { width: 440, height: 280, html };
}

/** Returns a drawing of the icon as the logo of Edge's store. */
export function logo(icon: string): Drawing {
  return {
    width: 300,
    height: 300,
    html: `<style>body { margin: 0 } svg { display: block; width: 300px; height: 300px }</style>${icon}`,
    isTransparent: true,
  };
}

/** Draws a picture and returns it as PNG. */
export async function draw(browser: Browser, { width, height, html, isTransparent = false }: Drawing): Promise<Uint8Array> {
  const page: Page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(html);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  const bytes = await page.screenshot({ omitBackground: isTransparent });
  await page.close();
  return bytes;
}

const faceOf = (font: Uint8Array): string =>
  `@font-face { font-family: Caption; font-weight: 200 900; src: url(${dataUrl('font/woff2', font)}) format("woff2") }`;

const dataUrl = (type: string, bytes: Uint8Array): string => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
