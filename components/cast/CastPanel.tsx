import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { castQualityOf } from '../../utils/article/cast-quality';
import { CAST_QUALITY } from '../../utils/languages/cast-quality';
import { READER_RULE } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { laterParts } from '../reading/use-later-parts';
import { QuoteStepper } from '../voices/QuoteStepper';
import { VoiceSummary } from '../voices/VoiceSummary';
import { VoicesButton } from '../voices/VoicesButton';
import { ActorCard } from './ActorCard';
import { CastFilter, passes } from './CastFilter';
import { isActorKind } from './member-kind';
import { QuoteCounts } from './QuoteCounts';
import { usePeek } from './use-peek';

export interface CastPanelProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onToggleVoices: () => void;
  /** Opens the card for marking a quotation that the analysis missed. Omitted if quotations cannot be marked. */
  readonly onMark?: (() => void) | undefined;
}

/**
 * The cast of an article, in groups: quoted actors, one group for each kind of source that is not an actor, and actors that are only
 * mentioned.
 */
export function CastPanel({ id, onClose, onToggleVoices, onMark }: CastPanelProps) {
  const controls = useReading();
  const later = laterParts.value;
  const filter = controls.castFilter.value;
  const peekId = useId();
  const peek = usePeek(controls);
  const isAnalysed = controls.isAnalysed.value;
  const cast = controls.cast.value;
  const { members } = cast;
  const { article, analysis } = controls.reading.value;
  const quality = castQualityOf(analysis, CAST_QUALITY);
  const selected = controls.selected.value;
  const peeked = cast.byId.get(controls.peeked.value ?? '');
  const listed = members.filter((member) => passes(filter, member));
  const groups = GROUPS.map(({ title, holds }) => ({ title, members: listed.filter(holds).slice(0, MAX_DRAWN) })).filter(
    (group) => group.members.length > 0,
  );
  return (
    <aside id={id} class="cast" aria-labelledby={`${id}-title`}>
      <CastHead id={id} onClose={onClose} onToggleVoices={onToggleVoices} />
      <QuoteCounts />
      {quality !== null && <p class="cast-quality">{i18n.t('cast.quality', [String(quality)])}</p>}
      <VoiceSummary />
      {members.length > 0 && <CastFilter chosen={filter} onChoose={controls.filterCast} />}
      <p class="empty" role="status" aria-busy={!isAnalysed}>
        {!isAnalysed
          ? i18n.t('cast.loading')
          : members.length === 0
            ? i18n.t('cast.empty')
            : filter !== 'everyone' && listed.length === 0 && i18n.t(`cast.passes.${filter}`)}
      </p>
      {groups.map((group) => (
        <section key={group.title} class="cast-group" aria-labelledby={`${id}-${group.title}`}>
          <h3 id={`${id}-${group.title}`}>{i18n.t(`cast.${group.title}`)}</h3>
          <ul {...peek.list}>
            {group.members.map((member) => (
              <ActorCard
                key={member.id}
                article={article}
                cast={cast}
                member={member}
                isSelected={member.id === selected}
                describedBy={member === peeked ? peekId : undefined}
                step={member.id === selected ? controls.step.value : null}
                onSelect={controls.select}
              />
            ))}
          </ul>
        </section>
      ))}
      {onMark && isAnalysed && <MarkButton onMark={onMark} />}
      {later && cast.ofQuote.size > 0 && <later.CastLegend hasOwn={analysis.quotes.some(({ rule }) => rule === READER_RULE)} />}
      {later && peeked && peek.beside && (
        <later.ActorPeek id={peekId} member={peeked} beside={peek.beside} onEnter={peek.hold} onLeave={peek.leave} />
      )}
    </aside>
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

function CastHead({ id, onClose, onToggleVoices }: Omit<CastPanelProps, 'onMark'>) {
  const { cast, selected, voices } = useReading();
  const { stepQuotes } = useNavigation();
  return (
    <div class="cast-head">
      <h2 id={`${id}-title`}>{i18n.t('cast.title')}</h2>
      <button type="button" class="icon-button cast-close" onClick={onClose} title={i18n.t('cast.hide')}>
        <Icon name="close" />
        <span class="unseen">{i18n.t('cast.hide')}</span>
      </button>
      <div class="cast-tools">
        {selected.value === null && <QuoteStepper voices={voices} onStep={stepQuotes} />}
        {cast.value.ofQuote.size > 0 && <VoicesButton voices={voices} onToggle={onToggleVoices} />}
      </div>
    </div>
  );
}

/**
 * The maximum number of members in a group, more than in any real article. The least salient members are omitted, because rendering tens of
 * thousands would freeze the view.
 */
const MAX_DRAWN = 1_000;

const OTHER_KINDS = ['unnamed', 'described', 'unattributed'] as const;
const isActor = ({ kind }: CastMember): boolean => isActorKind(kind);

const GROUPS = [
  { title: 'quoted', holds: (member: CastMember) => isActor(member) && member.quotes.length > 0 },
  ...OTHER_KINDS.map((title) => ({ title, holds: (member: CastMember) => member.kind === title })),
  { title: 'mentioned', holds: (member: CastMember) => isActor(member) && member.quotes.length === 0 },
] as const;
