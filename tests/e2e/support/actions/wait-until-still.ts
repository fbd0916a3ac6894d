/**
 * Waits until the article is at rest: its scroll position and size stay the same for several frames, and no animation is running. `root` is
 * the document or the shadow root of reader mode. Is injected as source text, as in `popup.evaluate(rest)`, so it must be self-contained.
 */
export async function rest(root: Document = document): Promise<void> {
  /**
   * The number of consecutive frames that must show no change before the article is considered still. Blocks that come into view need
   * several frames to reach their final size.
   */
  const FRAMES = 8;
  /** The maximum number of frames to wait. Every scroll and every animation takes less time than this. */
  const MAX_FRAMES = 900;
  const measure = () => {
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
    const now = measure();
    if (frames > MAX_FRAMES) throw new Error(`The view does not come to rest. It was ${before || 'moving'}, then ${now || 'moving'}.`);
    still = now !== '' && now === before ? still + 1 : 0;
    before = now;
  }
}
