import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { COMMAND_NAMES, type CommandName, type Settings } from '../../utils/model';
import { giveBack, keyOf, rebind, type TakenKey, takenBy } from '../../utils/settings/commands';
import { useSettings } from '../frame/settings-context';

/** A key that one command has taken from another. `had` is the previous key of the command that took it, or an empty string. */
interface Taking extends TakenKey {
  readonly had: string;
}

/**
 * The input fields for the key of each command. The last typed character becomes the key, and an empty field turns the key off. If another
 * command had that key, a message says so and offers to undo the change.
 */
export function KeyFields() {
  const id = useId();
  const settings = useSettings();
  const { keys } = settings.value.value;
  const [taken, setTaken] = useState<Taking | null>(null);
  /** The command of the focused field, and the key that it had when the field received focus. */
  const entered = useRef<{ readonly command: CommandName; readonly key: string } | null>(null);
  const change = (edit: (keys: Settings['keys']) => Settings['keys']) =>
    settings.change((before) => ({ ...before, keys: edit(before.keys) }));
  const choose = (command: CommandName, key: string) => {
    const now = settings.value.peek().keys;
    const had = entered.current?.command === command ? entered.current.key : (keyOf(command, now) ?? '');
    // Typing again in the same field corrects the previous input. If that input took a key from another command, that command first gets
    // its key back.
    const free = taken?.by === command ? giveBack(rebind(now, command, ''), taken) : now;
    const taking = takenBy(free, command, key);
    setTaken(taking && { ...taking, had });
    change(() => rebind(free, command, key));
  };
  const undo = (taking: Taking) => {
    change((now) => giveBack(rebind(now, taking.by, taking.had), taking));
    setTaken(null);
    document.getElementById(`${id}-${taking.by}`)?.focus();
  };
  const reset = () => {
    change(() => ({}));
    setTaken(null);
  };
  return (
    <>
      <p id={`${id}-help`} class="field-help">
        {i18n.t('options.keysHelp')}
      </p>
      <ul class="key-fields">
        {COMMAND_NAMES.map((command) => (
          <KeyField
            key={command}
            id={id}
            command={command}
            value={keyOf(command, keys) ?? ''}
            onEnter={(key) => {
              entered.current = { command, key };
            }}
            onChoose={(key) => choose(command, key)}
          />
        ))}
      </ul>
      <p class="key-notice" role="status">
        {taken && i18n.t('options.keyTaken', [i18n.t(`command.${taken.from}`), taken.key, i18n.t(`command.${taken.by}`)])}
        {taken && (
          <button type="button" class="button quiet" data-action="undo-key" onClick={() => undo(taken)}>
            {i18n.t('edit.undo')}
          </button>
        )}
      </p>
      <button type="button" class="button" data-action="reset-keys" onClick={reset}>
        {i18n.t('options.keysReset')}
      </button>
    </>
  );
}

interface KeyFieldProps {
  /** The prefix for the ids of all key fields. */
  readonly id: string;
  readonly command: CommandName;
  readonly value: string;
  /** Called with the current key of the command when the field receives focus. */
  readonly onEnter: (key: string) => void;
  readonly onChoose: (key: string) => void;
}

function KeyField({ id, command, value, onEnter, onChoose }: KeyFieldProps) {
  return (
    <li>
      <label for={`${id}-${command}`}>{i18n.t(`command.${command}`)}</label>
      <input
        id={`${id}-${command}`}
        class="field key-field"
        data-key={command}
        size={2}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        value={value}
        onFocus={({ currentTarget }) => {
          onEnter(value);
          currentTarget.select();
        }}
        onInput={({ currentTarget }) => {
          const written = [...currentTarget.value.trim()].at(-1) ?? '';
          onChoose(written);
          // Only the last character becomes the key, so the field displays nothing else.
          currentTarget.value = written.toLowerCase();
        }}
      />
    </li>
  );
}
