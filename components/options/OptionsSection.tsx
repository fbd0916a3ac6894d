import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export const SECTIONS = ['display', 'focus', 'aloud', 'keys', 'sites', 'data', 'privacy', 'permissions', 'problems'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

/** Shows one section of the options under a heading that the navigation links to. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{i18n.t(`options.section.${name}`)}</h2>
      {children}
    </section>
  );
}
