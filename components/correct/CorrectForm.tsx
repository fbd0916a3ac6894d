import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';

export interface CorrectFormProps {
  readonly id: string;
  /** Names the button that opens it. */
  readonly action: string;
  /** What decides which fields there are: when it changes the form is brought into view anew. */
  readonly choice: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** «Not right?»: what the reader knows better. Closed until it is asked for. */
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
