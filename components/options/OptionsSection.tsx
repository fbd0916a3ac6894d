import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { GuidePlace } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';

export const SECTIONS = ['display', 'focus', 'aloud', 'keys', 'sites', 'library', 'data', 'privacy', 'permissions', 'problems'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface OptionsSectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

/** The place in the guide about each section; `null` if the section says everything itself. */
const HELP: Readonly<Record<SectionName, GuidePlace | null>> = {
  display: 'display',
  focus: 'line-focus',
  aloud: 'listen',
  keys: 'keys',
  sites: 'sites',
  library: 'repair',
  data: null,
  privacy: 'privacy',
  permissions: 'privacy',
  problems: 'problems',
};

/** A section of the options page. The navigation links to it. */
export function OptionsSection({ name, children }: OptionsSectionProps) {
  const title = i18n.t(`options.section.${name}`);
  const place = HELP[name];
  return (
    <section class="options-section" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {place && <HelpLink to={place} about={title} />}
      {children}
    </section>
  );
}
