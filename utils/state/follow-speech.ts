import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Reading, SpeechSettings } from '../model';

/** The delay before a change is reported, in milliseconds. It is needed because dragging a slider causes many changes. */
const DELAY_MS = 250;

export interface Followed {
  readonly reading: ReadonlySignal<Reading>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** Called when the text or the headline of the article has changed. */
  readonly onOther: () => void;
  /** Called when the same text must be spoken with another voice, at another rate or with other announcements. */
  readonly onChange: () => void;
}

/** Watches the speech settings and the article that is being read aloud. Returns a function that stops watching them. */
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
