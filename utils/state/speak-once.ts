import type { Listener, Order, SpeechPort } from '../device/speech-port';

/** The time within which a voice must start, and the interval at which to check whether it is still speaking, in milliseconds. */
const START_TIMEOUT_MS = 5_000;
const CHECK_MS = 1_000;
/** The speed of the slowest voice, in characters per second, and the extra time that it may take, in milliseconds. */
const SLOWEST_RATE = 5;
const EXTRA_MS = 15_000;

/**
 * Speaks the words that `order` contains, and then reports exactly once that the speech has ended or failed. If the voice does not start, a
 * second attempt is made before a failure is reported. If the voice falls silent without an event, as some voices in Chromium do, it is
 * assumed to have finished. Returns a function that stops the voice, after which nothing is reported.
 */
export function speakOnce(port: SpeechPort, order: Order, listener: Omit<Listener, 'start'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const finish = (tell: () => void) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    tell();
  };

  const ask = (tries: number) => {
    let hasBegun = false;
    let silence = 0;
    const latest = EXTRA_MS + (order.words.length / SLOWEST_RATE / order.rate) * 1_000;
    let waited = 0;
    const look = () => {
      waited += CHECK_MS;
      silence = port.isBusy() ? 0 : silence + 1;
      if (hasBegun && (silence > 1 || waited > latest)) finish(listener.end);
      else if (!hasBegun && waited >= START_TIMEOUT_MS) {
        if (tries > 0) ask(tries - 1);
        else finish(() => listener.fail('silent'));
      } else timer = setTimeout(look, CHECK_MS);
    };
    const begun = () => {
      hasBegun = true;
    };
    timer = setTimeout(look, CHECK_MS);
    port.speak(order, {
      start: begun,
      word(at, length) {
        begun();
        if (!isOver) listener.word(at, length);
      },
      end: () => finish(listener.end),
      fail: (kind) => finish(() => listener.fail(kind)),
      stopped: () => finish(listener.stopped),
    });
  };
  ask(1);
  return () => finish(() => port.stop());
}
