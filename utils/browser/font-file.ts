import { browser } from 'wxt/browser';
import { reportProblem } from '../problems/report-problem';
import { isFontPath } from '../settings/fonts';
import { askBackground } from './messages';

/** Returns the bytes of the shipped font at a path, or `null` if there is none. Works in the extension's pages and in the background. */
export async function readFontFile(path: string): Promise<ArrayBuffer | null> {
  // The path may come from a message and could name any file.
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
 * Returns the bytes of a shipped font in reader mode, by asking the background. Reader mode runs in a page, which must not be given the
 * address of any of the extension's files.
 */
export async function askForFontFile(path: string): Promise<ArrayBuffer | null> {
  const answer = await askBackground('fontFile', path);
  if (!answer.ok) reportProblem('fonts.ask', answer.error);
  return answer.ok && answer.value !== null ? Uint8Array.from(atob(answer.value), (character) => character.charCodeAt(0)).buffer : null;
}

/** Returns the bytes of the shipped font at a path as base64, which a message can carry, or `null` if there is none. */
export async function fontFileAsBase64(path: string): Promise<string | null> {
  const bytes = await readFontFile(path);
  if (!bytes) return null;
  const view = new Uint8Array(bytes);
  let binary = '';
  for (let from = 0; from < view.length; from += CHUNK) binary += String.fromCharCode(...view.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** The number of arguments that can safely be passed in one function call. */
const CHUNK = 0x2000;
