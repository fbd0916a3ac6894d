import { expect, test } from 'vitest';
import { dataFileAddresses, dataFiles } from '../../scripts/data-files';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { packedLanguages, packFor, taggerDataOf } from '../support/languages';

test('the language packs, trained taggers and gazetteers are built as data files at the addresses returned by ?file imports', async () => {
  const built = new Map((await dataFiles()).map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]));
  const trained = packedLanguages().filter((lang) => taggerDataOf(lang) !== null);
  const packs = packedLanguages().map((lang) => `data/${lang}.json`);
  const taggers = trained.map((lang) => `data/names-${lang}.json`);
  expect([...built.keys()].sort()).toEqual(['data/gazetteers.json', ...taggers, ...packs].sort());
  for (const lang of packedLanguages()) expect(built.get(`data/${lang}.json`)).toEqual(packFor(lang));
  expect(built.get('data/gazetteers.json')).toEqual(gazetteers);
  expect(trained).toContain('en');
  for (const lang of trained) expect(built.get(`data/names-${lang}.json`)).toEqual(taggerDataOf(lang));
  expect(dataFileAddresses.load('/project/utils/languages/de.ts?file')).toBe('export default "/data/de.json"');
  expect(dataFileAddresses.load('/project/utils/taggers/names-en.json?file')).toBe('export default "/data/names-en.json"');
  expect(dataFileAddresses.load('/project/utils/languages/de.ts')).toBeUndefined();
});
