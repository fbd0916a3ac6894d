import { i18n } from '#i18n';
import { type Article, READER_RULE } from '../../utils/model';
import type { CastMember } from '../../utils/text/cast';
import { Icon } from '../icons/Icon';
import { ActorCard } from './ActorCard';
import { CastLegend } from './CastLegend';
import type { ReadingControls } from './reading-controls';

export interface CastPanelProps {
  readonly article: Article;
  readonly controls: ReadingControls;
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpenQuote: (id: string) => void;
  /** Opens the card for a quotation that was missed; without it none can be marked. */
  readonly onMark?: (() => void) | undefined;
}

/** Everyone in the article: those who speak first, sources without a name apart, then those only spoken of. */
export function CastPanel({ article, controls, id, onClose, onOpenQuote, onMark }: CastPanelProps) {
  const { members } = controls.cast.value;
  const { quotes } = controls.reading.value.analysis;
  const selected = controls.selected.value;
  const groups = GROUPS.map(({ title, holds }) => ({ title, members: members.filter(holds).slice(0, MAX_DRAWN) })).filter(
    (group) => group.members.length > 0,
  );
  return (
    <aside id={id} class="cast" aria-labelledby={`${id}-title`}>
      <div class="cast-head">
        <h2 id={`${id}-title`}>{i18n.t('cast.title')}</h2>
        <button type="button" class="icon-button cast-close" onClick={onClose} title={i18n.t('cast.hide')}>
          <Icon name="close" />
          <span class="unseen">{i18n.t('cast.hide')}</span>
        </button>
      </div>
      {members.length === 0 && <p class="empty">{i18n.t('cast.empty')}</p>}
      {groups.map((group) => (
        <section key={group.title} class="cast-group" aria-labelledby={`${id}-${group.title}`}>
          <h3 id={`${id}-${group.title}`}>{i18n.t(`cast.${group.title}`)}</h3>
          <ul>
            {group.members.map((member) => (
              <ActorCard
                key={member.id}
                article={article}
                member={member}
                isSelected={member.id === selected}
                step={member.id === selected ? controls.step.value : null}
                onSelect={controls.select}
                onStep={controls.stepBy}
                onOpenQuote={onOpenQuote}
              />
            ))}
          </ul>
        </section>
      ))}
      {onMark && (
        <button type="button" class="button quiet mark-missed" data-action="mark-missed" data-marks onClick={onMark}>
          <Icon name="quote" />
          {i18n.t('correct.missed')}
        </button>
      )}
      {controls.cast.value.ofQuote.size > 0 && <CastLegend hasOwn={quotes.some(({ rule }) => rule === READER_RULE)} />}
    </aside>
  );
}

/** More members of a group than any story has; the least salient come last. Drawing tens of thousands would freeze the view. */
const MAX_DRAWN = 1_000;

const OWN_GROUP = ['unnamed', 'described', 'unattributed'] as const;
const isActor = ({ kind }: CastMember): boolean => !OWN_GROUP.some((own) => own === kind);

const GROUPS = [
  { title: 'quoted', holds: (member: CastMember) => isActor(member) && member.quotes.length > 0 },
  ...OWN_GROUP.map((title) => ({ title, holds: (member: CastMember) => member.kind === title })),
  { title: 'mentioned', holds: (member: CastMember) => isActor(member) && member.quotes.length === 0 },
] as const;
