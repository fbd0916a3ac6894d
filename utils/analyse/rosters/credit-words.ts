/** The words that open the credit of a picture, in lower case, with the languages that share them. */
export const CREDIT_WORDS: readonly string[] = `photo photos photograph photographer picture pictures image images illustration graphic
  foto fotos fotografie fotograf bild bilder grafik bildnachweis bildquelle crédit crédits photographie
  fotografía imagen imágenes ilustración crédito créditos fotografia immagine immagini imagem imagens crédito
  beeld fotografi bilde billede kuva fot zdjęcie zdjęcia фото фотография иллюстрация світлина фотографія fotoğraf görsel
  写真 画像 撮影 照片 图片 圖片 摄影 攝影 사진 그래픽 صورة تصوير צילום תמונה फोटो ภาพ`.split(/\s+/);
