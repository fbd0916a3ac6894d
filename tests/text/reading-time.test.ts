import { expect, test } from 'vitest';
import { readingMinutesOf } from '../../utils/text/reading-time';

/** The same sentence in ten languages. */
const SENTENCE: Readonly<Record<string, string>> = {
  en: 'The old lighthouse was lit again last night after thirty years in the dark, and the whole village stood on the pier to see it. ',
  de: 'Der alte Leuchtturm brannte gestern Abend nach dreißig Jahren im Dunkeln wieder, und das ganze Dorf stand auf der Mole, um ihn zu sehen. ',
  ru: 'Старый маяк снова зажгли вчера вечером после тридцати лет темноты, и вся деревня стояла на пирсе, чтобы это увидеть. ',
  he: 'המגדלור הישן נדלק שוב אמש אחרי שלושים שנה של חושך, וכל הכפר עמד על המזח כדי לראות אותו. ',
  ar: 'أضيئت المنارة القديمة من جديد مساء أمس بعد ثلاثين عاما من الظلام، ووقفت القرية كلها على الرصيف لتراها. ',
  hi: 'पुराना प्रकाशस्तंभ तीस साल के अंधेरे के बाद कल रात फिर जल उठा, और पूरा गांव उसे देखने के लिए घाट पर खड़ा था। ',
  ko: '오래된 등대가 서른 해의 어둠 끝에 어젯밤 다시 불을 밝혔고, 온 마을 사람들이 그것을 보려고 방파제에 서 있었다. ',
  zh: '那座旧灯塔在黑暗中沉寂了三十年之后，昨晚重新亮了起来，全村的人都站在码头上观看。',
  ja: '三十年の暗闇を経て、古い灯台に昨夜ふたたび明かりがともり、村じゅうの人が桟橋に立ってそれを眺めた。',
  th: 'ประภาคารเก่ากลับมาส่องแสงอีกครั้งเมื่อคืนนี้หลังจากมืดมานานสามสิบปี และคนทั้งหมู่บ้านก็มายืนดูอยู่บนท่าเรือ',
};

test.each(Object.keys(SENTENCE))('the same sentence takes about as long to read in the language «%s» as in English', (lang) => {
  const minutes = readingMinutesOf((SENTENCE[lang] ?? '').repeat(200));
  const english = readingMinutesOf((SENTENCE.en ?? '').repeat(200));
  expect(minutes).toBeGreaterThan(english * 0.55);
  expect(minutes).toBeLessThan(english * 1.3);
});

test('a half English, half Japanese text takes the mean of both reading times, and long vowel marks in kana count as characters', () => {
  const mixed = readingMinutesOf((SENTENCE.en ?? '').repeat(100) + (SENTENCE.ja ?? '').repeat(100));
  expect(mixed).toBe(
    Math.round((readingMinutesOf((SENTENCE.en ?? '').repeat(200)) + readingMinutesOf((SENTENCE.ja ?? '').repeat(200))) / 2),
  );
  expect(readingMinutesOf('サーバー'.repeat(1_000))).toBe(8);
});

test('an empty text takes one minute to read', () => {
  expect(readingMinutesOf('')).toBe(1);
});
