import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import { RANGES } from '../../utils/settings/defaults';
import { languageOf, type Voice, voicesFor } from '../../utils/speech/voices';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { Slider } from '../settings/Slider';
import { Switch } from '../settings/Switch';
import { AloudProblem } from './AloudProblem';
import { changeSpeech, rateWords } from './change-speech';
import { languageName } from './language-name';
import { VoiceField } from './VoiceField';

export interface AloudPanelProps {
  readonly speech: Pick<SpeechControls, 'voices' | 'findVoices'>;
  /** The BCP 47 tag of the article's language. */
  readonly lang: string;
}

/** The panel with the read-aloud settings. It offers the voices for the article's language, and changes take effect immediately. */
export function AloudPanel({ speech, lang }: AloudPanelProps) {
  const settings = useSettings();
  const locale = useLocale();
  useEffect(() => void speech.findVoices(), [speech]);
  const { rate, announces, voices, quoteVoices } = settings.value.value.speech;
  const language = languageOf(lang);
  const known = speech.voices.value;
  const found = known && voicesFor(known, lang);
  const choose = (kind: 'voices' | 'quoteVoices', voice: Voice | null) => {
    const { [language]: _, ...others } = settings.value.peek().speech[kind];
    changeSpeech(settings, { [kind]: voice ? { ...others, [language]: voice.id } : others });
  };
  return (
    <>
      <Slider
        name="rate"
        label={i18n.t('aloud.speed')}
        value={rate}
        range={RANGES.rate}
        words={rateWords(rate, locale)}
        onChange={(value) => changeSpeech(settings, { rate: value })}
      />
      <Switch
        name="announces"
        label={i18n.t('aloud.announces')}
        isOn={announces}
        onTurn={(on) => changeSpeech(settings, { announces: on })}
      />
      {!found && <p class="aloud-words">{i18n.t('aloud.waiting')}</p>}
      {found?.length === 0 && <AloudProblem trouble={{ kind: known?.length ? 'noVoice' : 'noVoices', lang }} />}
      {found && found.length > 0 && (
        <>
          <VoiceField
            name="voice"
            label={language === 'und' ? i18n.t('aloud.voice') : i18n.t('aloud.voiceFor', [languageName(lang, locale)])}
            none={found.some(({ isLocal }) => isLocal) ? i18n.t('aloud.automatic') : i18n.t('aloud.noneChosen')}
            voices={found}
            chosen={voices[language]}
            onChoose={(voice) => choose('voices', voice)}
          />
          <VoiceField
            name="quote-voice"
            label={i18n.t('aloud.quoteVoice')}
            none={i18n.t('aloud.sameVoice')}
            voices={found}
            chosen={quoteVoices[language]}
            onChoose={(voice) => choose('quoteVoices', voice)}
          />
        </>
      )}
    </>
  );
}
