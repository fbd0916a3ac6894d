import type { GenderWords } from '../gender-words';

/** The Arabic words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'هي', man: 'هو' },
  titles: { woman: 'السيدة الآنسة الحاجة الملكة الأميرة', man: 'السيد الحاج الملك الأمير' },
  neutralTitles: '',
  nouns: {
    woman: 'زوجة والدة ابنة شقيقة امرأة سيدة فتاة ملكة أميرة متحدثة مسؤولة وزيرة رئيسة نائبة دبلوماسية',
    man: 'زوج والد ابن شقيق رجل ملك أمير',
  },
  breaks: 'في من على إلى عن و',
} satisfies GenderWords;
