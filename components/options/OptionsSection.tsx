import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export const SECTIONS = ['display', 'focus', 'aloud', 'keys', 'sites', 'data', 'privacy', 'permissions'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

/** One subject of the options, under its heading, which the list of subjects leads to. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{i18n.t(`options.section.${name}`)}</h2>
      {children}
    </section>
  );
}
