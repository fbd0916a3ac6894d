import { expect, test } from 'vitest';
import { dataFileAddresses, dataFiles } from '../../scripts/data-files';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { packedLanguages, packFor } from '../support/languages';

test('every pack and the gazetteers become a file with all that they hold, at the address that the product asks for', async () => {
  const built = new Map((await dataFiles()).map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents)]));
  expect([...built.keys()].sort()).toEqual(['data/gazetteers.json', ...packedLanguages().map((lang) => `data/${lang}.json`)].sort());
  for (const lang of packedLanguages()) expect(built.get(`data/${lang}.json`)).toEqual(packFor(lang));
  expect(built.get('data/gazetteers.json')).toEqual(gazetteers);
  expect(dataFileAddresses.load('/project/utils/languages/de.ts?file')).toBe('export default "/data/de.json"');
  expect(dataFileAddresses.load('/project/utils/languages/de.ts')).toBeUndefined();
});
