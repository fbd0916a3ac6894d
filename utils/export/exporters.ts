/// <reference types="vite/types/importMeta.d.ts" />
import type { Exporter } from './exporter';

const found = import.meta.glob<Exporter>(['./*.ts', '!./exporter.ts', '!./exporters.ts'], { eager: true, import: 'exporter' });

/** The formats in this folder. The lossless one comes first, the others follow in the order of their ids. */
export const exporters: readonly Exporter[] = Object.values(found).sort(
  (one, other) => Number(other.id === 'json') - Number(one.id === 'json') || (one.id < other.id ? -1 : 1),
);
