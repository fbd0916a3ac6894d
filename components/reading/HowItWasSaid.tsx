import { i18n } from '#i18n';
import type { Quote } from '../../utils/model';

export interface HowItWasSaidProps {
  readonly quote: Quote;
}

/** In what manner and by what way words came to the article, in a line of the card. That somebody just said them goes without saying. */
export function HowItWasSaid({ quote: { manner, channel } }: HowItWasSaidProps) {
  const facts = [
    ...(manner && (manner !== 'said' || channel) ? [i18n.t(`manner.${manner}`)] : []),
    ...(channel ? [i18n.t(`channel.${channel.kind}`)] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <>
      <dt>{i18n.t('quote.how')}</dt>
      <dd data-fact="how">{facts.join(' · ')}</dd>
    </>
  );
}
