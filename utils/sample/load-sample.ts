/// <reference types="vite/types/importMeta.d.ts" />
import type { SampleText } from './sample-text';

/** The sample in every language of the interface, by its primary subtag. Each is loaded only when it is asked for. */
const TEXTS = import.meta.glob<SampleText>('./texts/??.ts', { import: 'default' });

/** Loads the sample in the language of the interface, or in English if there is none. `locale` is a BCP 47 tag. */
export async function loadSample(locale: string): Promise<SampleText> {
  const load = TEXTS[`./texts/${locale.replace(/-.*/, '')}.ts`] ?? TEXTS['./texts/en.ts'];
  if (!load) throw new Error('The sample is missing.');
  return load();
}
