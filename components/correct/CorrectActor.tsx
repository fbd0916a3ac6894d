import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cast, CastMember } from '../../utils/article/cast';
import type { CorrectionControls } from '../../utils/controls/corrections';
import type { ChosenCastChange } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';
import { type ActorChange, ActorChangeFields } from './ActorChangeFields';
import { CorrectForm } from './CorrectForm';

export interface CorrectActorProps {
  readonly member: CastMember;
  readonly cast: Cast;
  readonly corrections: CorrectionControls;
}

/** The form for correcting a cast member: rename it, merge it with another, split off an alias, or remove it from the cast. */
export function CorrectActor({ member, cast, corrections }: CorrectActorProps) {
  const id = useId();
  const [isAlways, always] = useState(false);
  const [change, choose] = useState<ActorChange>({ is: 'rename', name: member.name, into: '', alias: member.aliases[0] ?? '' });
  const apply = () => {
    const chosen = chosenOf(change);
    if (chosen) void corrections.changeActor(member.id, chosen, isAlways);
  };
  return (
    <CorrectForm id={id} action="correct-actor" choice={change.is} onSubmit={apply}>
      <ActorChangeFields member={member} cast={cast} change={change} onChange={(part) => choose((before) => ({ ...before, ...part }))} />
      {corrections.offersAlways() && (
        <>
          <label class="check">
            <input
              type="checkbox"
              data-field="always"
              aria-describedby={`${id}-help`}
              checked={isAlways}
              onChange={({ currentTarget }) => always(currentTarget.checked)}
            />
            {i18n.t('correct.always')}
          </label>
          <p id={`${id}-help`} class="field-help">
            {i18n.t('correct.alwaysHelp')}
          </p>
        </>
      )}
      <div class="correct-actions">
        <button type="submit" class="button strong" data-action="apply-actor">
          {i18n.t('correct.applyActor')}
        </button>
        <HelpLink to="wrong-actor" about={i18n.t('correct.toggle')} />
      </div>
    </CorrectForm>
  );
}

/** Returns the chosen change, or `null` while a required field is empty. */
function chosenOf({ is, name, into, alias }: ActorChange): ChosenCastChange | null {
  if (is === 'rename') return name.trim() === '' ? null : { is, name };
  if (is === 'merge') return into === '' ? null : { is, into };
  return is === 'split' ? { is, name: alias } : { is };
}
