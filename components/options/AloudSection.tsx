import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AloudPanel } from '../aloud/AloudPanel';
import { languageName } from '../aloud/language-name';
import type { SpeechControls } from '../aloud/speech-controls';
import type { SettingsControls } from '../settings/settings-controls';

export interface AloudSectionProps {
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  readonly settings: SettingsControls;
  /** BCP 47 primary subtags: what articles may be in. */
  readonly languages: readonly string[];
  /** BCP 47: the language of the interface. */
  readonly locale: string;
}

/** How articles are read aloud: the same as beside an article, for a language that is chosen. */
export function AloudSection({ speech, settings, languages, locale }: AloudSectionProps) {
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
      <AloudPanel speech={speech} settings={settings} lang={lang} locale={locale} />
    </div>
  );
}
