import { i18n } from '#i18n';
import type { FoundArticle } from '../../utils/model';
import { printCondition } from '../../utils/query/print-query';
import { Icon } from '../icons/Icon';
import { LibraryLink } from './LibraryLink';

export interface ShelfFactsProps {
  readonly found: FoundArticle;
}

/** The reader's tags and note on an article. A tag is a link to all articles that have it. Renders nothing if there are none. */
export function ShelfFacts({ found: { tags, ownNote, note } }: ShelfFactsProps) {
  return (
    <>
      {tags.length > 0 && (
        <ul class="tags" aria-label={i18n.t('library.tags')}>
          {tags.map((name) => (
            <li key={name}>
              <LibraryLink class="own-tag" to={{ query: `${printCondition({ is: 'name', field: 'tag', name, isPrefix: false })} ` }}>
                <bdi>{name}</bdi>
              </LibraryLink>
            </li>
          ))}
        </ul>
      )}
      {/* The search shows the part of the note that it has found. */}
      {ownNote && note?.part !== 'note' && (
        <p class="found-note own-note">
          <Icon name="note" />
          <span>
            <span class="unseen">{i18n.t('library.foundNote')}</span> <bdi>{ownNote}</bdi>
          </span>
        </p>
      )}
    </>
  );
}
