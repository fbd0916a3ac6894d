import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import { AloudPanel } from '../aloud/AloudPanel';
import { languageName } from '../aloud/language-name';
import { useLocale } from '../frame/locale-context';

export interface AloudSectionProps {
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** The languages that articles can have, as BCP 47 primary subtags. */
  readonly languages: readonly string[];
}

/** Shows the settings for reading aloud, for a language that can be chosen. The fields are the same as in the panel beside an article. */
export function AloudSection({ speech, languages }: AloudSectionProps) {
  const locale = useLocale();
  const own = locale.split('-')[0] ?? '';
  const [lang, choose] = useState(languages.includes(own) ? own : (languages[0] ?? own));
  return (
    <div class="options-fields">
      <label class="voice-field">
        {i18n.t('options.articlesIn')}
        <select data-field="language" value={lang} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {languageName(language, locale)}
            </option>
          ))}
        </select>
      </label>
      <AloudPanel speech={speech} lang={lang} />
    </div>
  );
}
