import type { VNode } from 'preact';
import { i18n } from '#i18n';

export interface FoldedProps {
  readonly items: readonly VNode[];
  /** The number of items that are always shown. */
  readonly few: number;
}

/** A list of which all but the first items are folded. */
export const Folded = ({ items, few }: FoldedProps) => (
  <>
    <ul>{items.slice(0, few)}</ul>
    {items.length > few && (
      <details>
        <summary>{i18n.t('actor.more', items.length - few)}</summary>
        <ul>{items.slice(few)}</ul>
      </details>
    )}
  </>
);
