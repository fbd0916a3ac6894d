/** Organisations with the short forms of their names in Turkish news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Birleşmiş Milletler;BM
Avrupa Birliği;AB
Dünya Sağlık Örgütü;DSÖ
Uluslararası Para Fonu;IMF
Avrupa Merkez Bankası;ECB
Cumhuriyet Halk Partisi;CHP
Adalet ve Kalkınma Partisi;AKP,AK Parti
Milliyetçi Hareket Partisi;MHP
Türkiye Büyük Millet Meclisi;TBMM
Türkiye İstatistik Kurumu;TÜİK
Türkiye Cumhuriyet Merkez Bankası;TCMB
Türk Silahlı Kuvvetleri;TSK
Afet ve Acil Durum Yönetimi Başkanlığı;AFAD
Anadolu Ajansı;AA
Türkiye Futbol Federasyonu;TFF
Milli İstihbarat Teşkilatı;MİT
`;
