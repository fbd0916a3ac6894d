import { i18n } from '#i18n';
import type { Share, VoiceShare } from '../../utils/voices/voice-share';
import { labelOf } from '../cast/member-label';

export interface VoiceBarsProps {
  readonly share: VoiceShare;
  readonly onSelect: (id: string) => void;
}

/** The maximum number of speakers to render. No real article has so many. The speakers with the fewest words are omitted. */
const MAX_DRAWN = 200;

/** The shares of quoted words by speaker and by group, as numbers with decorative bars. */
export function VoiceBars({ share, onSelect }: VoiceBarsProps) {
  return (
    <>
      <ul class="voice-bars" aria-label={i18n.t('voices.bySpeaker')}>
        {share.voices.slice(0, MAX_DRAWN).map(({ member, group, paragraph, ...own }) => (
          <li key={member.id} data-voice={member.voice} data-voice-of={member.id}>
            {group === null ? (
              <span class="voice-name">{i18n.t('kind.unattributed')}</span>
            ) : (
              <button type="button" class="voice-name" data-show onClick={() => onSelect(member.id)}>
                <bdi>{labelOf(member)}</bdi>
              </button>
            )}
            <VoiceBar {...own} />
            <span class="voice-from">{i18n.t('voices.from', [paragraph])}</span>
          </li>
        ))}
      </ul>
      <h3>{i18n.t('voices.byGroup')}</h3>
      <ul class="voice-bars" aria-label={i18n.t('voices.byGroup')}>
        {share.groups.map(({ group, words, percent }) => (
          <li key={group} data-voice="0" data-group={group}>
            <span class="voice-name">{i18n.t(`voices.group.${group}`)}</span>
            <VoiceBar words={words} percent={percent} />
          </li>
        ))}
      </ul>
      <p class="voice-note">
        {[
          share.unnamed.quotes > 0 && i18n.t('voices.unnamed', share.unnamed.quotes),
          i18n.t('voices.counted', share.words),
          share.indirect > 0 && i18n.t('voices.notCounted', share.indirect),
          i18n.t('voices.grouping'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  );
}

function VoiceBar({ words, percent }: Share) {
  return (
    <>
      <span class="voice-amount">
        {i18n.t('cast.weightOf', [percent])} · {i18n.t('voices.words', words)}
      </span>
      <span class="voice-bar" aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
    </>
  );
}
