import type { ComponentChildren } from 'preact';

export interface ScrollBoxProps {
  /** The accessible name of the content. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A scrollable box for content that may be wider than the column. It can be scrolled with the keyboard. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
