import { useState } from 'preact/hooks';
import type { RowField } from './ArticleRow';

/** The rows whose fields for tags and note are open. */
export interface OpenRows {
  isOpen(id: number): boolean;
  /** Returns the field of a row that shall receive the focus; `null` for none. */
  fieldOf(id: number): RowField | null;
  /** Opens or closes the fields of a row, and may move the focus into one. */
  set(id: number, isOpen: boolean, field?: RowField): void;
}

interface State {
  readonly ids: ReadonlySet<number>;
  readonly focused: { readonly id: number; readonly field: RowField } | null;
}

/** Remembers which rows are open, also while they are scrolled out of view. */
export function useOpenRows(): OpenRows {
  const [{ ids, focused }, setState] = useState<State>({ ids: new Set(), focused: null });
  return {
    isOpen: (id) => ids.has(id),
    fieldOf: (id) => (focused?.id === id ? focused.field : null),
    set(id, isOpen, field) {
      const next = new Set(ids);
      if (isOpen) next.add(id);
      else next.delete(id);
      setState({ ids: next, focused: isOpen && field ? { id, field } : null });
    },
  };
}
