import { expect, test } from 'vitest';
import { dataFileAddresses, dataFiles } from '../../scripts/data-files';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { packedLanguages, packFor, taggerDataOf } from '../support/languages';

test('every language pack, every trained tagger and the gazetteers become data files at the addresses that are imported', async () => {
  const built = new Map((await dataFiles()).map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]));
  expect([...built.keys()].sort()).toEqual(
    ['data/gazetteers.json', 'data/names-en.json', ...packedLanguages().map((lang) => `data/${lang}.json`)].sort(),
  );
  for (const lang of packedLanguages()) expect(built.get(`data/${lang}.json`)).toEqual(packFor(lang));
  expect(built.get('data/gazetteers.json')).toEqual(gazetteers);
  expect(built.get('data/names-en.json')).toEqual(taggerDataOf('en'));
  expect(dataFileAddresses.load('/project/utils/languages/de.ts?file')).toBe('export default "/data/de.json"');
  expect(dataFileAddresses.load('/project/utils/taggers/names-en.json?file')).toBe('export default "/data/names-en.json"');
  expect(dataFileAddresses.load('/project/utils/languages/de.ts')).toBeUndefined();
});
