import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Reading, SpeechSettings } from '../model';

/** The delay before a change is reported, in milliseconds, because a slider that is dragged changes many times. */
const DELAY_MS = 250;

export interface Followed {
  readonly reading: ReadonlySignal<Reading>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** Called when the words of the article have changed. */
  readonly onOther: () => void;
  /** Called when the same words must be spoken differently: with another voice, at another rate or with other announcements. */
  readonly onChange: () => void;
}

/** Watches an article that is read aloud, and the speech settings. Returns a function that stops it. */
export function followSpeech({ reading, settings, onOther, onChange }: Followed): () => void {
  const { text, title } = reading.peek().article;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const end = effect(() => {
    const { article } = reading.value;
    void settings.value;
    untracked(() => {
      clearTimeout(timer);
      if (article.text !== text || article.title !== title) onOther();
      else if (!isFirst) timer = setTimeout(onChange, DELAY_MS);
      isFirst = false;
    });
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
