import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { CastMember } from '../../utils/article/cast';
import { useReading } from '../reading/article-context';
import { ActorCard } from './ActorCard';
import { isActorKind } from './member-kind';

const TITLES = ['quoted', 'others', 'unattributed', 'mentioned', 'lands'] as const;

/** A group of the cast. `others` are sources without a name, and `lands` are states and places that are not quoted. */
export interface MemberGroup {
  readonly title: (typeof TITLES)[number];
  readonly members: readonly CastMember[];
}

/** Returns the groups of the cast that have members, in the order in which they are listed. */
export const castGroups = (members: readonly CastMember[]): MemberGroup[] =>
  TITLES.map((title) => ({ title, members: inOrder(members.filter((member) => titleOf(member) === title)) })).filter(
    (group) => group.members.length > 0,
  );

/** Returns members in the order in which they get their colours: sources without a name before those that are only described. */
const inOrder = (members: readonly CastMember[]): CastMember[] =>
  members.toSorted((some, other) => Number(some.kind === 'described') - Number(other.kind === 'described'));

function titleOf({ kind, quotes }: CastMember): MemberGroup['title'] {
  if (!isActorKind(kind)) return kind === 'unattributed' ? 'unattributed' : 'others';
  if (quotes.length > 0) return 'quoted';
  return kind === 'state' || kind === 'place' ? 'lands' : 'mentioned';
}

export interface CastGroupProps {
  /** The id of the heading. */
  readonly id: string;
  readonly group: MemberGroup;
}

/** A group of the cast with its heading. Groups that few readers look for are closed, unless they contain the selected member. */
export function CastGroup({ id, group: { title, members } }: CastGroupProps) {
  const controls = useReading();
  const cast = controls.cast.value;
  const { article } = controls.reading.value;
  const selected = controls.selected.value;
  const percents = new Map(controls.voices.share.value.voices.map(({ member, percent }) => [member.id, percent]));
  const list = (
    <ul>
      {members.slice(0, MAX_DRAWN).map((member) => (
        <ActorCard
          key={member.id}
          article={article}
          cast={cast}
          member={member}
          percent={percents.get(member.id) ?? null}
          isSelected={member.id === selected}
          step={member.id === selected ? controls.step.value : null}
          onSelect={controls.select}
        />
      ))}
    </ul>
  );
  if (title !== 'others' && title !== 'lands') {
    return (
      <section class="cast-group" data-group={title} aria-labelledby={id}>
        <h3 id={id}>{i18n.t(`cast.${title}`)}</h3>
        {list}
      </section>
    );
  }
  const words = title === 'others' ? i18n.t('cast.others', members.length) : i18n.t('cast.lands', [members.length]);
  return (
    <ClosedGroup title={title} words={words} isOpen={members.some((member) => member.id === selected)}>
      {list}
    </ClosedGroup>
  );
}

interface ClosedGroupProps extends Pick<MemberGroup, 'title'> {
  readonly words: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A group that is closed until the reader opens it, or selects one of its members in the article. */
const ClosedGroup = ({ title, words, isOpen, children }: ClosedGroupProps) => (
  <details class="cast-group" data-group={title} open={isOpen}>
    <summary>{words}</summary>
    {children}
  </details>
);

/**
 * The maximum number of members in a group, more than in any real article. The least salient members are omitted, because rendering tens of
 * thousands would freeze the view.
 */
const MAX_DRAWN = 1_000;
