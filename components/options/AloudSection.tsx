import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import { AloudPanel } from '../aloud/AloudPanel';
import { languageName } from '../aloud/language-name';
import { useLocale } from '../frame/locale-context';

export interface AloudSectionProps {
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** The possible languages of articles, as BCP 47 primary language subtags. */
  readonly languages: readonly string[];
}

/** The read-aloud settings for a language that the reader chooses. The fields are the same as in the panel next to an article. */
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
