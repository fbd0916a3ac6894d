import type { GenderWords } from '../gender-words';

/** The Japanese words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: '彼女', man: '彼' },
  titles: { woman: '', man: '' },
  neutralTitles: '',
  nouns: { woman: '女性 母親 妻 娘 姉 妹 祖母 女王 王女', man: '男性 父親 夫 息子 兄 弟 祖父 国王 王子' },
  breaks: '',
  isUnspaced: true,
} satisfies GenderWords;
