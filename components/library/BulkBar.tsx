import { i18n } from '#i18n';
import { isLink } from '../../utils/article/is-link';
import { MAX_COMPARED, MIN_COMPARED } from '../../utils/compare/comparison';
import type { LibraryControls } from '../../utils/controls/library';
import type { BulkProgress, SelectionControls } from '../../utils/controls/selection';
import type { FoundArticle, MarkChange } from '../../utils/model';
import type { LibraryAddress } from '../../utils/query/library-address';
import { LIST_KEYS } from '../../utils/settings/list-keys';
import { IconButton } from '../frame/IconButton';
import { useLocale } from '../frame/locale-context';
import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';
import { BinActions } from './BinActions';
import { LibraryLink } from './LibraryLink';
import { TagField } from './TagField';

export interface BulkBarProps {
  readonly controls: Pick<LibraryControls, 'selection'>;
  /** Whether the list has deleted articles. */
  readonly isBin: boolean;
  /** The articles that are loaded. */
  readonly articles: readonly FoundArticle[];
  /** The number of all articles that the list has. */
  readonly total: number;
  /** Whether the field for tags is open. */
  readonly tags: { readonly isOpen: boolean; set(isOpen: boolean): void };
  readonly knownTags: readonly string[];
}

/** The bar above the list while articles are selected: their number, and what can be done with all of them. */
export function BulkBar({ controls, isBin, articles, total, tags, knownTags }: BulkBarProps) {
  const locale = useLocale();
  const { selection } = controls;
  const ids = selection.ids.value;
  const running = selection.running.value;
  const loaded = articles.filter(({ summary }) => ids.has(summary.id));
  const words = i18n.t('shelf.selected', ids.size, [ids.size.toLocaleString(locale)]);
  return (
    <section class="bulk-bar" aria-label={words}>
      <IconButton action="clear-selection" icon="close" label={i18n.t('shelf.deselect')} shortcut="Escape" onClick={selection.clear} />
      <BulkCount words={words} running={running} />
      {ids.size < total && (
        <button type="button" class="button quiet" data-action="select-all" onClick={() => void selection.all()}>
          {i18n.t('shelf.selectAll', total, [total.toLocaleString(locale)])}
        </button>
      )}
      <div class="bulk-actions">
        {isBin ? (
          <BinActions ids={[...ids]} prefix="bulk-" controls={controls} />
        ) : (
          <BulkActions selection={selection} loaded={loaded} tags={tags} />
        )}
      </div>
      {tags.isOpen && (
        <TagField
          takesFocus
          tags={[...new Set(loaded.flatMap((one) => one.tags))]}
          suggested={knownTags}
          onTag={(add, remove) => void selection.change({ is: 'tag', add, remove })}
        />
      )}
    </section>
  );
}

interface BulkActionsProps extends Pick<BulkBarProps, 'tags'> {
  readonly selection: SelectionControls;
  /** The selected articles that are loaded. */
  readonly loaded: readonly FoundArticle[];
}

/** The buttons that change all selected articles. */
function BulkActions({ selection, loaded, tags }: BulkActionsProps) {
  const isStarred = loaded.length > 0 && loaded.every((one) => one.isStarred);
  const isArchived = loaded.length > 0 && loaded.every((one) => one.isArchived);
  const ids = [...selection.ids.value];
  const mark = (marks: MarkChange) => void selection.change({ is: 'mark', marks });
  return (
    <>
      <IconButton
        action="bulk-read"
        icon="read"
        label={i18n.t('shelf.markRead')}
        shortcut={LIST_KEYS.markRead}
        onClick={() => mark({ state: 'read' })}
      />
      <IconButton
        action="bulk-unread"
        icon="unread"
        label={i18n.t('shelf.markUnread')}
        shortcut={LIST_KEYS.markUnread}
        onClick={() => mark({ state: 'unread' })}
      />
      <IconButton
        action="bulk-star"
        icon="star"
        label={i18n.t('library.star')}
        shortcut={LIST_KEYS.star}
        isPressed={isStarred}
        onClick={() => mark({ starred: !isStarred })}
      />
      <IconButton
        action="bulk-archive"
        icon="archive"
        label={i18n.t('library.archive')}
        shortcut={LIST_KEYS.archive}
        isPressed={isArchived}
        onClick={() => mark({ archived: !isArchived })}
      />
      <IconButton
        action="bulk-tags"
        icon="tag"
        label={i18n.t('library.tags')}
        shortcut={LIST_KEYS.tags}
        isExpanded={tags.isOpen}
        onClick={() => tags.set(!tags.isOpen)}
      />
      <CompareLink ids={ids} loaded={loaded} />
      <IconLink action="bulk-export" icon="download" label={i18n.t('library.export')} to={{ place: 'export', ids }} />
      {loaded.some(({ summary }) => isLink(summary)) && (
        <IconLink action="bulk-texts" icon="link" label={i18n.t('texts.load')} to={{ place: 'texts', ids }} />
      )}
      <IconButton
        action="bulk-remove"
        icon="remove"
        label={i18n.t('library.remove')}
        shortcut={LIST_KEYS.remove}
        onClick={() => void selection.change({ is: 'remove' })}
      />
    </>
  );
}

/**
 * The link to the comparison of the selected articles. It stays in place while it is of no use, because links without texts cannot be
 * compared, nor can a single article or very many.
 */
function CompareLink({ ids, loaded }: { readonly ids: readonly number[]; readonly loaded: readonly FoundArticle[] }) {
  const links = new Set(loaded.filter(({ summary }) => isLink(summary)).map(({ summary }) => summary.id));
  const texts = ids.filter((id) => !links.has(id));
  return texts.length < MIN_COMPARED || texts.length > MAX_COMPARED ? (
    <IconButton action="bulk-compare" icon="compare" label={i18n.t('compare.howMany')} isOff onClick={() => undefined} />
  ) : (
    <IconLink action="bulk-compare" icon="compare" label={i18n.t('compare.compare')} to={{ place: 'compare', ids: texts }} />
  );
}

interface IconLinkProps {
  readonly action: string;
  readonly icon: IconName;
  readonly label: string;
  readonly to: Partial<LibraryAddress>;
}

/** A link in the bar that looks like its buttons. */
const IconLink = ({ action, icon, label, to }: IconLinkProps) => (
  <LibraryLink class="icon-button" data-action={action} title={label} to={to}>
    <Icon name={icon} />
    <span class="unseen">{label}</span>
  </LibraryLink>
);

/** The number of articles beyond which a change shows how far it is. Shorter ones are over before anybody could read that. */
const LONG = 1_000;

/** The number of selected articles or, during a change, of those that are done. */
function BulkCount({ words, running }: { readonly words: string; readonly running: BulkProgress | null }) {
  const number = new Intl.NumberFormat(useLocale());
  const isLong = running !== null && running.total > LONG;
  return (
    <p class="bulk-count" role="status">
      {isLong ? i18n.t('export.running', [number.format(running.done), number.format(running.total)]) : words}
    </p>
  );
}
