import type { ComponentChildren } from 'preact';

export const STEPS = ['button', 'cast', 'keep'] as const;
export type StepName = (typeof STEPS)[number];

export interface StepPictureProps {
  readonly name: StepName;
}

/**
 * A drawing of a step. It contains no words, and only shows what the words beside it say, so assistive technology leaves it out. It takes its
 * colours from the theme.
 */
export function StepPicture({ name }: StepPictureProps) {
  return (
    <svg class="step-picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="paper" x="1" y="1" width="238" height="148" rx="10" />
      {DRAWINGS[name]}
    </svg>
  );
}

/** Draws lines of text of the given lengths, one below the other. */
const lines = (x: number, y: number, ...lengths: readonly number[]) =>
  lengths.map((length, at) => <rect class="line" x={x} y={y + at * 12} width={length} height="5" rx="2.5" />);

/** Draws a quotation in the colour of its speaker: a tint behind two lines. */
const quotation = (voice: 1 | 2, y: number) => (
  <>
    <rect class={`tint-${voice}`} x="18" y={y - 5} width="126" height="27" rx="4" />
    {lines(24, y, 112, 82)}
  </>
);

/** Draws a member of the cast: a badge in the colour of the speaker, and a name. */
const member = (voice: 1 | 2 | 0, y: number, length: number) => (
  <>
    <circle class={`voice-${voice}`} cx="176" cy={y} r="8" />
    <rect class="line" x="190" y={y - 3} width={length} height="6" rx="3" />
  </>
);

const DRAWINGS: Readonly<Record<StepName, ComponentChildren>> = {
  // A browser window: the address bar, the puzzle piece and the button of the extension with a pointer, above a page.
  button: (
    <>
      <path class="bar" d="M1 11A10 10 0 0 1 11 1H229A10 10 0 0 1 239 11V36H1Z" />
      <rect class="slot" x="14" y="10" width="144" height="17" rx="8.5" />
      <path class="puzzle" d="M170 13h4a3 3 0 1 1 6 0h4v5a3 3 0 1 1 0 5v4h-14Z" />
      <rect class="accent" x="200" y="8" width="22" height="22" rx="5" />
      <path class="mark" d="M206 15h10M206 19h10M206 23h6" />
      <path class="pointer" d="M214 26l4 17 4-5 6 6 4-4-6-6 5-3Z" />
      {lines(18, 56, 120, 140, 132)}
      <rect class="line faint" x="170" y="56" width="52" height="60" rx="4" />
      {lines(18, 104, 136, 96)}
    </>
  ),
  // An article with two quotations in two colours, and the cast beside it.
  cast: (
    <>
      <path class="bar" d="M160 1H229A10 10 0 0 1 239 11V139A10 10 0 0 1 229 149H160Z" />
      <rect class="title" x="18" y="16" width="104" height="9" rx="4" />
      {quotation(1, 42)}
      {lines(24, 74, 118, 96)}
      {quotation(2, 106)}
      {member(1, 26, 38)}
      {member(2, 56, 30)}
      {member(0, 86, 34)}
    </>
  ),
  // The library: a search field above rows of saved articles, with what was found marked.
  keep: (
    <>
      <rect class="slot" x="18" y="14" width="204" height="20" rx="10" />
      <circle class="glass" cx="31" cy="23" r="4.5" />
      <path class="glass" d="M34.5 26.5l4 4" />
      <rect class="accent" x="46" y="21" width="44" height="6" rx="3" />
      {[48, 82, 116].map((y, at) => (
        <>
          <rect class="line faint" x="18" y={y} width="30" height="24" rx="4" />
          <rect class="title" x="58" y={y + 2} width={[110, 86, 124][at]} height="7" rx="3.5" />
          <rect class="tint-2" x={[92, 58, 74][at]} y={y + 12} width="48" height="11" rx="3" />
          <rect class="line" x="58" y={y + 15} width={[140, 152, 128][at]} height="5" rx="2.5" />
        </>
      ))}
    </>
  ),
};
