import { i18n } from '#i18n';

const CERTAINTIES = ['certain', 'probable', 'none'] as const;

export interface CastLegendProps {
  /** Whether the reader has corrected any quotations. */
  readonly hasOwn: boolean;
}

/**
 * The legend for the article and its cast. It explains the underlines of quotations, the chip for unnamed sources, and the
 * background of verbatim words.
 */
export function CastLegend({ hasOwn }: CastLegendProps) {
  return (
    <ul class="legend" aria-label={i18n.t('cast.legend')}>
      {[...CERTAINTIES, ...(hasOwn ? (['reader'] as const) : [])].map((certainty) => (
        <li key={certainty}>
          <span class="legend-line" data-certainty={certainty} aria-hidden="true" />
          {i18n.t(`quote.speaker.${certainty}`)}
        </li>
      ))}
      <li>
        <span class="legend-chip" aria-hidden="true">
          ?
        </span>
        {i18n.t('kind.unnamed')}
      </li>
      <li>
        <span class="legend-fill" aria-hidden="true" />
        {i18n.t('cast.legendWords')}
      </li>
    </ul>
  );
}
