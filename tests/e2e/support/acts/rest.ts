/**
 * Waits until the view is at rest: for some frames neither scrolled, nor higher or wider than before, and with no animation on its way. `root` is
 * the document, or the shadow root of reader mode. Runs in the page, closes over nothing: `popup.evaluate(rest)`, `reader.evaluate(rest)`.
 */
export async function rest(root: Document | ShadowRoot = document): Promise<void> {
  /** Blocks that come into view find their size within so many frames. */
  const FRAMES = 8;
  /** Nothing in the view moves for so many. */
  const TOO_MANY = 900;
  const stand = () => {
    const page = root.querySelector('.page');
    const moving = root.getAnimations().filter(({ playState, effect }) => {
      const { iterations } = effect?.getTiming() ?? {};
      return playState === 'running' && iterations !== Number.POSITIVE_INFINITY;
    });
    return moving.length > 0 ? '' : [page?.scrollTop, page?.scrollLeft, page?.scrollHeight, page?.scrollWidth, innerWidth].join(' ');
  };
  let before = '';
  for (let still = 0, frames = 0; still < FRAMES; frames++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = stand();
    if (frames > TOO_MANY) throw new Error(`The view is never at rest: ${before || 'moving'}, then ${now || 'moving'}.`);
    still = now !== '' && now === before ? still + 1 : 0;
    before = now;
  }
}
