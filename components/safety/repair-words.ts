import { i18n } from '#i18n';
import type { Repair } from '../../utils/model';
import { formatMoment } from '../../utils/text/format-date';

/** Returns the sentences that tell the reader of a repair: what happened, how many articles were saved, and how many were lost. */
export function repairWords({ at, source, saved, lost, unannotated }: Repair, locale: string): string {
  return [
    i18n.t('safety.damaged', [formatMoment(new Date(at).toISOString(), locale) ?? '']),
    i18n.t(`safety.source.${source}`),
    ...(saved > 0 ? [i18n.t('safety.saved', saved)] : []),
    lost === null ? i18n.t('safety.lostUnknown') : i18n.t('safety.lost', lost),
    ...(unannotated > 0 ? [i18n.t('safety.unannotated', unannotated)] : []),
  ].join(' ');
}
