import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import { RANGES } from '../../utils/settings/defaults';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { useSettings } from '../frame/settings-context';
import { AloudProblem } from './AloudProblem';
import { changeSpeech, rateWords } from './change-speech';
import type { Aloud } from './use-aloud';

export interface AloudBarProps {
  readonly aloud: Aloud;
  /** Opens the read-aloud settings. */
  readonly onSettings: () => void;
}

/**
 * The playback bar at the lower edge of the article view. It is visible while an article is being read aloud and while a speech error is
 * displayed.
 */
export function AloudBar({ aloud: { speech, ...aloud }, onSettings }: AloudBarProps) {
  const isOpen = speech !== undefined && (speech.status.value !== 'off' || speech.trouble.value !== null);
  return isOpen ? <OpenBar {...aloud} onSettings={onSettings} speech={speech} /> : null;
}

type OpenBarProps = Pick<AloudBarProps, 'onSettings'> & Omit<Aloud, 'speech'> & { readonly speech: SpeechControls };

/**
 * The content of the bar. It is not a live region, because a screen reader would then talk over the read-aloud voice. Only errors are
 * announced.
 */
function OpenBar({ speech, toggle, isAway, follow, onSettings }: OpenBarProps) {
  const bar = useRef<HTMLElement>(null);
  const status = speech.status.value;
  const trouble = speech.trouble.value;
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const isRtl = bar.current?.matches(':dir(rtl)') ?? false;
    event.preventDefault();
    event.stopPropagation();
    speech.stepSentences((event.key === 'ArrowRight') === isRtl ? -1 : 1);
  };
  const isOn = status === 'speaking' || status === 'paused';
  return (
    <section ref={bar} class="aloud-bar" aria-label={i18n.t('aloud.bar')} onKeyDown={onKey}>
      <AloudProblem trouble={trouble} />
      {status === 'waiting' && <p class="aloud-words">{i18n.t('aloud.waiting')}</p>}
      {isOn && <PlayButtons speech={speech} toggle={toggle} />}
      {isOn && <RateButtons />}
      <div class="aloud-group">
        {isOn && isAway.value && (
          <button type="button" class="button" data-action="aloud-follow" onClick={follow}>
            {i18n.t('aloud.backToVoice')}
          </button>
        )}
        <IconButton action="aloud-settings" icon="tune" label={i18n.t('aloud.settings')} onClick={onSettings} />
        <IconButton action="aloud-close" icon="close" label={i18n.t('aloud.close')} onClick={() => speech.stop()} />
      </div>
    </section>
  );
}

function PlayButtons({ speech, toggle }: Pick<OpenBarProps, 'speech' | 'toggle'>) {
  const isSpeaking = speech.status.value === 'speaking';
  return (
    <div class="aloud-group">
      <IconButton
        action="aloud-paragraph-back"
        icon="paragraphBack"
        label={i18n.t('aloud.previousParagraph')}
        onClick={() => speech.stepParagraphs(-1)}
      />
      <IconButton
        action="aloud-back"
        icon="before"
        label={i18n.t('aloud.previousSentence')}
        hint="←"
        onClick={() => speech.stepSentences(-1)}
      />
      <IconButton
        action="aloud-toggle"
        icon={isSpeaking ? 'pause' : 'play'}
        label={i18n.t(isSpeaking ? 'aloud.pause' : 'aloud.play')}
        onClick={toggle}
      />
      <IconButton action="aloud-on" icon="after" label={i18n.t('aloud.nextSentence')} hint="→" onClick={() => speech.stepSentences(1)} />
      <IconButton
        action="aloud-paragraph-on"
        icon="paragraphOn"
        label={i18n.t('aloud.nextParagraph')}
        onClick={() => speech.stepParagraphs(1)}
      />
    </div>
  );
}

function RateButtons() {
  const settings = useSettings();
  const locale = useLocale();
  const { rate } = settings.value.value.speech;
  const { least, most, step } = RANGES.rate;
  const turn = (steps: number) => {
    const next = Math.round((rate + steps * step) * 10) / 10;
    changeSpeech(settings, { rate: Math.max(least, Math.min(next, most)) });
  };
  return (
    <div class="aloud-group aloud-rate">
      <IconButton action="aloud-slower" icon="minus" label={i18n.t('aloud.slower')} isOff={rate <= least} onClick={() => turn(-1)} />
      <span class="aloud-speed">
        <span class="unseen">{i18n.t('aloud.speed')} </span>
        <bdi>{rateWords(rate, locale)}</bdi>
      </span>
      <IconButton action="aloud-faster" icon="plus" label={i18n.t('aloud.faster')} isOff={rate >= most} onClick={() => turn(1)} />
    </div>
  );
}
