/// <reference types="vite/types/importMeta.d.ts" />
import type { Pack } from './caseless-pack';

const packs = new Map<string, Pack>();
for (const pack of Object.values(import.meta.glob<Pack>('./??.ts', { eager: true, import: 'default' }))) packs.set(pack.lang, pack);

/** The pack of a BCP 47 language tag by its primary language, or `null`: then only quotation marks are found. */
export function packFor(lang: string): Pack | null {
  return packs.get(lang.toLowerCase().split(/[-_]/, 1)[0] ?? '') ?? null;
}

/** The primary languages that have a pack, sorted. */
export const packedLanguages = (): readonly string[] => [...packs.keys()].sort();
