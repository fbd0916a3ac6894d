import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useScroller } from '../article/scroller-context';
import { IconButton } from '../frame/IconButton';
import { useReading } from '../reading/article-context';
import { useFind } from './use-find';

export interface FindPanelProps {
  /** The words to search for. They are kept when the panel is closed. */
  readonly words: Signal<string>;
}

/** The panel for searching the article: a text field, the number of matches, and buttons for the previous and next match. */
export function FindPanel({ words }: FindPanelProps) {
  const { value: reading } = useReading().reading;
  const scroller = useScroller();
  const field = useRef<HTMLInputElement>(null);
  const { count, current, step } = useFind(scroller, reading, words.value);
  useLayoutEffect(() => field.current?.select(), []);
  const isAsked = words.value.trim() !== '';
  return (
    <search class="find">
      <input
        ref={field}
        type="search"
        class="find-field"
        aria-label={i18n.t('find.words')}
        placeholder={i18n.t('find.words')}
        value={words.value}
        autoComplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <IconButton action="find-previous" icon="previous" label={i18n.t('find.previous')} hint="⇧ ⏎" onClick={() => step(-1)} />
      <IconButton action="find-next" icon="next" label={i18n.t('find.next')} hint="⏎" onClick={() => step(1)} />
      <p class="find-count" role="status">
        {isAsked && (current === null ? i18n.t('find.none') : i18n.t('find.position', [current + 1, count]))}
      </p>
    </search>
  );
}
