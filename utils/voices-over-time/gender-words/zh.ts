import type { GenderWords } from '../gender-words';

/** The Chinese words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: '她', man: '' },
  titles: { woman: '', man: '' },
  neutralTitles: '',
  titlesAfter: { woman: '女士 小姐 太太 夫人', man: '先生' },
  nouns: {
    woman: '女士 女子 女性 妇女 母亲 女儿 妻子 姐姐 妹妹 女友 女王 公主',
    man: '先生 男子 男性 父亲 儿子 丈夫 哥哥 弟弟 男友 国王 王子',
  },
  breaks: '',
  isUnspaced: true,
} satisfies GenderWords;
