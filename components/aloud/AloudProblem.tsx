import { i18n } from '#i18n';
import type { SpeechTrouble } from '../../utils/speech/speech-status';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import { languageName } from './language-name';

export interface AloudTroubleProps {
  readonly trouble: SpeechTrouble | null;
}

/** A warning that explains why nothing can be heard and what the reader can do about it. */
export function AloudProblem({ trouble }: AloudTroubleProps) {
  const locale = useLocale();
  if (!trouble) return null;
  return (
    <p class="aloud-words" role="alert" data-trouble={trouble.kind}>
      <Icon name="warning" />
      <span>{wordsOf(trouble, locale)}</span>
    </p>
  );
}

function wordsOf({ kind, lang }: SpeechTrouble, locale: string): string {
  if (kind === 'noVoice' || kind === 'onlyOnline') return i18n.t(`aloud.trouble.${kind}`, [languageName(lang, locale)]);
  return i18n.t(`aloud.trouble.${kind}`);
}
