import { options } from 'preact';

/** Holds the effects that follow a paint back, as a slow machine does while a key is pressed already. Returns what lets them run. */
export function holdEffects(): () => void {
  const before = options.requestAnimationFrame;
  const held: (() => void)[] = [];
  options.requestAnimationFrame = (effects) => void held.push(effects);
  return () => {
    Object.assign(options, { requestAnimationFrame: before });
    for (const effects of held) effects();
  };
}
