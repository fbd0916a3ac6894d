import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IdentityDecisions } from '../../utils/controls/actor-page';
import { type Identity, MAX_LABEL } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { Namesake } from './Namesake';
import { withRole } from './namesake-words';

export interface ActorCorrectionsProps {
  readonly identity: Identity;
  readonly decisions: IdentityDecisions;
}

/** The forms that rename the actor and join another with it, and the reader's decisions, each of which can be undone. */
export function ActorCorrections({ identity, decisions }: ActorCorrectionsProps) {
  return (
    <details class="actor-corrections">
      <summary>{i18n.t('actor.correct')}</summary>
      <RenameForm identity={identity} decisions={decisions} />
      <JoinForm identity={identity} decisions={decisions} />
      {identity.decisions.length > 0 && (
        <ul>
          {identity.decisions.map(({ uid, kind, name }) => (
            <li key={uid}>
              {i18n.t(`actor.decided.${kind}`)} {name && <bdi>{name}</bdi>}
              <button type="button" class="button quiet" data-action="undo-decision" onClick={() => void decisions.undo(uid)}>
                {i18n.t('library.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function RenameForm({ identity: { name, given }, decisions }: ActorCorrectionsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="actor-form"
      onSubmit={(event) => {
        event.preventDefault();
        const named = field.current?.value.trim() ?? '';
        // There is nothing to take away if no name was given.
        if (named !== '' || given !== null) void decisions.rename(named);
      }}
    >
      <label for={id}>{i18n.t('actor.name')}</label>
      <input ref={field} id={id} class="field" data-field="actor-name" maxLength={MAX_LABEL} dir="auto" defaultValue={name} key={name} />
      <button type="submit" class="button" data-action="rename-actor">
        {i18n.t('actor.rename')}
      </button>
      {given !== null && (
        <button type="button" class="button quiet" data-action="forget-name" onClick={() => void decisions.rename('')}>
          {i18n.t('actor.forgetName')}
        </button>
      )}
    </form>
  );
}

function JoinForm({ identity, decisions }: ActorCorrectionsProps) {
  const id = useId();
  const locale = useLocale();
  const { actors, hasMore } = decisions.found.value;
  return (
    <div class="actor-form">
      <label for={id}>{i18n.t('actor.join')}</label>
      <input
        id={id}
        // A decision empties the field.
        key={identity.decisions.length}
        type="search"
        class="field"
        data-field="join-actor"
        autoComplete="off"
        dir="auto"
        onInput={({ currentTarget }) => void decisions.lookFor(currentTarget.value)}
      />
      <div role="status">
        <ul>
          {actors.map((other) => (
            <li key={other.id}>
              <button type="button" class="button" data-action="join-actor" onClick={() => void decisions.merge(other.id)}>
                <bdi>{other.name}</bdi>
              </button>
              <span class="actor-when">
                {i18n.t(`kind.${other.kind}`)} · <Namesake actor={other} among={[withRole(identity), ...actors]} />
                {i18n.t('actor.articles', other.articles, [other.articles.toLocaleString(locale)])}
              </span>
            </li>
          ))}
        </ul>
        {hasMore && <p class="actor-found">{i18n.t('actor.joinMore', [actors.length.toLocaleString(locale)])}</p>}
      </div>
    </div>
  );
}
