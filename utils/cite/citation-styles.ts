/// <reference types="vite/types/importMeta.d.ts" />
import type { CitationStyle } from './citation-style';

const found = import.meta.glob<CitationStyle>(['./*.ts', '!./citation-style.ts', '!./citation-styles.ts'], {
  eager: true,
  import: 'style',
});

/** All citation styles in this folder, in the order in which the reader sees them. */
export const citationStyles: readonly CitationStyle[] = Object.values(found).sort((one, other) => one.place - other.place);
