import type { Work } from './work';

const LINE = '='.repeat(80);

/** Returns one text with the licences of all works. Works with the same text share it. */
export function writeLicences(works: readonly Work[]): string {
  const byText = Map.groupBy(works, ({ text }) => text.trim());
  const parts = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version}, ${licence}`);
    return `${LINE}\n${names.join('\n')}\n${LINE}\n\n${text}\n`;
  });
  return ['Dramatis contains these works by others. ATTRIBUTION.md says what each is used for.\n', ...parts].join('\n');
}
