import { browser } from 'wxt/browser';
import type { Result } from '../../model';
import { packCopy } from '../backup/pack-copy';
import { onMessage } from '../messages';
import type { Sender } from '../sender';
import { startWorkerOwner } from './worker-owner';

/** Answers the library calls that the background passes on. Runs in the offscreen document, and refuses calls from tabs. */
export function serveLibraryOwner(): void {
  const ask = startWorkerOwner();
  onMessage('libraryOwner', ({ data, sender }) => (isBackground(sender) ? ask(data) : REFUSED));
  onMessage('packBackup', ({ data, sender }) => (isBackground(sender) ? packCopy(data) : REFUSED));
}

const isBackground = ({ id, tab }: Sender): boolean => id === browser.runtime.id && !tab;
const REFUSED: Result<never> = { ok: false, error: { code: 'unexpected', detail: 'This sender may not call the owner.' } };
