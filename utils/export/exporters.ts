/// <reference types="vite/types/importMeta.d.ts" />
import type { Exporter } from './exporter';

const found = import.meta.glob<Exporter>(['./*.ts', '!./exporter.ts', '!./exporters.ts'], { eager: true, import: 'exporter' });

/** The formats in this folder. JSON comes first, because it loses nothing. The others are sorted by id. */
export const exporters: readonly Exporter[] = Object.values(found).sort(
  (one, other) => Number(other.id === 'json') - Number(one.id === 'json') || (one.id < other.id ? -1 : 1),
);
