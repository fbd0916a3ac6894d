import { useMemo } from 'preact/hooks';
import { mapBlocks } from '../../utils/voices/map-blocks';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import { useReading } from '../reading/article-context';
import { framePath, headingsPath, paragraphsPath, STRIP, tickPaths, ticksPath } from './tick-paths';

export interface MapTicksProps {
  readonly ticks: readonly QuoteTick[];
  /** The id of the quotation that the pointer is at, or `null`. */
  readonly pointed: string | null;
}

/** The drawing on the map: the paragraphs and headings of the article, and over them the quotations in the colours of their speakers. */
export function MapTicks({ ticks, pointed }: MapTicksProps) {
  const controls = useReading();
  const { article } = controls.reading.value;
  const selected = controls.selected.value;
  const at = controls.voices.quoteAt.value;
  const blocks = useMemo(() => mapBlocks(article), [article]);
  const [paragraphs, headings] = useMemo(() => [paragraphsPath(blocks), headingsPath(blocks)], [blocks]);
  const paths = useMemo(() => tickPaths(ticks), [ticks]);
  const own = useMemo(() => ticks.filter(({ member }) => member === selected), [ticks, selected]);
  const framed = ticks.filter(({ id }) => id === at || id === pointed);
  return (
    <svg
      class="map-ticks"
      viewBox={`0 0 ${STRIP.width} ${STRIP.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-focus={own.length > 0 ? '' : undefined}
    >
      <path class="map-paragraphs" d={paragraphs} />
      <path class="map-headings" d={headings} />
      {paths.map(({ voice, isIndirect, path }) => (
        <path key={`${voice} ${isIndirect}`} class="map-tick" data-voice={voice} data-indirect={isIndirect ? '' : undefined} d={path} />
      ))}
      {own.length > 0 && <path class="map-own" data-voice={own[0]?.voice} d={ticksPath(own)} />}
      {framed.length > 0 && <path class="map-at" d={framePath(framed)} />}
    </svg>
  );
}
