import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type QuoteTick, quoteTicks } from '../../utils/voices/quote-ticks';
import { useScroller } from '../article/scroller-context';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { STRIP, tickPaths, widePath } from './tick-paths';
import { useQuoteMap } from './use-quote-map';

/**
 * The strip of the article's map, with a tick for each quotation and a frame around the visible part. The colour and the lane of a tick
 * identify the speaker.
 */
export function MapStrip() {
  const controls = useReading();
  const scroller = useScroller();
  const { stepQuotes } = useNavigation();
  const strip = useRef<HTMLDivElement>(null);
  const reading = controls.reading.value;
  const cast = controls.cast.value;
  const ticks = useMemo(() => quoteTicks(reading, cast), [reading, cast]);
  const on = useQuoteMap(strip, scroller, { controls, ticks, onStep: stepQuotes });
  return (
    <div
      ref={strip}
      class="map"
      role="slider"
      tabIndex={0}
      aria-label={i18n.t('progress.place')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
      title={i18n.t('voices.mapHint')}
      {...on}
    >
      <span class="map-view" />
      <MapTicks ticks={ticks} />
    </div>
  );
}

interface MapTicksProps {
  readonly ticks: readonly QuoteTick[];
}

function MapTicks({ ticks }: MapTicksProps) {
  const controls = useReading();
  const selected = controls.selected.value;
  const at = controls.voices.quoteAt.value;
  const paths = useMemo(() => tickPaths(ticks), [ticks]);
  const own = useMemo(() => ticks.filter(({ member }) => member === selected), [ticks, selected]);
  const standing = ticks.filter(({ id }) => id === at);
  return (
    <svg
      class="map-ticks"
      viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-focus={own.length > 0 ? '' : undefined}
    >
      {paths.map(({ voice, isIndirect, path }) => (
        <path key={`${voice} ${isIndirect}`} class="map-tick" data-voice={voice} data-indirect={isIndirect ? '' : undefined} d={path} />
      ))}
      {own.length > 0 && <path class="map-own" data-voice={own[0]?.voice} d={widePath(own)} />}
      {standing.length > 0 && <path class="map-at" d={widePath(standing)} />}
    </svg>
  );
}
