import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

export interface CorrectFormProps {
  readonly id: string;
  /** The `data-action` of the button that opens the form. */
  readonly action: string;
  /**
   * The value that determines which fields are rendered. When it changes, the open form is scrolled into view, because its height may have
   * changed.
   */
  readonly choice: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** A correction form, with the button «Correct» that opens and closes it. Initially, the form is closed. */
export function CorrectForm({ id, action, choice, onSubmit, children }: CorrectFormProps) {
  const [isOpen, open] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, choice]);
  return (
    <div class="correct">
      <button type="button" class="button" data-action={action} aria-expanded={isOpen} aria-controls={id} onClick={() => open(!isOpen)}>
        <Icon name="edit" />
        {i18n.t('correct.toggle')}
      </button>
      {isOpen && (
        <form
          ref={form}
          id={id}
          class="correct-form"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {children}
        </form>
      )}
    </div>
  );
}
