import { i18n } from '#i18n';
import { readerRuleOf } from '../../utils/article/reader-rule';
import { CONFIRMED_RULE, type Quote, READER_RULE } from '../../utils/model';

const CERTAINTIES = ['certain', 'probable', 'none'] as const;
const READER_RULES = [READER_RULE, CONFIRMED_RULE] as const;

export interface CastLegendProps {
  readonly quotes: readonly Quote[];
}

/**
 * The legend for the article and its cast. It explains the underlines of quotations, the chip for unnamed sources, and the
 * background of verbatim words. What the reader has corrected or confirmed looks alike, and has an entry if there is any.
 */
export function CastLegend({ quotes }: CastLegendProps) {
  const decided = new Set(quotes.map(readerRuleOf));
  return (
    <ul class="legend" aria-label={i18n.t('cast.legend')}>
      {CERTAINTIES.map((certainty) => (
        <li key={certainty}>
          <span class="legend-line" data-certainty={certainty} aria-hidden="true" />
          {i18n.t(`quote.speaker.${certainty}`)}
        </li>
      ))}
      {READER_RULES.flatMap((rule) =>
        decided.has(rule) ? (
          <li key={rule}>
            <span class="legend-line" data-certainty="reader" aria-hidden="true" />
            {i18n.t(`quote.speaker.${rule}`)}
          </li>
        ) : (
          []
        ),
      )}
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
