import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { quoteTicks } from '../../utils/voices/quote-ticks';
import type { ReadingControls } from '../reading/reading-controls';
import { useQuoteMap } from './use-quote-map';

export interface QuoteMapProps {
  readonly controls: ReadingControls;
  /** What scrolls the article. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onStep: (by: 1 | -1) => void;
}

/** Fewer need no map. */
const ENOUGH = 2;

/** The whole article as a strip beside it: where its quotes are, whose they are by colour and lane, and where the reader is. */
export function QuoteMap({ controls, scroller, onStep }: QuoteMapProps) {
  const strip = useRef<HTMLDivElement>(null);
  const reading = controls.reading.value;
  const cast = controls.cast.value;
  const ticks = useMemo(() => quoteTicks(reading, cast), [reading, cast]);
  const isShown = ticks.length >= ENOUGH;
  const on = useQuoteMap(strip, scroller, { controls, ticks, isShown, onStep });
  useSignalEffect(() => {
    const selected = controls.selected.value;
    const at = controls.voices.quoteAt.value;
    const element = strip.current;
    element?.toggleAttribute('data-focus', selected !== null);
    for (const tick of element?.querySelectorAll<HTMLElement>('.map-tick') ?? []) {
      tick.toggleAttribute('data-own', tick.dataset.member === selected);
      tick.toggleAttribute('data-at', tick.dataset.tick === at);
    }
  });
  const drawn = useMemo(
    () =>
      ticks.map(({ id, member, voice, isRetold, at }) => (
        <span
          key={id}
          class="map-tick"
          data-tick={id}
          data-member={member}
          data-voice={voice}
          data-retold={isRetold ? '' : undefined}
          style={{ insetBlockStart: `${(100 * at).toFixed(2)}%` }}
        />
      )),
    [ticks],
  );
  if (!isShown) return null;
  return (
    <nav class="map-frame" aria-label={i18n.t('voices.map')}>
      <div
        ref={strip}
        class="map"
        role="slider"
        tabIndex={0}
        aria-label={i18n.t('voices.mapPlace')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={0}
        title={i18n.t('voices.mapHint')}
        {...on}
      >
        <span class="map-view" />
        {drawn}
      </div>
    </nav>
  );
}
