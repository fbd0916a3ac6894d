import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cast, CastMember } from '../../utils/article/cast';
import type { ActorKind } from '../../utils/model';
import { ACTOR_KINDS, isActorKind } from '../cast/member-kind';
import { labelOf } from '../cast/member-label';
import { NameField } from './NameField';

/**
 * The state of the fields for the source of a quotation. `who` is the id of a cast member or one of the constants below. `name` and `kind`
 * are the values that were entered.
 */
export interface ChosenSource {
  readonly who: string;
  readonly name: string;
  readonly kind: ActorKind;
}
/**
 * The values of `who` for the options that are not cast members, such as an unnamed source. No cast member has one of these values as its
 * id.
 */
export const UNNAMED = ' unnamed';
export const NOBODY = ' nobody';
export const OTHER = ' other';

export interface SourceFieldsProps {
  readonly cast: Cast;
  readonly chosen: ChosenSource;
  readonly onChoose: (change: Partial<ChosenSource>) => void;
}

/** The fields for the source of a quotation: a cast member, an unnamed source, no source, or a name to be entered. */
export function SourceFields({ cast, chosen, onChoose }: SourceFieldsProps) {
  const id = useId();
  return (
    <>
      <label for={`${id}-who`}>{i18n.t('correct.who')}</label>
      <select
        id={`${id}-who`}
        class="field"
        data-field="who"
        value={chosen.who}
        onChange={({ currentTarget }) => onChoose({ who: currentTarget.value })}
      >
        {GROUPS.map(({ title, holds }) => {
          const members = cast.members.filter(holds).slice(0, MAX_OFFERED);
          return (
            members.length > 0 && (
              <optgroup key={title} label={i18n.t(`cast.${title}`)}>
                {members.map((member) => (
                  <option key={member.id} value={member.id}>
                    {labelOf(member)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
        <optgroup label={i18n.t('correct.others')}>
          <option value={OTHER}>{i18n.t('correct.other')}</option>
          <option value={UNNAMED}>{i18n.t('correct.unnamed')}</option>
          <option value={NOBODY}>{i18n.t('correct.nobody')}</option>
        </optgroup>
      </select>
      {chosen.who === OTHER && (
        <>
          <NameField id={`${id}-name`} label="name" field="name" name={chosen.name} onInput={(name) => onChoose({ name })} />
          <label for={`${id}-kind`}>{i18n.t('correct.kind')}</label>
          <select
            id={`${id}-kind`}
            class="field"
            data-field="kind"
            value={chosen.kind}
            onChange={({ currentTarget }) => onChoose({ kind: currentTarget.value as ActorKind })}
          >
            {ACTOR_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {i18n.t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </>
      )}
    </>
  );
}

/** The maximum number of cast members that a group offers. The least salient are omitted. */
const MAX_OFFERED = 200;
const isActor = ({ kind }: CastMember): boolean => isActorKind(kind);
const GROUPS = [
  { title: 'quoted', holds: (member: CastMember) => isActor(member) && member.quotes.length > 0 },
  { title: 'mentioned', holds: (member: CastMember) => isActor(member) && member.quotes.length === 0 },
  { title: 'unnamed', holds: ({ kind, name }: CastMember) => kind === 'unnamed' && name !== '' },
  { title: 'described', holds: ({ kind }: CastMember) => kind === 'described' },
] as const;
