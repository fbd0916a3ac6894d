import { sliceOf } from '../../utils/text/span';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import { ActorBadge } from '../cast/ActorBadge';
import { labelOf } from '../cast/member-label';
import { useReading } from '../reading/article-context';

export interface MapLabelProps {
  readonly tick: QuoteTick;
}

/**
 * The label beside the map, with the speaker and the first words of the quotation that the pointer or the keyboard is at. Assistive
 * technology gets the same as the value of the slider. The style sheet shortens the words.
 */
export function MapLabel({ tick }: MapLabelProps) {
  const { reading, cast } = useReading();
  const { article, analysis } = reading.value;
  const part = analysis.quotes.find(({ id }) => id === tick.id)?.parts[0];
  const member = cast.value.ofQuote.get(tick.id);
  if (!part || !member) return null;
  return (
    // The label is shifted by the same share of its own height, so it is always inside the view.
    <div class="map-label" style={{ '--at': (tick.at + tick.size / 2).toFixed(4) }} data-voice={member.voice} aria-hidden="true">
      <ActorBadge member={member} />
      <div class="map-words">
        <bdi class="actor-name">{labelOf(member)}</bdi>
        <bdi class="map-quote" lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          {sliceOf(article.text, { start: part.start, end: Math.min(part.end, part.start + FIRST_WORDS) })}
        </bdi>
      </div>
    </div>
  );
}

/** The greatest length of the words in a label, in UTF-16 code units. */
const FIRST_WORDS = 120;
