import { i18n } from '#i18n';

const CERTAINTIES = ['certain', 'probable', 'none'] as const;

/** What the lines below the quotes mean. */
export function CastLegend() {
  return (
    <ul class="legend" aria-label={i18n.t('cast.legend')}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <span class="legend-line" data-certainty={certainty} aria-hidden="true" />
          {i18n.t(`quote.speaker.${certainty}`)}
        </li>
      ))}
    </ul>
  );
}
