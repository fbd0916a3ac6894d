import { i18n } from '#i18n';

const CERTAINTIES = ['certain', 'probable', 'none'] as const;

/** What the lines below the quotes and the colour behind them mean. */
export function CastLegend() {
  return (
    <ul class="legend" aria-label={i18n.t('cast.legend')}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <span class="legend-line" data-certainty={certainty} aria-hidden="true" />
          {i18n.t(`quote.speaker.${certainty}`)}
        </li>
      ))}
      <li>
        <span class="legend-fill" aria-hidden="true" />
        {i18n.t('cast.legendWords')}
      </li>
    </ul>
  );
}
