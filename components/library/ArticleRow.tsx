import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { publisherOf } from '../../utils/article/article-address';
import { isLink } from '../../utils/article/is-link';
import type { LibraryControls } from '../../utils/controls/library';
import type { AskedList, FoundArticle } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import type { RowAttributes } from '../rows/VirtualRows';
import { BinActions } from './BinActions';
import { FoundParts } from './FoundParts';
import { MarkedText } from './MarkedText';
import { NoteField } from './NoteField';
import { RowActions } from './RowActions';
import { RowCheck } from './RowCheck';
import { RowFacts } from './RowFacts';
import { ShelfFacts } from './ShelfFacts';
import { TagField } from './TagField';
import { TitleLink } from './TitleLink';

/** A field of a row that shall receive the focus. */
export type RowField = 'tags' | 'note';

export interface ArticleRowProps {
  readonly found: FoundArticle;
  /** The list that has the article. */
  readonly asked: AskedList;
  readonly attributes?: RowAttributes | undefined;
  /** Whether the link takes focus. Focus moves when the value becomes true. */
  readonly takesFocus: boolean;
  /** Whether the fields for tags and note are open. */
  readonly isOpen: boolean;
  /** The field that takes focus; `null` for none. */
  readonly field: RowField | null;
  /** The names of all the reader's tags. */
  readonly knownTags: readonly string[];
  readonly controls: Pick<LibraryControls, 'mark' | 'remove' | 'tag' | 'keepNote' | 'selection' | 'stand'>;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The row of a saved article, with its title, origin and counts, and with what a search has found in it. */
export function ArticleRow({ found, asked, attributes, takesFocus, isOpen, field, knownTags, controls, onOpen }: ArticleRowProps) {
  const { summary: article } = found;
  const { id } = article;
  const row = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    // A row that has the focus already, perhaps in one of its fields, keeps it there.
    if (!takesFocus || row.current?.contains(document.activeElement)) return;
    link.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [takesFocus]);
  useLayoutEffect(() => {
    if (field) row.current?.querySelector<HTMLElement>(field === 'tags' ? '.tag-field input' : '.note-field textarea')?.focus();
  }, [field]);
  const title = article.title || i18n.t('article.untitled');
  const isBin = asked.view === 'deleted';
  const isSelected = controls.selection.ids.value.has(id);
  return (
    <li
      {...attributes}
      ref={row}
      class="saved"
      data-id={id}
      data-state={found.state}
      data-selected={isSelected ? '' : undefined}
      onFocusCapture={() => controls.stand(id)}
    >
      <RowCheck id={id} title={title} isSelected={isSelected} selection={controls.selection} />
      <article>
        <Publisher article={article} />
        <h2 lang={article.lang === 'und' ? undefined : article.lang} dir={isLink(article) ? 'auto' : article.dir}>
          <TitleLink linkRef={link} article={article} asked={asked}>
            {article.title ? <MarkedText text={title} hits={found.titleHits} /> : title}
          </TitleLink>
        </h2>
        {asked.query.trim() !== '' && !isBin && <FoundParts found={found} asked={asked} />}
        <RowFacts found={found} view={asked.view} locale={useLocale()} />
        {!isOpen && <ShelfFacts found={found} />}
      </article>
      {isBin ? (
        <div class="row-actions">
          <BinActions ids={[id]} prefix="" title={title} controls={controls} />
        </div>
      ) : (
        <RowActions
          found={found}
          title={title}
          isOpen={isOpen}
          onOpen={() => onOpen(!isOpen)}
          onMark={controls.mark}
          onRemove={controls.remove}
        />
      )}
      {isOpen && (
        <div class="row-details">
          <TagField
            tags={found.tags}
            suggested={knownTags.filter((name) => !found.tags.includes(name))}
            onTag={(add, remove) => void controls.tag(id, add, remove)}
          />
          <NoteField note={found.ownNote} onKeep={(note) => void controls.keepNote(id, note)} />
        </div>
      )}
    </li>
  );
}

function Publisher({ article }: { readonly article: FoundArticle['summary'] }) {
  const publisher = publisherOf(article);
  return (
    <p class="saved-site">
      <bdi>{publisher.name}</bdi>
      {publisher.host && (
        <span class="host">
          <bdi>{publisher.host}</bdi>
        </span>
      )}
    </p>
  );
}
