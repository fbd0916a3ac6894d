import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cast, CastMember } from '../../utils/article/cast';
import type { CastChange } from '../../utils/model';
import { isActorKind } from '../cast/member-kind';
import { labelOf } from '../cast/member-label';
import { NameField } from './NameField';

/** The chosen kind of change, and the values of all fields. */
export interface ActorChange {
  readonly is: CastChange['is'];
  readonly name: string;
  /** The id of the actor to merge with. */
  readonly into: string;
  readonly alias: string;
}
export interface ActorChangeFieldsProps {
  readonly member: CastMember;
  readonly cast: Cast;
  readonly change: ActorChange;
  readonly onChange: (part: Partial<ActorChange>) => void;
}

/** The maximum number of other actors to choose from. The least salient are omitted. */
const MAX_OFFERED = 200;

/** The fields for changing a cast member. Only possible changes are offered: a merge needs another actor, and a split needs an alias. */
export function ActorChangeFields({ member, cast, change, onChange }: ActorChangeFieldsProps) {
  const id = useId();
  const others = cast.members.filter((one) => one.id !== member.id && isActorKind(one.kind)).slice(0, MAX_OFFERED);
  const changes: readonly CastChange['is'][] = [
    'rename',
    ...(others.length > 0 ? (['merge'] as const) : []),
    ...(member.aliases.length > 0 ? (['split'] as const) : []),
    'hide',
  ];
  return (
    <>
      <label for={`${id}-what`}>{i18n.t('correct.what')}</label>
      <select
        id={`${id}-what`}
        class="field"
        data-field="what"
        value={change.is}
        onChange={({ currentTarget }) => onChange({ is: currentTarget.value as CastChange['is'] })}
      >
        {changes.map((is) => (
          <option key={is} value={is}>
            {i18n.t(`correct.change.${is}`)}
          </option>
        ))}
      </select>
      {change.is === 'rename' && (
        <NameField id={`${id}-name`} label="rightName" field="actor-name" name={change.name} onInput={(name) => onChange({ name })} />
      )}
      {change.is === 'merge' && (
        <>
          <label for={`${id}-into`}>{i18n.t('correct.sameAs')}</label>
          <select
            id={`${id}-into`}
            class="field"
            data-field="into"
            required
            value={change.into}
            onChange={({ currentTarget }) => onChange({ into: currentTarget.value })}
          >
            <option value="" />
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {labelOf(other)}
              </option>
            ))}
          </select>
        </>
      )}
      {change.is === 'split' && (
        <>
          <label for={`${id}-alias`}>{i18n.t('correct.whichName')}</label>
          <select
            id={`${id}-alias`}
            class="field"
            data-field="alias"
            value={change.alias}
            onChange={({ currentTarget }) => onChange({ alias: currentTarget.value })}
          >
            {member.aliases.map((alias) => (
              <option key={alias} value={alias}>
                {alias}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
}
