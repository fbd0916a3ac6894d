import { useState } from 'preact/hooks';
import { type Completion, completeQuery } from '../../utils/query/complete-query';

/** The completions of a query, and the way to choose one with the keyboard. */
export interface UsedCompletions {
  /** The completions that are offered; none while the list is closed. */
  readonly offered: readonly Completion[];
  readonly active: number | null;
  /** Opens the list after a change of the query. */
  open(): void;
  close(): void;
  /** Handles a key in the search field. Returns whether it concerned the completions. */
  handleKey(key: string): boolean;
}

/**
 * Offers the ways to complete the query that the reader types. The arrow keys move through them, Enter chooses one, and Escape closes the list.
 */
export function useCompletions(query: string, tags: readonly string[], onChoose: (completion: Completion) => void): UsedCompletions {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const offered = isOpen ? completeQuery(query, tags) : [];
  const active = chosen === null || chosen >= offered.length ? null : chosen;
  const close = () => {
    setOpen(false);
    setChosen(null);
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown() {
      setChosen(active === null || active === offered.length - 1 ? 0 : active + 1);
      return true;
    },
    ArrowUp() {
      setChosen(active === null || active === 0 ? offered.length - 1 : active - 1);
      return true;
    },
    Escape() {
      close();
      return true;
    },
    Enter() {
      const completion = active === null ? undefined : offered[active];
      if (completion) onChoose(completion);
      return completion !== undefined;
    },
  };
  return {
    offered,
    active,
    open() {
      setOpen(true);
      setChosen(null);
    },
    close,
    handleKey: (key) => offered.length > 0 && (keys[key]?.() ?? false),
  };
}
