import { i18n } from '#i18n';
import type { KeptFile } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';
import { formatSize } from '../../utils/text/format-size';

/** Returns the description of a file that is kept beside the library. */
export function keptWords({ kind, at, bytes, until }: KeptFile, locale: string): string {
  const day = (time: number) => formatMoment(new Date(time).toISOString(), locale) ?? '';
  const size = formatSize(bytes, locale);
  if (kind === 'damaged' || until === null) return i18n.t('safety.damagedFile', [day(at), size]);
  return kind === 'copy'
    ? i18n.t('safety.copyFile', [day(at), size, day(until)])
    : i18n.t('backup.replacedFile', [day(at), size, day(until)]);
}
