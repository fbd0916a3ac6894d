import { options } from 'preact';

/**
 * Delays the effects that Preact runs after a paint, so that a test can press a key before they run, as can happen on a slow machine.
 * Returns a function that runs the delayed effects.
 */
export function holdEffects(): () => void {
  const before = options.requestAnimationFrame;
  const held: (() => void)[] = [];
  options.requestAnimationFrame = (effects) => void held.push(effects);
  return () => {
    Object.assign(options, { requestAnimationFrame: before });
    for (const effects of held) effects();
  };
}
