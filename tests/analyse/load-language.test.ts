import { describe, expect, test } from 'vitest';
import { analyse } from '../../utils/analyse/analyse';
import { type LanguageData, loadLanguage } from '../../utils/analyse/load-language';
import gazetteers from '../../utils/gazetteers/gazetteers';
import { analyse as analyseNow, packFor, taggerDataOf } from '../support/languages';

/** Returns the real language data, wrapped so that `asked` records which parts are loaded. */
function recorded(): LanguageData & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async pack(lang) {
      asked.push(lang);
      return packFor(lang);
    },
    async gazetteers() {
      asked.push('gazetteers');
      return gazetteers;
    },
    async tagger(lang) {
      asked.push(`names-${lang}`);
      return taggerDataOf(lang);
    },
  };
}

describe('loadLanguage', () => {
  test.each(['en', 'en-GB', 'EN_us'])('loads only the pack, the gazetteers and the tagger for the tag «%s»', async (tag) => {
    const data = recorded();
    const language = await loadLanguage(tag, data);
    const { quotes } = analyse({ text: '“It holds,” Ana Roth said.', lang: tag, title: '' }, language);
    expect(quotes.map(({ speaker }) => speaker?.mention)).toEqual([{ start: 12, end: 20 }]);
    expect(data.asked).toEqual(['en', 'gazetteers', 'names-en']);
  });

  test('loads the pack and the tagger, but no gazetteers, for a language without capitals', async () => {
    const data = recorded();
    const language = await loadLanguage('zh-CN', data);
    const { quotes } = analyse({ text: '镇长何文渊说:“桥会修好的,我们明天就开始动工。”', lang: 'zh-CN', title: '' }, language);
    expect(quotes.map(({ speaker }) => speaker !== null)).toEqual([true]);
    expect(data.asked).toEqual(['zh', 'names-zh']);
  });

  test.each([
    ['de', '„Die Brücke ist zu“, sagte Ana Roth. Er koste wenig, der Umbau.'],
    ['tr', 'Ana Roth, “Köprü kapalı” dedi. Roth, köprünün kapalı olduğunu söyledi.'],
    ['ja', '大槻町長は「橋は必ず直します」と述べた。'],
  ])('loads the rules for the language «%s»', async (lang, text) => {
    const article = { text, lang, title: '' };
    const analysis = analyse(article, await loadLanguage(lang, recorded()));
    expect(analysis.quotes.some(({ speaker }) => speaker !== null)).toBe(true);
    expect(analysis).toEqual(analyseNow(article));
  });

  test.each(['tlh', '', 'und', '../en'])('returns null for the tag «%s», which has no pack', async (tag) => {
    expect(await loadLanguage(tag, recorded())).toBeNull();
  });

  test('rejects when the pack or the gazetteers cannot be loaded', async () => {
    const failing = { ...recorded(), pack: () => Promise.reject(new Error('gone')) };
    await expect(loadLanguage('en', failing)).rejects.toThrow('gone');
    await expect(loadLanguage('en', { ...recorded(), gazetteers: failing.pack })).rejects.toThrow('gone');
  });
});
