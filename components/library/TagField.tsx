import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_LABEL } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface TagFieldProps {
  /** The tags of the article, or those that some of the selected articles have. */
  readonly tags: readonly string[];
  /** The names of tags that are suggested. */
  readonly suggested: readonly string[];
  /** Whether the field takes focus when it appears. */
  readonly takesFocus?: boolean;
  readonly onTag: (add: readonly string[], remove: readonly string[]) => void;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The tags of one or more articles, each with a button that removes it, and a field that adds one. */
export function TagField({ tags, suggested, takesFocus = false, onTag }: TagFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  return (
    <form
      class="tag-field"
      onSubmit={(event) => {
        event.preventDefault();
        const input = field.current;
        if (!input || !LETTER.test(input.value)) return;
        onTag([input.value], []);
        input.value = '';
      }}
    >
      {tags.length > 0 && (
        <ul>
          {tags.map((name) => (
            <li key={name}>
              <button
                type="button"
                class="own-tag"
                data-action="untag"
                title={i18n.t('library.untag', [name])}
                aria-label={i18n.t('library.untag', [name])}
                onClick={() => {
                  // The button disappears with its tag, so focus moves to the field.
                  field.current?.focus();
                  onTag([], [name]);
                }}
              >
                <bdi>{name}</bdi>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for={id}>{i18n.t('library.addTag')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        class="row-input"
        list={`${id}-tags`}
        maxLength={MAX_LABEL}
        autoComplete="off"
        enterKeyHint="done"
      />
      <datalist id={`${id}-tags`}>
        {suggested.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="submit" class="button" data-action="add-tag">
        {i18n.t('library.add')}
      </button>
    </form>
  );
}
