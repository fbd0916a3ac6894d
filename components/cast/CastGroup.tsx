import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { ActorCard } from './ActorCard';
import type { MemberGroup } from './cast-groups';

export interface CastGroupProps {
  /** The id of the heading. */
  readonly id: string;
  readonly group: MemberGroup;
}

/**
 * A group of the cast with its heading. The first group needs none that is visible, because its entries show that they are quoted. Groups
 * that few readers look for are closed, unless they contain the selected member.
 */
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
        <h3 id={id} class={title === 'quoted' ? 'unseen' : undefined}>
          {i18n.t(`cast.${title}`)}
        </h3>
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
