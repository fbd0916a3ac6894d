import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Reading, SpeechSettings } from '../model';

/** Milliseconds until a change is heard: a slider is changed many times. */
const SETTLED_MS = 250;

export interface Followed {
  readonly reading: ReadonlySignal<Reading>;
  readonly settings: ReadonlySignal<SpeechSettings>;
  /** There are other words to be read. */
  readonly onOther: () => void;
  /** The same words are to be said otherwise: by another voice, faster, with other announcements. */
  readonly onChange: () => void;
}

/** Follows an article that is read aloud, and the settings, from now on. Returns what ends it. */
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
      else if (!isFirst) timer = setTimeout(onChange, SETTLED_MS);
      isFirst = false;
    });
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
