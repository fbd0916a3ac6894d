import type { Browser, Page } from 'puppeteer-core';
import type { ColourScheme } from '../browsers/session.ts';
import type { Shots } from './take-views.ts';

/** The colours around a screenshot. */
const COLOURS: Readonly<
  Record<
    ColourScheme,
    { readonly paper: string; readonly ink: string; readonly bar: string; readonly edge: string; readonly shadow: string }
  >
> = {
  light: { paper: '#e9ecf3', ink: '#1d2545', bar: '#ffffff', edge: '#cdd3e0', shadow: 'rgb(29 37 69 / 18%)' },
  dark: { paper: '#1a2033', ink: '#eceff7', bar: '#2a3148', edge: '#39415a', shadow: 'rgb(0 0 0 / 45%)' },
};

/** A picture that is drawn from HTML. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly isTransparent?: boolean;
}

/** The words and the font file of a screenshot's frame, and the icon as SVG. */
export interface Frame {
  readonly caption: string;
  readonly font: Uint8Array;
  readonly icon: string;
}

/**
 * Returns a drawing of a screenshot in a browser's window under a caption, as stores show it: 1280 × 800 pixels. The icon in the toolbar
 * shows where to click; a popup hangs below it.
 */
export function framed({ tab, address, popup }: Shots, { caption, font, icon }: Frame, scheme: ColourScheme): Drawing {
  const { paper, ink, bar, edge, shadow } = COLOURS[scheme];
  const html = `<style>
    ${faceOf(font)}
    body { margin: 0; height: 800px; background: ${paper}; color: ${ink}; display: flex; flex-direction: column; align-items: center }
    h1 { font: 600 36px/1 Caption; margin: 36px 0 30px; white-space: nowrap }
    main { position: relative; width: 1120px; border-radius: 12px; outline: 1px solid ${edge}; box-shadow: 0 12px 36px ${shadow} }
    header { height: 40px; border-radius: 12px 12px 0 0; background: ${bar}; display: flex; align-items: center; gap: 16px; padding: 0 28px 0 20px }
    header p { flex: 1; margin: 0; padding: 4px 16px; border-radius: 12px; background: ${paper}; font: 400 14px/1.3 Caption }
    header svg { width: 22px; height: 22px; padding: 4px; border-radius: 8px; background: ${paper} }
    img { display: block }
    header + img { border-radius: 0 0 12px 12px }
    img + img { position: absolute; inset: 46px 16px auto auto; border-radius: 12px; outline: 1px solid ${edge}; box-shadow: 0 12px 36px ${shadow} }
  </style><h1>${escaped(caption)}</h1><main><header><p>${escaped(address)}</p>${icon}</header>${[tab, ...(popup ? [popup] : [])].map((shot) => `<img src="${dataUrl('image/png', shot)}">`).join('')}</main>`;
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
