import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export const SECTIONS = ['display', 'focus', 'aloud', 'keys', 'sites', 'library', 'data', 'privacy', 'permissions', 'problems'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

/** A section of the options page. The navigation links to it. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{i18n.t(`options.section.${name}`)}</h2>
      {children}
    </section>
  );
}
