import { languageData } from '../../utils/browser/language-data';
import type { Engine, EngineSource } from '../../utils/reading/engine';

/** The script that provides the engine. It is built from `entrypoints/analysis-engine.ts`. */
const SCRIPT = '/analysis-engine.js';

/** The part of a service worker's global scope that this file uses. */
declare const importScripts: (script: string) => void;

/**
 * The engine of the background. Its script is loaded when there is an article to analyse, because the background must start quickly, and
 * most of its tasks do not need the engine.
 */
export const engineSource: EngineSource = { load: loadEngine, data: languageData };

/**
 * Runs the script while Chromium installs the service worker. Later, a service worker can load only the scripts that it has loaded once by
 * then. Must be called while the background starts. Does nothing in Firefox, whose background is a page.
 */
export function installEngine(): void {
  if (!import.meta.env.FIREFOX) addEventListener('install', () => importScripts(SCRIPT));
}

/** The script that Firefox is loading, so that calls in the meantime wait for it too. */
let adding: Promise<void> | null = null;

/** Runs the script of the engine unless it has run already, and returns the engine. A failure is not cached, so the next call tries again. */
async function loadEngine(): Promise<Engine> {
  if (!globalThis.dramatisEngine && import.meta.env.FIREFOX) {
    adding ??= addScript().finally(() => {
      adding = null;
    });
    await adding;
  } else if (!globalThis.dramatisEngine) importScripts(SCRIPT);
  if (!globalThis.dramatisEngine) throw new Error(`${SCRIPT} has provided nothing.`);
  return globalThis.dramatisEngine;
}

/** Adds the script to Firefox's background page, and waits until it has run. */
const addScript = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${SCRIPT} could not be loaded.`)));
    script.src = SCRIPT;
    document.head.append(script);
  });
