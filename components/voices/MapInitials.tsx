import { useMemo } from 'preact/hooks';
import { initialsOf } from '../../utils/article/cast';
import { firstTicks } from '../../utils/voices/first-ticks';
import type { QuoteTick } from '../../utils/voices/quote-ticks';
import { isActorKind } from '../cast/member-kind';
import { useReading } from '../reading/article-context';

export interface MapInitialsProps {
  readonly ticks: readonly QuoteTick[];
}

/**
 * The initials of the actors beside their first quotations on the map, as beside the text and in the cast. They are shown only where
 * there is space.
 */
export function MapInitials({ ticks }: MapInitialsProps) {
  const cast = useReading().cast.value;
  const named = useMemo(() => firstTicks(ticks, (id) => isActorKind(cast.byId.get(id)?.kind ?? 'unnamed')), [ticks, cast]);
  return (
    <div class="map-initials" aria-hidden="true">
      {named.map(({ id, member, voice, at, size }) => (
        <span
          key={id}
          data-voice={voice}
          data-initials={initialsOf(cast.byId.get(member) ?? { name: '', kind: 'person' })}
          style={{ '--at': (at + size / 2).toFixed(4) }}
        />
      ))}
    </div>
  );
}
