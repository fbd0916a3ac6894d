import type { ComponentChildren } from 'preact';

export interface ScrollBoxProps {
  /** What is in it, for those who cannot see it. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Holds what may be wider than the column; can be scrolled by keyboard. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
