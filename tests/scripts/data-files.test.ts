import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFileAddresses, dataFiles } from '../../scripts/data-files';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { readTaggerFile } from '../../utils/taggers/read-tagger-file';
import { packedLanguages, packFor, taggerDataOf } from '../support/languages';

test('the language packs, trained taggers and gazetteers are built as data files at the addresses returned by ?file imports', async () => {
  const built = new Map((await dataFiles()).map((file) => [file.relativeDest, contentsOf(file)]));
  const trained = packedLanguages().filter((lang) => taggerDataOf(lang) !== null);
  const packs = packedLanguages().map((lang) => `data/${lang}.json`);
  const taggers = trained.map((lang) => `data/names-${lang}.bin`);
  expect([...built.keys()].sort()).toEqual(['data/gazetteers.json', ...taggers, ...packs].sort());
  for (const lang of packedLanguages()) expect(built.get(`data/${lang}.json`)).toEqual(packFor(lang));
  expect(built.get('data/gazetteers.json')).toEqual(gazetteers);
  expect(trained).toContain('en');
  for (const lang of trained) expect(built.get(`data/names-${lang}.bin`)).toEqual(taggerDataOf(lang));
  expect(dataFileAddresses.load('/project/utils/languages/de.ts?file')).toBe('export default "/data/de.json"');
  expect(dataFileAddresses.load('/project/utils/taggers/names-en.json?file')).toBe('export default "/data/names-en.bin"');
  expect(dataFileAddresses.load('/project/utils/languages/de.ts')).toBeUndefined();
});

function contentsOf(file: { readonly contents: string } | { readonly absoluteSrc: string }): unknown {
  return 'contents' in file ? JSON.parse(file.contents) : readTaggerFile(new Uint8Array(readFileSync(file.absoluteSrc)).buffer);
}
