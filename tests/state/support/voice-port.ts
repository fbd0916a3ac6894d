import type { Voice } from '../../../utils/speech/voices';
import type { Listener, Order, SpeechPort } from '../../../utils/state/speech-port';

export const voice = (id: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  isLocal: true,
  isDefault: false,
  ...more,
});

/** A voice that says nothing by itself: a test tells it when it begins, comes to a word and ends. */
export function voicePort(voices: readonly Voice[]) {
  let now: { order: Order; listener: Listener } | null = null;
  let changed = () => {};
  let available = voices;
  const orders: Order[] = [];
  const port: SpeechPort = {
    voices: () => available,
    onVoices(told) {
      changed = told;
      return () => {
        changed = () => {};
      };
    },
    speak(order, listener) {
      now = { order, listener };
      orders.push(order);
    },
    stop() {
      now = null;
    },
    isBusy: () => now !== null,
  };
  const heard = () => {
    if (!now) throw new Error('Nothing is being said.');
    return now.listener;
  };
  return {
    port,
    /** Everything that was ordered. */
    orders,
    /** What is being said; `null`: nothing. */
    words: () => now?.order.words ?? null,
    /** The voices come. */
    arrive(later: readonly Voice[]) {
      available = later;
      changed();
    },
    begin: () => heard().start(),
    /** Comes to a word of what is being said. */
    reach(word: string, length = word.length) {
      heard().word(now?.order.words.indexOf(word) ?? 0, length);
    },
    /** Comes to the end of what is being said. */
    end() {
      const listener = heard();
      now = null;
      listener.end();
    },
    fail(kind: Parameters<Listener['fail']>[0]) {
      const listener = heard();
      now = null;
      listener.fail(kind);
    },
    /** The page breaks it off. */
    breakOff() {
      const listener = heard();
      now = null;
      listener.stopped();
    },
    /** Falls silent without telling. */
    fade() {
      now = null;
    },
  };
}
