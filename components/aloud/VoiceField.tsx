import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Voice } from '../../utils/speech/voices';

export interface VoiceFieldProps {
  /** The value of the `data-setting` attribute, which tests use to find the field. */
  readonly name: string;
  readonly label: string;
  /** The label of the option for choosing no particular voice. */
  readonly none: string;
  readonly voices: readonly Voice[];
  /** The id of the chosen voice. An id that is not in `voices` is treated as no choice. */
  readonly chosen: string | undefined;
  readonly onChoose: (voice: Voice | null) => void;
}

/**
 * A drop-down list of the voices for a language. Online voices form a separate group, and choosing one first asks for the reader's consent.
 */
export function VoiceField({ name, label, none, voices, chosen, onChoose }: VoiceFieldProps) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const asked = useSignal<Voice | null>(null);
  const shown = asked.value?.id ?? voices.find((voice) => voice.id === chosen)?.id ?? '';
  const choose = (value: string) => {
    const voice = voices.find((one) => one.id === value) ?? null;
    if (voice && !voice.isLocal && voice.id !== chosen) asked.value = voice;
    else {
      asked.value = null;
      onChoose(voice);
    }
  };
  const answer = (voice: Voice | null) => {
    asked.value = null;
    if (voice) onChoose(voice);
    field.current?.focus();
  };
  return (
    <div class="voice-field" data-setting={name}>
      <label for={id}>{label}</label>
      <select ref={field} id={id} value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{none}</option>
        <Group label={i18n.t('aloud.here')} voices={voices.filter(({ isLocal }) => isLocal)} />
        <Group label={i18n.t('aloud.online')} voices={voices.filter(({ isLocal }) => !isLocal)} />
      </select>
      {asked.value && (
        <div class="voice-consent" role="alert">
          <p>{i18n.t('aloud.consent', [asked.value.name])}</p>
          <button type="button" class="button" data-action="use-online" onClick={() => answer(asked.peek())}>
            {i18n.t('aloud.useOnline')}
          </button>
          <button type="button" class="button" data-action="stay-local" onClick={() => answer(null)}>
            {i18n.t('aloud.stayLocal')}
          </button>
        </div>
      )}
    </div>
  );
}

function Group({ label, voices }: { readonly label: string; readonly voices: readonly Voice[] }) {
  if (voices.length === 0) return null;
  return (
    <optgroup label={label}>
      {voices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
