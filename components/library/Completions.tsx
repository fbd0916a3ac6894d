import type { Completion } from '../../utils/query/complete-query';
import { choiceWords, fieldWords } from './query-words';

export interface CompletionsProps {
  /** The id of the list. The option with the number `n` has the id `${id}-${n}`. */
  readonly id: string;
  readonly label: string;
  readonly completions: readonly Completion[];
  /** The number of the option that Enter chooses, from 0; `null` if there is none. */
  readonly active: number | null;
  readonly onChoose: (completion: Completion) => void;
}

/** The list of the ways to complete a query. The focus stays in the search field. */
export function Completions({ id, label, completions, active, onChoose }: CompletionsProps) {
  return (
    <div
      class="completions"
      role="listbox"
      id={id}
      aria-label={label}
      tabIndex={-1}
      // A press would take the focus from the field, and the list would be gone before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles the keys.
        <div
          key={completion.term}
          class="completion"
          role="option"
          id={`${id}-${index}`}
          aria-selected={index === active}
          tabIndex={-1}
          onClick={() => onChoose(completion)}
        >
          <code dir="ltr">{completion.term}</code>{' '}
          <span>{completion.value === null ? fieldWords(completion.field) : choiceWords(completion.field, completion.value)}</span>
        </div>
      ))}
    </div>
  );
}
