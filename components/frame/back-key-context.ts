import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { BackKey } from '../../utils/controls/back-key';

/** The context that provides the back key. Its value is `undefined` where the key must leave the page at once. */
export const BackKeyContext = createContext<BackKey | undefined>(undefined);

/** Makes the back key of a phone call `close` as long as the component is mounted and `isOpen`. */
export function useBackKey(close: () => void, isOpen = true): void {
  const key = useContext(BackKeyContext);
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => (isOpen ? key?.opened(() => latest.current()) : undefined), [key, isOpen]);
}
