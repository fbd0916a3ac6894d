import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GuidePlace } from '../../utils/model';
import { OpenGuideContext } from './open-guide-context';

export interface HelpLinkProps {
  /** The place in the guide that explains what the link stands beside. */
  readonly to: GuidePlace;
  /** The name of what it explains, which tells the links of a view apart. */
  readonly about: string;
}

/** A quiet question mark that opens the guide in a new tab, at the place about what it stands beside. */
export function HelpLink({ to, about }: HelpLinkProps) {
  const open = useContext(OpenGuideContext);
  const name = i18n.t('help.about', [about]);
  const attributes = { class: 'help-link', 'data-help': to, title: name, 'aria-label': name };
  return open ? (
    <button type="button" {...attributes} onClick={() => open(to)} />
  ) : (
    <a href={`/guide.html#${to}`} target="_blank" rel="noopener" {...attributes} />
  );
}
