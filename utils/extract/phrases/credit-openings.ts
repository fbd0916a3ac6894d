import type { PhraseLists } from './phrase-lists';

/** The openings of lines that say who took a picture, or whom it comes from. */
export const CREDIT_OPENINGS: PhraseLists = {
  en: 'photo:|photos:|photograph:|photographs:|photographer:|picture:|pictures:|image:|images:|image source|photo courtesy|photo supplied|picture supplied',
  de: 'foto:|fotos:|bild:|bilder:|fotograf:|fotografin:|bildrechte:|bildnachweis|bildquelle|fotonachweis|symbolfoto:|symbolbild:|archivfoto:|archivbild:|grafik:|© foto',
  fr: "photo :|photos :|photo:|photos:|crédit|crédits|crédit photo|image :|photo d'archives|photo d'illustration|illustration :|photographie :",
  es: 'foto:|fotos:|imagen:|crédito:|créditos:|fotografía:|fotografías:|foto de archivo|imagen de archivo|fotógrafo:',
  it: "foto:|foto di|fotografia di|immagine:|crediti:|credito:|crediti foto|fotografie di|foto d'archivio",
  pt: 'foto:|fotos:|crédito:|créditos:|imagem:|imagens:|fotografia:|foto de divulgação|imagem de arquivo|foto de arquivo|reprodução/|reprodução /|divulgação/|divulgação$',
  nl: "foto:|foto's:|beeld:|afbeelding:|fotografie:|archieffoto|archiefbeeld",
  sv: 'foto:|bild:|bilder:|fotograf:|arkivbild|illustration:',
  no: 'foto:|bilde:|fotograf:|arkivfoto|illustrasjon:|illustrasjonsfoto',
  da: 'foto:|billede:|fotograf:|arkivfoto|illustration:|pressefoto',
  pl: 'fot.|fot:|foto:|zdjęcie:|zdjęcia:|autor zdjęcia|autor zdjęć|źródło zdjęcia|zdjęcie ilustracyjne',
  ru: 'фото:|фото предоставлено|фото предоставлены|фото из архива$|фотография:|фотограф:|автор фото|источник фото|изображение:|иллюстрация:|снимок:',
  uk: 'фото:|фото надане|фото надано|фото з архіву$|світлина:|світлини:|фотограф:|автор фото|авторка фото|джерело фото|зображення:|ілюстрація:',
  tr: 'fotoğraf:|fotoğraflar:|foto:|görsel:|görseller:|kaynak:|arşiv fotoğrafı',
  ar: 'تصوير:|تصوير :|عدسة:|الصورة:|صورة:|مصدر الصورة|حقوق الصورة|صورة أرشيفية',
  zh: '图片来源*|圖片來源*|图片：*|圖片：*|图：*|圖：*|图/*|圖/*|图｜*|摄影：*|攝影：*|摄影/*|攝影/*|供图*|供圖*|图源*|圖源*',
  ja: '写真：*|写真＝*|写真=*|写真提供*|画像：*|画像提供*|撮影：*|撮影＝*|撮影=*|提供：*|提供＝*|画像=*',
  ko: '사진=*|사진:*|사진 =*|사진제공*|사진 제공*|사진출처*|사진 출처*|이미지:*|이미지=*|출처=*',
};

/** The ends of lines such as «Ann Lee/Handout», which say that a picture was given to the press, in lower case. */
export const HANDOUTS: readonly string[] = [
  'divulgação',
  'reprodução',
  'arquivo pessoal',
  'handout',
  'archivo',
  'cortesía',
  'archiv',
  'archives',
  'archiwum',
  'архив',
  'архів',
];

/** The words before the number of a picture in a gallery, and those between it and the number of all pictures, in lower case. */
export const PICTURE_WORDS =
  'photo|foto|fotos|picture|image|bild|slide|imagen|imagem|immagine|afbeelding|beeld|bilde|billede|zdjęcie|фото|зображення|fotoğraf|görsel|صورة|图|圖|写真|画像|사진';
export const OF_WORDS = '/|of|von|de|sur|di|van|av|af|z|из|з|من|\\|';
