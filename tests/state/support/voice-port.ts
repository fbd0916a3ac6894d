import type { Listener, Order, SpeechPort } from '../../../utils/device/speech-port';
import type { Voice } from '../../../utils/speech/voices';

export const voice = (id: string, lang: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  isLocal: true,
  isDefault: false,
  ...more,
});

/** Returns a simulated speech port. Its voice does nothing until a test makes it start, reach a word or end. */
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
    if (!now) throw new Error('No order is being spoken. Start the speech first.');
    return now.listener;
  };
  return {
    port,
    /** All requests to speak that `port` has received. */
    orders,
    /** Returns the words that are being spoken, or `null` during silence. */
    words: () => now?.order.words ?? null,
    /** Replaces the voices and reports the change. */
    arrive(later: readonly Voice[]) {
      available = later;
      changed();
    },
    begin: () => heard().start(),
    /** Reports that the voice has reached a word in the text that is being spoken. */
    reach(word: string, length = word.length) {
      heard().word(now?.order.words.indexOf(word) ?? 0, length);
    },
    /** Reports that the voice has finished speaking the current text. */
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
    /** Stops the words that are being spoken, as if the page had cancelled the speech. */
    breakOff() {
      const listener = heard();
      now = null;
      listener.stopped();
    },
    /** Makes the voice fall silent without reporting an event. */
    fade() {
      now = null;
    },
  };
}
