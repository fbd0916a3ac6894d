import { i18n } from '#i18n';
import type { LibraryView } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface EmptyViewProps {
  readonly view: Exclude<LibraryView, 'all'>;
}

const ICONS = { unread: 'read', links: 'link', starred: 'star', archived: 'archive', deleted: 'remove' } as const;

/** The message in a view without articles. It says how articles get there. */
export const EmptyView = ({ view }: EmptyViewProps) => (
  <div class="statement">
    <Icon name={ICONS[view]} />
    <h2>{i18n.t('library.emptyView')}</h2>
    <p>{i18n.t(`library.none.${view}`)}</p>
  </div>
);
