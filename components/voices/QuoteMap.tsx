import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useScroller } from '../article/scroller-context';
import { useReading } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';

/** The minimum number of quotations that are shown in the map. */
const MIN_TICKS = 2;
/** The minimum height at which an article gets a map of its quotations, as a multiple of the height of its visible part. */
const MIN_SCREENS = 1.5;

/**
 * The map of a long article. Its strip is empty until the later parts have loaded, and stays empty if there are too few quotations, because
 * the text would become wider if the strip went away.
 */
export function QuoteMap() {
  const scroller = useScroller();
  const frame = useRef<HTMLElement>(null);
  const later = laterParts.value;
  const hasTicks = useReading().cast.value.ofQuote.size >= MIN_TICKS;
  useLayoutEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const observer = new ResizeObserver(() => {
      if (frame.current) frame.current.hidden = page.clientHeight > 0 && page.scrollHeight < MIN_SCREENS * page.clientHeight;
    });
    observer.observe(page);
    return () => observer.disconnect();
  }, [scroller]);
  return (
    <nav ref={frame} class="map-frame" aria-label={hasTicks ? i18n.t('voices.map') : undefined} aria-hidden={!hasTicks}>
      {later && hasTicks ? <later.MapStrip /> : <div class="map" />}
    </nav>
  );
}
