import { i18n } from '#i18n';
import type { ComparedSpeaker } from '../../utils/compare/comparison';

/** Returns the only outlet that quotes a speaker, and who may be the same, in the interface language; `null` if there is nothing to say. */
export function speakerNotes(
  { quotedIn, places, perhaps }: ComparedSpeaker,
  speakers: readonly ComparedSpeaker[],
  outlets: readonly string[],
) {
  const only = places.findIndex((place) => (place?.quotations ?? 0) > 0);
  const names = [...new Set(perhaps.flatMap((row) => speakers[row]?.name ?? []))];
  return {
    only: quotedIn === 1 ? i18n.t('compare.onlyIn', [outlets[only] ?? '']) : null,
    perhaps: names.length > 0 ? i18n.t('compare.perhapsSame', [names.join(', ')]) : null,
  };
}
