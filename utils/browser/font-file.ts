import { browser } from 'wxt/browser';
import { isFontPath } from '../settings/fonts';
import { sendMessage } from './messages';

/** The bytes of a font that is shipped, by its path; `null` where there is none. For pages of the extension and its background. */
export async function readFontFile(path: string): Promise<ArrayBuffer | null> {
  // Whoever asks over a message may ask for anything.
  if (!isFontPath(path)) return null;
  try {
    const answer = await fetch(browser.runtime.getURL(path as '/'));
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch (problem) {
    console.warn('fonts: a file could not be read', problem);
    return null;
  }
}

/** The same for reader mode, which lies in a page and can read no file of the extension: no page is told that there is one. */
export async function askForFontFile(path: string): Promise<ArrayBuffer | null> {
  const base64 = await sendMessage('fontFile', path).catch((problem: unknown) => {
    console.warn('fonts: a file could not be asked for', problem);
    return null;
  });
  return base64 === null ? null : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}

/** What a message can carry. */
export async function fontFileAsBase64(path: string): Promise<string | null> {
  const bytes = await readFontFile(path);
  if (!bytes) return null;
  const view = new Uint8Array(bytes);
  let binary = '';
  for (let from = 0; from < view.length; from += CHUNK) binary += String.fromCharCode(...view.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** As many arguments as a call may safely have. */
const CHUNK = 0x2000;
