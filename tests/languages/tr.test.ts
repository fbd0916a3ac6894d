import { expect, test } from 'vitest';
import { analyse } from '../support/languages';
import { testQuotes } from './support/test-quotes';

testQuotes('tr', {
  'the order subject, quotation, verb': [
    ['Ana Roth, [[“Köprü kapalı”]] dedi.', 'Ana Roth'],
    ['Roth gazetecilere [[“Köprü ilkbahara kadar kapalı”]] dedi.', 'Roth'],
    ['Ulaştırma Bakanı Murat Ilgaz, [[“Feribot her gün çalışıyor”]] diye konuştu.', 'Ulaştırma Bakanı Murat Ilgaz'],
    ['Liman sözcüsü Defne Ilgaz, düzenlediği basın toplantısında, [[“Para yok”]] ifadelerini kullandı.', 'Liman sözcüsü Defne Ilgaz'],
    ['Roth konuşmasında [[“Yeni bir köprü kuracağız”]] ifadesini kullandı.', 'Roth'],
    ['Kaptan Sarp Aydın (54), [[“Deniz çok sertti”]] diye anlattı.', 'Kaptan Sarp Aydın (54)'],
    ['Ankara’da konuşan Roth, [["Köprü mayısta açılacak"]] şeklinde konuştu.', 'Roth'],
    ['Dün limanı gezen belediye başkanı, [[“Kimse işsiz kalmayacak”]] diye söz verdi.', 'belediye başkanı'],
    ['Roth’un avukatı Selin Kaya, [[“Müvekkilim suçsuz”]] diye açıkladı.', 'Roth’un avukatı Selin Kaya'],
    ['Defne Ilgaz, [[“Köprü güvenli”]] iddiasında bulundu.', 'Defne Ilgaz'],
    ['Roth ise [[“Bu rakam doğru değil”]] diyerek itiraz etti.', 'Roth'],
    ['Vali Kaya geçen hafta [[“Adada su bitti”]] uyarısında bulundu.', 'Vali Kaya'],
    ["Roth, X'teki hesabından [[“Teşekkürler ada”]] diye yazdı.", 'Roth'],
    ['Muhtar [[‘Yol hâlâ kapalı’]] diye yakındı.', 'Muhtar'],
  ],
  'the order quotation, verb, subject': [
    ['[[“Köprü kapalı”]] dedi Ana Roth.', 'Ana Roth'],
    ['[[“Köprü kapalı”]] diyor liman sözcüsü Defne Ilgaz.', 'liman sözcüsü Defne Ilgaz'],
    ['[[“Kim ödeyecek?”]] diye sordu Roth.', 'Roth'],
  ],
  'the order quotation, participle, subject': [
    ['[[“Köprü kapalı”]] diyen Ana Roth, sözlerini tamamladı.', 'Ana Roth'],
    ['[[“Para yok”]] ifadelerini kullanan Ulaştırma Bakanı Murat Ilgaz, soruları yanıtsız bıraktı.', 'Ulaştırma Bakanı Murat Ilgaz'],
    ['[[“Köprü mayısta açılacak”]] diye konuşan Ilgaz adaya döndü.', 'Ilgaz'],
    ['[[“Bu bir utanç”]] şeklinde tepki gösteren balıkçılar limanı terk etti.', 'balıkçılar'],
  ],
  'a quotation in two parts': [
    ['[[“Köprü”]] dedi Roth, [[“ilkbahara kadar kapalı.”]]', 'Roth'],
    ['[[“Köprü kapalı”]] diyen Roth, [[“Mayısta açacağız”]] diye ekledi.', 'Roth'],
    ['Roth, [[“Köprü kapalı”]] dedi ve [[“Mayısta açacağız”]] diye ekledi.', 'Roth'],
  ],
  'a colon before the quotation': [
    ['Roth: [[“Köprü kapalı”]]', 'Roth'],
    ['Ana Roth şöyle konuştu: [[“Köprü ilkbahara kadar kapalı.”]]', 'Ana Roth'],
    ['Ilgaz, toplantıda şu ifadeleri kullandı: [[“Feribot her gün çalışıyor.”]]', 'Ilgaz'],
    ['Roth’un yanıtı kısa oldu: [[“Köprü kapalı.”]]', 'Roth'],
    ['Ada yönetimi şunları kaydetti: [[“Suyu idareli kullanın.”]]', 'Ada yönetimi'],
  ],
  'a source phrase such as "according to"': [
    ['Roth’a göre [[“köprü kapalı kalmalı”]].', 'Roth'],
    ['Roth’a göre, [[köprü mayısta açılacak]].', 'Roth'],
    ['Adını vermek istemeyen kaynaklara göre [[köprünün parası bitti]].', 'kaynaklara'],
    ['Polisin açıklamasına göre [[sürücü yaralı kurtuldu]].', 'Polisin'],
    ['Ilgaz’ın açıklamasına göre [[feribot kışın çalışmayacak]].', 'Ilgaz'],
  ],
  'indirect speech': [
    ['Roth, [[köprünün kapalı olduğunu]] söyledi.', 'Roth'],
    ['Bakan Ilgaz, [[feribotun kışın çalışmayacağını]] belirtti.', 'Bakan Ilgaz'],
    ['Roth gazetecilere [[köprünün mayısta açılacağını]] ifade etti.', 'Roth'],
    ['[[Köprünün kapalı olduğunu]] söyleyen Roth, [[“Mayısta açacağız”]] dedi.', 'Roth'],
    ['Balıkçılar [[limanın temizlenmesini]] istedi.', 'Balıkçılar'],
  ],
  'a clause partly in quotation marks': [
    ['Roth, [[köprünün “tamamen kapalı” olduğunu]] söyledi.', 'Roth'],
    ['Ilgaz, [[adanın “asla terk edilmeyeceğini”]] vurguladı.', 'Ilgaz'],
  ],
  'a passive reporting verb': [
    ['Bakanlığın açıklamasında [[“Köprü kapalı”]] denildi.', 'Bakanlığın'],
    ['Liman İdaresi’nden yapılan açıklamada, [[“Feribot çalışmayacak”]] ifadelerine yer verildi.', 'Liman İdaresi'],
    ['Köprü, Roth tarafından [[“adanın utancı”]] olarak nitelendirildi.', 'Roth'],
    ['Raporda [[“Köprü onarılamaz durumda”]] deniliyor.', 'Raporda'],
  ],
  'a reporting noun': [
    ['Roth’un [[“Köprü güvenli”]] iddiası mecliste tepki çekti.', 'Roth'],
    ['Bakanın [[“Para yok”]] sözleri adada konuşuldu.', 'Bakanın'],
  ],
  'unnamed sources': [
    ['Adının açıklanmasını istemeyen bir yetkili, [[“Para yok”]] dedi.', 'bir yetkili'],
    ['Bir kaynak [[“Sözleşme imzalanmadı”]] bilgisini paylaştı.', 'Bir kaynak'],
    ['Görgü tanıkları [[“Hiçbir şey görmedik”]] diye anlattı.', 'Görgü tanıkları'],
  ],
  'groups and institutions as sources': [
    ['Uzmanlar, [[“Kış sert geçecek”]] uyarısını yaptı.', 'Uzmanlar'],
    ['Ada Belediyesi, [[“Su kesintisi sürecek”]] açıklamasını yaptı.', 'Ada Belediyesi'],
    ['Bakanlık, yaptığı yazılı açıklamada, [[“İnceleme sürüyor”]] ifadesini kullandı.', 'Bakanlık'],
    ['Ana Roth ve Murat Ilgaz, [[“Köprüyü birlikte açacağız”]] dedi.', 'Ana Roth ve Murat Ilgaz'],
  ],
  'a speaker named in another sentence or paragraph': [
    ['Roth köprüyü gezdi. [[“Mayısta açacağız”]] dedi.', 'Roth'],
    ['Ana Roth, [[“Köprü kapalı”]] dedi. [[“Mayısta açacağız.”]]', 'Ana Roth'],
    ['Ana Roth, [[“Köprü kapalı”]] dedi. [[“Mayısta açacağız”]] diye ekledi.', 'Ana Roth'],
    ['Ana Roth, [[“Köprü kapalı”]] dedi. O, [[“Para yok”]] diye ekledi.', 'Ana Roth', 'O'],
    ['Ana Roth, [[“Köprü kapalı”]] dedi.\n[[“Feribotlar çalışmaya devam edecek.”]]', 'Ana Roth'],
    ['Ana Roth, [[“Köprü kapalı”]] dedi. [[Mayısta açılacağını]] söyledi.', 'Ana Roth'],
  ],
  'several speakers': [
    ['Roth, [[“Köprü kapalı”]] dedi, Ilgaz ise [[“Yakında açılır”]] diye yanıtladı.', 'Roth', 'Ilgaz'],
    ['Ayşe Roth [[“Köprü kapalı”]] dedi. Ilgaz, [[“Yakında açılır”]] yanıtını verdi.', 'Ayşe Roth', 'Ilgaz'],
  ],
  'sentences in the style of news articles': [
    [
      '2020’den bu yana Eski Liman’ın belediye başkanı olan Ana Roth, salı günkü toplantının ardından [[“Köprü kışı çıkaramaz”]] uyarısında bulundu.',
      'Ana Roth',
    ],
    [
      'Ulaştırma Bakanı Murat Ilgaz, çarşamba günü yaptığı açıklamada, [[feribotun “gece çalışmayacağını”]] duyurdu.',
      'Ulaştırma Bakanı Murat Ilgaz',
    ],
    ['[[“Hiçbir şey imzalamadım”]] diyerek kendini savunan Ilgaz, milletvekillerinin sorularını yanıtladı.', 'Ilgaz'],
    ['[[“Suyumuz bitti”]] diye özetliyor adada hayvan yetiştiren Jale Maden.', 'Jale Maden'],
    ['Denizciler Sendikası, [[yargıya başvuracağını]] açıkladı.', 'Denizciler Sendikası'],
    ['Adını vermek istemeyen bir ada sakini, [[“Bizi unuttular”]] diye yakındı.', 'bir ada sakini'],
    ['Roth kararı [[“tam bir çılgınlık”]] olarak nitelendirdi.', 'Roth'],
    ['Gemi eski, diyen kaptan, [[“Yenisini almalıyız”]] diye ekledi.', 'kaptan'],
    ['Toplantının sonunda söz alan Ilgaz şunları söyledi: [[“Köprü mayısta açılacak. Kimse evini kaybetmeyecek.”]]', 'Ilgaz'],
    ['Bakanlık kaynakları [[“para olmadığını”]] öne sürüyor.', 'Bakanlık kaynakları'],
    ['Roth’un sözcüsü Selin Kaya, [[iddiaların “gerçeği yansıtmadığını”]] söyledi.', 'Roth’un sözcüsü Selin Kaya'],
    ['Köprünün kapanmasına tepki gösteren balıkçılar, [[“Ekmeğimizle oynamayın”]] sloganı attı.', 'balıkçılar'],
    ['Valilikten yapılan yazılı açıklamada [[“Yol trafiğe kapatılmıştır”]] denildi.', 'Valilikten'],
  ],
  'titles of works': [
    ['Ana Roth, “Köprü ve deniz” adlı kitabında çocukluğunu anlatıyor.'],
    ['Ana Roth “Bitmeyen kış” romanını limanda yazdı.'],
  ],
  'an interview with labelled turns': [
    [
      'Ana Roth on yıldır limanı yönetiyor. Ana Roth bizi iskelede karşıladı.\nS: Neden döndünüz?\nC: [[Denizi özledim.]]\nS: Ya feribot?\nC: [[Çok yavaş.]]',
      'Ana Roth',
    ],
  ],
  'a signature after a dash': [['[[“Köprü kapalı”]] — Ana Roth', 'Ana Roth']],
  'no quotations': [
    ['“Umut” adlı gemi çarşamba günü limandan ayrıldı.'],
    ['“Yeni Kıyı” partisi yedi sandalye kazandı.'],
    ['Fabrika adada düzenin “garantisi” oldu.'],
    ['Yazar, “Uzun Kış” romanını mayısta yayımladı.'],
    ['Roth, “Uzun Kış” adlı romanında adayı anlatıyor.'],
    ['Roth’un teknesi Ankara’da satıldı.'],
  ],
});

test('the analysis of «tr» text finds a single actor for a name with different suffixes after the apostrophe', () => {
  const text = 'Ana Roth limana geldi. Roth’un gemisi Ankara’da kaldı. Gazeteciler Roth’a sordu, Roth’tan yanıt gelmedi.';
  const { actors } = analyse({ text, lang: 'tr', title: '' });
  expect(actors.filter(({ kind }) => kind === 'person').map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ana Roth', 4]]);
});
