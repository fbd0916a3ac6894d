import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShelfControls } from '../../utils/controls/shelf';
import { useBackKey } from '../frame/back-key-context';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

export interface ArticleTagsProps {
  readonly shelf: ShelfControls;
  readonly knownTags: readonly string[];
  readonly onClose: () => void;
}

/** The tags and the note of the open article, below the toolbar. When they close, the focus returns to their button. */
export function ArticleTags({ shelf, knownTags, onClose }: ArticleTagsProps) {
  const panel = useRef<HTMLDivElement>(null);
  useBackKey(onClose);
  const { tags, ownNote } = shelf.entry.value;
  useLayoutEffect(() => {
    const element = panel.current;
    const button = element?.closest('.toolbar')?.querySelector<HTMLElement>('[data-action=details]');
    return () => {
      if (element?.contains(document.activeElement)) button?.focus();
    };
  }, []);
  return (
    <div ref={panel} class="row-details article-tags">
      <TagField
        takesFocus
        tags={tags}
        suggested={knownTags.filter((name) => !tags.includes(name))}
        onTag={(add, remove) => void shelf.tag(add, remove)}
      />
      <NoteField note={ownNote} onKeep={(note) => void shelf.keepNote(note)} />
    </div>
  );
}
