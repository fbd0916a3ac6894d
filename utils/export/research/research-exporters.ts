/// <reference types="vite/types/importMeta.d.ts" />
import type { Exporter } from '../exporter';

const found = import.meta.glob<Exporter>(['./*.ts', '!./research-exporters.ts'], { eager: true, import: 'exporter' });

/** The formats for research programs and reference managers in this folder, sorted by id. Only the page «Export» offers them. */
export const researchExporters: readonly Exporter[] = Object.values(found).sort((one, other) => (one.id < other.id ? -1 : 1));
