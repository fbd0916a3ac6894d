import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { formatSize } from '../../utils/text/format-size';

/** Returns the sentence for a failure. For a full disk, a second sentence says how much space is used and free. */
export function failureWords({ code, space }: Pick<Failure, 'code' | 'space'>, locale: string): string {
  const words = i18n.t(`error.${code}`);
  if (!space) return words;
  return `${words} ${i18n.t('safety.space', [formatSize(space.used, locale), formatSize(space.free, locale)])}`;
}
