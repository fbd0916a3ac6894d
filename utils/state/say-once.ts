import type { Listener, Order, SpeechPort } from './speech-port';

/** Milliseconds until a voice must have begun, and between two looks at whether it still speaks. */
const BEGIN_MS = 5_000;
const LOOK_MS = 1_000;
/** Letters a second of the slowest voice, and milliseconds that it may take more. */
const SLOWEST = 5;
const PATIENCE_MS = 15_000;

/**
 * Has one order said, and answers once: with its end or its failure. A voice that does not begin is asked a second time and then given up;
 * one that ends without telling, as some of Chromium's do, has ended. Returns what breaks it off, after which nothing is heard.
 */
export function sayOnce(port: SpeechPort, order: Order, listener: Omit<Listener, 'start'>): () => void {
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
    const latest = PATIENCE_MS + (order.words.length / SLOWEST / order.rate) * 1_000;
    let waited = 0;
    const look = () => {
      waited += LOOK_MS;
      silence = port.isBusy() ? 0 : silence + 1;
      if (hasBegun && (silence > 1 || waited > latest)) finish(listener.end);
      else if (!hasBegun && waited >= BEGIN_MS) {
        if (tries > 0) ask(tries - 1);
        else finish(() => listener.fail('silent'));
      } else timer = setTimeout(look, LOOK_MS);
    };
    const begun = () => {
      hasBegun = true;
    };
    timer = setTimeout(look, LOOK_MS);
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
