import { createContext } from 'preact';
import type { LibraryAddress } from '../../utils/query/library-address';

/** Opens a list, an article or a page of the library. Without it, links of the library are links to their addresses. */
export const VisitContext = createContext<((address: Partial<LibraryAddress>) => unknown) | null>(null);
