import type { Result } from '../../model';
import { sendMessage } from '../messages';
import { type PackedBackup, packCopy } from './pack-copy';

/**
 * Compresses a copy of the library, and returns an address from which it can be downloaded. Chromium's background cannot make such an address,
 * so the document that owns the library does.
 */
export const packForDownload = (file: string): Promise<Result<PackedBackup>> =>
  import.meta.env.FIREFOX ? packCopy(file) : sendMessage('packBackup', file);
