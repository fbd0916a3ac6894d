import { expect, test } from 'vitest';
import { analyseInSteps } from '../../utils/analyse/analyse';
import { loadLanguage } from '../../utils/analyse/load-language';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { packFor } from '../support/languages';

const languageOf = (tag: string) =>
  loadLanguage(tag, { pack: async (lang) => packFor(lang), gazetteers: async () => gazetteers, tagger: async () => null });

/** Returns the number of steps in which a text is analysed. */
async function countSteps(text: string, lang: string): Promise<number> {
  const steps = analyseInSteps({ text, lang, title: '' }, await languageOf(lang));
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

test.each([
  ['en', '“It holds,” Ana Roth said. The bridge is old.'],
  ['de', '„Sie hält“, sagte Ana Roth. Die Brücke ist alt.'],
  ['tr', '“Köprü sağlam” dedi Ana Roth. Köprü eski.'],
  ['zh', '镇长何文渊说：“桥会修好的。”桥很旧。'],
])('the analysis of a text in «%s» pauses at least once for each sentence and each quotation', async (lang, paragraph) => {
  const few = await countSteps(Array.from({ length: 10 }, () => paragraph).join('\n'), lang);
  const many = await countSteps(Array.from({ length: 110 }, () => paragraph).join('\n'), lang);
  expect(many - few).toBeGreaterThanOrEqual(300);
});
