import { i18n } from '#i18n';
import type { ComparedSpeaker } from '../../utils/compare/comparison';
import { ActorLink } from './ActorLink';
import { useComparison } from './compare-context';
import { colourOf } from './speaker-colour';
import { speakerNotes } from './speaker-notes';

export interface SpeakerHeadProps {
  readonly speaker: ComparedSpeaker;
  readonly row: number;
  readonly speakers: readonly ComparedSpeaker[];
}

/** The head of a row: the speaker, the only article that quotes it, and the speakers who may be the same, about whom the actor's page asks. */
export function SpeakerHead({ speaker, row, speakers }: SpeakerHeadProps) {
  const { outlets } = useComparison();
  const { only, perhaps } = speakerNotes(speaker, speakers, outlets);
  const [asked = null] = speaker.identities;
  return (
    <th scope="row">
      <span class="compare-dot" data-voice={colourOf(row)} aria-hidden="true" />
      <ActorLink identity={speaker.identity}>
        <bdi>{speaker.name}</bdi>
      </ActorLink>
      {only !== null && <span class="compare-only">{only}</span>}
      {perhaps !== null && (
        <span class="compare-only compare-perhaps">
          {perhaps} <ActorLink identity={speaker.identity ?? asked}>{i18n.t('compare.decide')}</ActorLink>
        </span>
      )}
    </th>
  );
}
