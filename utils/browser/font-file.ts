import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { isFontPath } from '../settings/fonts';
import { askBackground } from './messages';

/** Returns the bytes of the bundled font at a path, or `null` if there is none. Works in the extension's pages and in the background. */
export async function readFontFile(path: string): Promise<ArrayBuffer | null> {
  // The path may come from a message and could otherwise name any file.
  if (!isFontPath(path)) return null;
  try {
    const answer = await fetch(browser.runtime.getURL(path as '/'));
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch (problem) {
    reportProblem('fonts.read', problem);
    return null;
  }
}

/**
 * Asks the background for the bytes of a bundled font, for use in reader mode. Reader mode runs in a page, and the page must not learn the
 * address of any of the extension's files.
 */
export async function askForFontFile(path: string): Promise<ArrayBuffer | null> {
  const answer = await askBackground('fontFile', path);
  if (!answer.ok) reportProblem('fonts.ask', answer.error);
  return answer.ok && answer.value !== null ? Uint8Array.from(atob(answer.value), (character) => character.charCodeAt(0)).buffer : null;
}

/**
 * Returns the bundled font file at the given path, encoded in base64 so that a message can carry it. Returns `null` if there is no such
 * font.
 */
export async function fontFileAsBase64(path: string): Promise<string | null> {
  const bytes = await readFontFile(path);
  if (!bytes) return null;
  const view = new Uint8Array(bytes);
  let binary = '';
  for (let from = 0; from < view.length; from += CHUNK) binary += String.fromCharCode(...view.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** The number of bytes passed to `String.fromCharCode` at once, which is low enough to be a safe number of arguments. */
const CHUNK = 0x2000;
