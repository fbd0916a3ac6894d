import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { quoteTicks } from '../../utils/voices/quote-ticks';
import { useScroller } from '../article/scroller-context';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { MapLabel } from './MapLabel';
import { MapTicks } from './MapTicks';
import { usePointedQuote } from './use-pointed-quote';
import { useQuoteMap } from './use-quote-map';

/**
 * The strip of the article's map, with the quotations in the colours of their speakers and a frame around the visible part. A label beside
 * it names the quotation that the pointer or the keyboard is at.
 */
export function MapStrip() {
  const controls = useReading();
  const scroller = useScroller();
  const { stepQuotes } = useNavigation();
  const strip = useRef<HTMLDivElement>(null);
  const pointed = useSignal<string | null>(null);
  const reading = controls.reading.value;
  const cast = controls.cast.value;
  const ticks = useMemo(() => quoteTicks(reading, cast), [reading, cast]);
  const goTo = useQuoteMap(strip, scroller, { controls, ticks, pointed });
  const on = usePointedQuote(strip, scroller, { controls, ticks, pointed, goTo, onStep: stepQuotes });
  const shown = ticks.find(({ id }) => id === pointed.value);
  return (
    <>
      <div
        ref={strip}
        class="map"
        role="slider"
        tabIndex={0}
        aria-label={i18n.t('progress.place')}
        aria-description={i18n.t('voices.mapHint')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        {...on}
      >
        <MapTicks ticks={ticks} pointed={pointed.value} />
        <span class="map-view">
          <span class="map-view-end" />
        </span>
      </div>
      {shown && <MapLabel tick={shown} />}
    </>
  );
}
