import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { castQualityOf } from '../../utils/article/cast-quality';
import { CAST_QUALITY } from '../../utils/languages/cast-quality';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { laterParts } from '../reading/use-later-parts';
import { CastFilter, passes } from './CastFilter';
import { CastGroup } from './CastGroup';
import { CastHead } from './CastHead';
import { castGroups, isFragment } from './cast-groups';

export interface CastPanelProps {
  readonly id: string;
  readonly onToggleVoices: () => void;
  readonly onClose: () => void;
  /** Opens the card for marking a quotation that the analysis missed. Omitted if quotations cannot be marked. */
  readonly onMark?: (() => void) | undefined;
}

/** The cast of an article, in groups: those who are quoted first, and those who are only mentioned last. */
export function CastPanel({ id, onToggleVoices, onClose, onMark }: CastPanelProps) {
  const controls = useReading();
  const later = laterParts.value;
  const [hasShares, show] = useState(false);
  const filter = controls.castFilter.value;
  const isAnalysed = controls.isAnalysed.value;
  const cast = controls.cast.value;
  const { analysis } = controls.reading.value;
  // The details of a speaker are in the list below the shares.
  const selectSpeaker = (member: string) => {
    show(false);
    controls.select(member);
  };
  const quality = castQualityOf(analysis, CAST_QUALITY);
  const listed = cast.members.filter((member) => passes(filter, member) && !isFragment(member));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role changes while the cast is in place of the article or over it.
    <div id={id} class="cast" role="complementary" aria-labelledby={`${id}-title`}>
      <CastHead id={id} onToggleVoices={onToggleVoices} hasShares={hasShares} onToggleShares={() => show(!hasShares)} onClose={onClose} />
      {later && hasShares && cast.ofQuote.size > 0 && <later.VoiceSummary id={`${id}-shares`} onSelect={selectSpeaker} />}
      {cast.members.length > 0 && <CastFilter chosen={filter} onChoose={controls.filterCast} />}
      {!isAnalysed && (
        <p class="empty" aria-busy="true">
          {i18n.t('cast.loading')}
        </p>
      )}
      <p class="empty" role="status">
        {isAnalysed && cast.members.length === 0
          ? i18n.t('cast.empty')
          : filter !== 'everyone' && listed.length === 0 && i18n.t(`cast.passes.${filter}`)}
      </p>
      {castGroups(listed).map((group) => (
        <CastGroup key={group.title} id={`${id}-${group.title}`} group={group} />
      ))}
      {quality !== null && <p class="cast-quality">{i18n.t('cast.quality', [String(quality)])}</p>}
      {onMark && isAnalysed && <MarkButton onMark={onMark} />}
      {later && cast.ofQuote.size > 0 && <later.CastLegend quotes={analysis.quotes} />}
    </div>
  );
}

function MarkButton({ onMark }: { readonly onMark: () => void }) {
  return (
    <button type="button" class="button quiet mark-missed" data-action="mark-missed" data-marks onClick={onMark}>
      <Icon name="quote" />
      {i18n.t('correct.missed')}
    </button>
  );
}
