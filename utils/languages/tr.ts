import nameLists from './name-lists/tr';
import type { LanguagePack } from './pack';
import roleLists from './role-nouns/tr';
import shortForms from './short-forms/tr';
import states from './states/tr';
import towns from './towns/tr';

export default {
  lang: 'tr',
  states,
  nameLists: { towns, ...nameLists },
  shortForms,
  nameGrammar: { hasSuffixes: true },
  marks: { primary: ['“', '”'], nested: ['‘', '’'] },
  cues: {
    said: [
      'demek diyor/diyorlar/der/demekte dedi/dediler/demiş/demişti/demişlerdi/diyordu/derdi diyen diyerek/deyip',
      'söylemek söylüyor/söylüyorlar/söyler/söylemektedır söyledi/söylediler/söylemiş/söylemişti/söylemişlerdi/söylüyordu/söylüyorlardı söyleyen söyleyerek/söyleyip',
      'belirtmek belirtiyor/belirtiyorlar/belirtir/belirtmektedır belirtti/belirttiler/belirtmiş/belirtmişti/belirtmişlerdi/belirtiyordu/belirtiyorlardı belirten belirterek/belirtip',
      'açıklamak açıklıyor/açıklıyorlar/açıklar/açıklamaktadır açıkladı/açıkladılar/açıklamış/açıklamıştı/açıklamışlardı/açıklıyordu/açıklıyorlardı açıklayan açıklayarak/açıklayıp',
      'vurgulamak vurguluyor/vurguluyorlar/vurgular/vurgulamaktadır vurguladı/vurguladılar/vurgulamış/vurgulamıştı/vurgulamışlardı/vurguluyordu/vurguluyorlardı vurgulayan vurgulayarak/vurgulayıp',
      'aktarmak aktarıyor/aktarıyorlar/aktarır/aktarmaktadır aktardı/aktardılar/aktarmış/aktarmıştı/aktarmışlardı/aktarıyordu/aktarıyorlardı aktaran aktararak/aktarıp',
      'anlatmak anlatıyor/anlatıyorlar/anlatır/anlatmaktadır anlattı/anlattılar/anlatmış/anlatmıştı/anlatmışlardı/anlatıyordu/anlatıyorlardı anlatan anlatarak/anlatıp',
      'kaydetmek kaydediyor/kaydediyorlar/kaydeder/kaydetmektedır kaydetti/kaydettiler/kaydetmiş/kaydetmişti/kaydetmişlerdi/kaydediyordu/kaydediyorlardı kaydeden kaydederek/kaydedip',
      'eklemek ekliyor/ekliyorlar/ekler/eklemektedır ekledi/eklediler/eklemiş/eklemişti/eklemişlerdi/ekliyordu/ekliyorlardı ekleyen ekleyerek/ekleyip',
      'konuşmak konuşuyor/konuşuyorlar/konuşur/konuşmaktadır konuştu/konuştular/konuşmuş/konuşmuştu/konuşmuşlardı/konuşuyordu/konuşuyorlardı konuşan konuşarak/konuşup',
      'bildirmek bildiriyor/bildiriyorlar/bildirir/bildirmektedır bildirdi/bildirdiler/bildirmiş/bildirmişti/bildirmişlerdi/bildiriyordu/bildiriyorlardı bildiren bildirerek/bildirip',
      'duyurmak duyuruyor/duyuruyorlar/duyurur/duyurmaktadır duyurdu/duyurdular/duyurmuş/duyurmuştu/duyurmuşlardı/duyuruyordu/duyuruyorlardı duyuran duyurarak/duyurup',
      'hatırlatmak hatırlatıyor/hatırlatıyorlar/hatırlatır/hatırlatmaktadır hatırlattı/hatırlattılar/hatırlatmış/hatırlatmıştı/hatırlatmışlardı/hatırlatıyordu/hatırlatıyorlardı hatırlatan hatırlatarak/hatırlatıp',
      'yinelemek yineliyor/yineliyorlar/yineler/yinelemektedır yineledi/yinelediler/yinelemiş/yinelemişti/yinelemişlerdi/yineliyordu/yineliyorlardı yineleyen yineleyerek/yineleyip',
      'tekrarlamak tekrarlıyor/tekrarlıyorlar/tekrarlar/tekrarlamaktadır tekrarladı/tekrarladılar/tekrarlamış/tekrarlamıştı/tekrarlamışlardı/tekrarlıyordu/tekrarlıyorlardı tekrarlayan tekrarlayarak/tekrarlayıp',
      'özetlemek özetliyor/özetliyorlar/özetler/özetlemektedır özetledi/özetlediler/özetlemiş/özetlemişti/özetlemişlerdi/özetliyordu/özetliyorlardı özetleyen özetleyerek/özetleyip',
      'sürdürmek sürdürüyor/sürdürüyorlar/sürdürür/sürdürmektedır sürdürdü/sürdürdüler/sürdürmüş/sürdürmüştü/sürdürmüşlerdi/sürdürüyordu/sürdürüyorlardı sürdüren sürdürerek/sürdürüp',
      'seslenmek sesleniyor/sesleniyorlar/seslenir/seslenmektedır seslendi/seslendiler/seslenmiş/seslenmişti/seslenmişlerdi/sesleniyordu/sesleniyorlardı seslenen seslenerek/seslenip',
      'haykırmak haykırıyor/haykırıyorlar/haykırır/haykırmaktadır haykırdı/haykırdılar/haykırmış/haykırmıştı/haykırmışlardı/haykırıyordu/haykırıyorlardı haykıran haykırarak/haykırıp',
      'bağırmak bağırıyor/bağırıyorlar/bağırır/bağırmaktadır bağırdı/bağırdılar/bağırmış/bağırmıştı/bağırmışlardı/bağırıyordu/bağırıyorlardı bağıran bağırarak/bağırıp',
      'fısıldamak fısıldıyor/fısıldıyorlar/fısıldar/fısıldamaktadır fısıldadı/fısıldadılar/fısıldamış/fısıldamıştı/fısıldamışlardı/fısıldıyordu/fısıldıyorlardı fısıldayan fısıldayarak/fısıldayıp',
      'mırıldanmak mırıldanıyor/mırıldanıyorlar/mırıldanır/mırıldanmaktadır mırıldandı/mırıldandılar/mırıldanmış/mırıldanmıştı/mırıldanmışlardı/mırıldanıyordu/mırıldanıyorlardı mırıldanan mırıldanarak/mırıldanıp',
      'gülümsemek gülümsüyor/gülümsüyorlar/gülümser/gülümsemektedır gülümsedi/gülümsediler/gülümsemiş/gülümsemişti/gülümsemişlerdi/gülümsüyordu/gülümsüyorlardı gülümseyen gülümseyerek/gülümseyip',
      'yorumlamak yorumluyor/yorumluyorlar/yorumlar/yorumlamaktadır yorumladı/yorumladılar/yorumlamış/yorumlamıştı/yorumlamışlardı/yorumluyordu/yorumluyorlardı yorumlayan yorumlayarak/yorumlayıp',
      'değerlendirmek değerlendiriyor/değerlendiriyorlar/değerlendirir/değerlendirmektedır değerlendirdi/değerlendirdiler/değerlendirmiş/değerlendirmişti/değerlendirmişlerdi/değerlendiriyordu/değerlendiriyorlardı değerlendiren değerlendirerek/değerlendirip',
      'dillendirmek dillendiriyor/dillendiriyorlar/dillendirir/dillendirmektedır dillendirdi/dillendirdiler/dillendirmiş/dillendirmişti/dillendirmişlerdi/dillendiriyordu/dillendiriyorlardı dillendiren dillendirerek/dillendirip',
      'paylaşmak paylaşıyor/paylaşıyorlar/paylaşır/paylaşmaktadır paylaştı/paylaştılar/paylaşmış/paylaşmıştı/paylaşmışlardı/paylaşıyordu/paylaşıyorlardı paylaşan paylaşarak/paylaşıp',
      'yakınmak yakınıyor/yakınıyorlar/yakınır/yakınmaktadır yakındı/yakındılar/yakınmış/yakınmıştı/yakınmışlardı/yakınıyordu/yakınıyorlardı yakınan yakınarak/yakınıp',
      'şakalamak şakalıyor/şakalıyorlar/şakalar/şakalamaktadır şakaladı/şakaladılar/şakalamış/şakalamıştı/şakalamışlardı/şakalıyordu/şakalıyorlardı şakalayan şakalayarak/şakalayıp',
      'noktalamak noktalıyor/noktalıyorlar/noktalar/noktalamaktadır noktaladı/noktaladılar/noktalamış/noktalamıştı/noktalamışlardı/noktalıyordu/noktalıyorlardı noktalayan noktalayarak/noktalayıp',
      'tamamlamak tamamlıyor/tamamlıyorlar/tamamlar/tamamlamaktadır tamamladı/tamamladılar/tamamlamış/tamamlamıştı/tamamlamışlardı/tamamlıyordu/tamamlıyorlardı tamamlayan tamamlayarak/tamamlayıp',
      'başlamak başlıyor/başlıyorlar/başlar/başlamaktadır başladı/başladılar/başlamış/başlamıştı/başlamışlardı/başlıyordu/başlıyorlardı başlayan başlayarak/başlayıp',
      'savunmak savunuyor/savunuyorlar/savunur/savunmaktadır savundu/savundular/savunmuş/savunmuştu/savunmuşlardı/savunuyordu/savunuyorlardı savunan savunarak/savunup',
    ],
    claimed: [],
    denied: [
      'reddetmek reddediyor/reddediyorlar/reddeder/reddetmektedır reddetti/reddettiler/reddetmiş/reddetmişti/reddetmişlerdi/reddediyordu/reddediyorlardı reddeden reddederek/reddedip',
      'yalanlamak yalanlıyor/yalanlıyorlar/yalanlar/yalanlamaktadır yalanladı/yalanladılar/yalanlamış/yalanlamıştı/yalanlamışlardı/yalanlıyordu/yalanlıyorlardı yalanlayan yalanlayarak/yalanlayıp',
    ],
    warned: [
      'uyarmak uyarıyor/uyarıyorlar/uyarır/uyarmaktadır uyardı/uyardılar/uyarmış/uyarmıştı/uyarmışlardı/uyarıyordu/uyarıyorlardı uyaran uyararak/uyarıp',
    ],
    promised: [],
    asked: [
      'sormak soruyor/soruyorlar/sorar/sormaktadır sordu/sordular/sormuş/sormuştu/sormuşlardı/soruyordu/soruyorlardı soran sorarak/sorup',
      'istemek istiyor/istiyorlar/ister/istemektedır istedi/istediler/istemiş/istemişti/istemişlerdi/istiyordu/istiyorlardı isteyen isteyerek/isteyip',
      'çağırmak çağırıyor/çağırıyorlar/çağırır/çağırmaktadır çağırdı/çağırdılar/çağırmış/çağırmıştı/çağırmışlardı/çağırıyordu/çağırıyorlardı çağıran çağırarak/çağırıp',
    ],
    agreed: [
      'yanıtlamak yanıtlıyor/yanıtlıyorlar/yanıtlar/yanıtlamaktadır yanıtladı/yanıtladılar/yanıtlamış/yanıtlamıştı/yanıtlamışlardı/yanıtlıyordu/yanıtlıyorlardı yanıtlayan yanıtlayarak/yanıtlayıp',
      'cevaplamak cevaplıyor/cevaplıyorlar/cevaplar/cevaplamaktadır cevapladı/cevapladılar/cevaplamış/cevaplamıştı/cevaplamışlardı/cevaplıyordu/cevaplıyorlardı cevaplayan cevaplayarak/cevaplayıp',
      'doğrulamak doğruluyor/doğruluyorlar/doğrular/doğrulamaktadır doğruladı/doğruladılar/doğrulamış/doğrulamıştı/doğrulamışlardı/doğruluyordu/doğruluyorlardı doğrulayan doğrulayarak/doğrulayıp',
      'onaylamak onaylıyor/onaylıyorlar/onaylar/onaylamaktadır onayladı/onayladılar/onaylamış/onaylamıştı/onaylamışlardı/onaylıyordu/onaylıyorlardı onaylayan onaylayarak/onaylayıp',
      'katılmak katılıyor/katılıyorlar/katılır/katılmaktadır katıldı/katıldılar/katılmış/katılmıştı/katılmışlardı/katılıyordu/katılıyorlardı katılan katılarak/katılıp',
    ],
    wrote: [
      'yazmak yazıyor/yazıyorlar/yazar/yazmaktadır yazdı/yazdılar/yazmış/yazmıştı/yazmışlardı/yazıyordu/yazıyorlardı yazan yazarak/yazıp',
    ],
    called: [
      'nitelemek niteliyor/niteliyorlar/niteler/nitelemektedır niteledi/nitelediler/nitelemiş/nitelemişti/nitelemişlerdi/niteliyordu/niteliyorlardı niteleyen niteleyerek/niteleyip',
      'nitelendirmek nitelendiriyor/nitelendiriyorlar/nitelendirir/nitelendirmektedır nitelendirdi/nitelendirdiler/nitelendirmiş/nitelendirmişti/nitelendirmişlerdi/nitelendiriyordu/nitelendiriyorlardı nitelendiren nitelendirerek/nitelendirip',
      'tanımlamak tanımlıyor/tanımlıyorlar/tanımlar/tanımlamaktadır tanımladı/tanımladılar/tanımlamış/tanımlamıştı/tanımlamışlardı/tanımlıyordu/tanımlıyorlardı tanımlayan tanımlayarak/tanımlayıp',
      'adlandırmak adlandırıyor/adlandırıyorlar/adlandırır/adlandırmaktadır adlandırdı/adlandırdılar/adlandırmış/adlandırmıştı/adlandırmışlardı/adlandırıyordu/adlandırıyorlardı adlandıran adlandırarak/adlandırıp',
      'betimlemek betimliyor/betimliyorlar/betimler/betimlemektedır betimledi/betimlediler/betimlemiş/betimlemişti/betimlemişlerdi/betimliyordu/betimliyorlardı betimleyen betimleyerek/betimleyip',
    ],
    judged: [
      'eleştirmek eleştiriyor/eleştiriyorlar/eleştirir/eleştirmektedır eleştirdi/eleştirdiler/eleştirmiş/eleştirmişti/eleştirmişlerdi/eleştiriyordu/eleştiriyorlardı eleştiren eleştirerek/eleştirip',
      'kınamak kınıyor/kınıyorlar/kınar/kınamaktadır kınadı/kınadılar/kınamış/kınamıştı/kınamışlardı/kınıyordu/kınıyorlardı kınayan kınayarak/kınayıp',
      'suçlamak suçluyor/suçluyorlar/suçlar/suçlamaktadır suçladı/suçladılar/suçlamış/suçlamıştı/suçlamışlardı/suçluyordu/suçluyorlardı suçlayan suçlayarak/suçlayıp',
      'övmek övüyor/övüyorlar/över/övmektedır övdü/övdüler/övmüş/övmüştü/övmüşlerdi/övüyordu/övüyorlardı öven överek/övüp',
    ],
    believed: [
      'düşünmek düşünüyor/düşünüyorlar/düşünür/düşünmektedır düşündü/düşündüler/düşünmüş/düşünmüştü/düşünmüşlerdi/düşünüyordu/düşünüyorlardı düşünen düşünerek/düşünüp',
      'ummak umuyor/umuyorlar/umar/ummaktadır umdu/umdular/ummuş/ummuştu/ummuşlardı/umuyordu/umuyorlardı uman umarak/umup',
      'beklemek bekliyor/bekliyorlar/bekler/beklemektedır bekledi/beklediler/beklemiş/beklemişti/beklemişlerdi/bekliyordu/bekliyorlardı bekleyen bekleyerek/bekleyip',
      'inanmak inanıyor/inanıyorlar/inanır/inanmaktadır inandı/inandılar/inanmış/inanmıştı/inanmışlardı/inanıyordu/inanıyorlardı inanan inanarak/inanıp',
    ],
  },
  hearerVerbs: '',
  hearerNouns:
    'gazetecilere gazeteciye muhabirlere muhabire muhabirimize muhabirine mensuplarına basına kameralara halka vatandaşlara seçmenlere taraftarlara meclise kendisine ona onlara bize bana herkese kamuoyuna televizyona ajansına gazetesine partililere milletvekillerine',
  workNouns:
    'roman romanı romanında romanını romanının kitap kitabı kitabında kitabını kitabının film filmi filminde filmini filminin dizi dizisi dizisinde şarkı şarkısı şarkısını şarkısında albüm albümü albümünde oyun oyunu oyununda oyununu makale makalesi makalesinde şiir şiiri şiirinde öykü öyküsü belgesel belgeseli belgeselinde dergi dergisi program programı programında programının konser konseri sergi sergisi sergisinde türkü türküsü opera operası destan destanı köşe deneme denemesi hikaye hikayesi adlı isimli başlıklı',
  turnLabels: { question: 's soru', answer: 'c cevap y yanıt' },
  invertingVerbs:
    'demek söylemek belirtmek açıklamak vurgulamak aktarmak anlatmak kaydetmek eklemek konuşmak bildirmek duyurmak hatırlatmak yinelemek tekrarlamak özetlemek sürdürmek seslenmek haykırmak bağırmak fısıldamak mırıldanmak gülümsemek yorumlamak değerlendirmek dillendirmek paylaşmak yakınmak şakalamak noktalamak tamamlamak başlamak savunmak reddetmek yalanlamak uyarmak sormak istemek çağırmak yanıtlamak cevaplamak doğrulamak onaylamak katılmak yazmak nitelemek nitelendirmek tanımlamak adlandırmak betimlemek eleştirmek kınamak suçlamak övmek düşünmek ummak beklemek inanmak',
  tightVerbs: '',
  nounLikeVerbs: '',
  pluralEnding: null,
  cueNouns:
    'sözleri sözü sözlerine sözlerinin iddiası iddiaları iddiasına iddialarına iddiasının ifadesi ifadeleri ifadesine ifadelerine çağrısı çağrısına çağrıları uyarısı uyarısına uyarıları yorumu yorumuna yorumları açıklaması açıklamasına açıklamaları açıklamalarına sorusu sorusuna yanıtı yanıtına cevabı görüşü görüşüne eleştirisi eleştirileri mesajı mesajına vaadi vaatleri çıkışı tepkisi itirafı değerlendirmesi değerlendirmesine değerlendirmelerine sloganı tehdidi suçlaması suçlamaları savunması anlatımına anlattıklarına aktardığına söylediğine belirttiğine bilgisine raporuna haberine araştırmasına verilerine hesabına tahminine',
  occasionNouns:
    'konuşmasında konuşmada açıklamasında açıklamada mesajında mesajda paylaşımında paylaşımda yazısında yazıda demecinde demeçte röportajda röportajında söyleşide söyleşisinde mektubunda mektupta raporunda raporda tweetinde twitter ifadesinde basın toplantıda mitingde törende duruşmada programda yayında hesabından',
  channels: {
    nameWords: "ajansı'na ajansına",
    names: { agency: ['reuters', 'afp', 'anadolu ajansı', 'dha', 'iha'], post: ['x', 'twitter', 'facebook', 'instagram'] },
    phrases: {
      interview: ['röportajda', 'söyleşide', 'mülakatta', 'röportajında'],
      statement: ['yazılı açıklamada', 'yazılı açıklamasında', 'basın açıklamasında', 'bildiride'],
      press: ['basın toplantısında', 'gazetecilere', 'basın mensuplarına'],
      post: ['sosyal medyada', 'sosyal medya hesabından', 'paylaşımında', 'paylaşımda', 'tweetinde'],
      letter: ['mektupta', 'mektubunda', 'e-postada'],
      filing: ['iddianamede', 'dilekçede', 'kararda'],
      testimony: ['duruşmada', 'ifadesinde', 'mahkemede'],
      speech: ['konuşmada', 'konuşmasında', 'mitingde', 'mitinginde'],
      broadcast: ['programda', 'televizyonda', 'canlı yayında', 'videoda'],
      publication: ['kitabında', 'makalesinde', 'raporda', 'yazısında'],
    },
  }, // biome-ignore format: lists of words
  coordinators: 've ile veya',
  contrasting: 'ama fakat ancak',
  sourcePhrases: [],
  asideWords: '',
  determiners: 'bir bu şu bazı birkaç birçok çok her hiçbir iki üç dört beş altı yedi sekiz dokuz on tüm bütün diğer başka kimi aynı pek',
  noSpeakers: ['bu', 'şu', 'kimse', 'hiç kimse', 'hiçbiri'],
  indefinites: 'bir bazı birkaç birçok iki üç dört beş altı yedi sekiz dokuz on başka kimi',
  possessives: 'onun onların benim bizim kendi kendisinin kendilerinin',
  pronouns: [
    { word: 'o', gender: null, plural: false, stands: 'person' },
    { word: 'onlar', gender: null, plural: true, stands: 'person' },
    { word: 'kendisi', gender: null, plural: false, stands: 'person' },
    { word: 'kendileri', gender: null, plural: true, stands: 'person' },
    { word: 'ben', gender: null, plural: false, stands: 'writer' },
    { word: 'biz', gender: null, plural: true, stands: 'writer' },
    { word: 'sen', gender: null, plural: false, stands: 'writer' },
    { word: 'siz', gender: null, plural: false, stands: 'writer' },
  ],
  pointers: { female: '', male: '' },
  prepositions:
    'için ile gibi kadar göre karşı doğru rağmen dolayı ötürü beri önce sonra hakkında üzerine üzerinde dair ilişkin yönelik tarafından boyunca konusunda adına nedeniyle olarak üzere itibaren dışında arasında sırasında ardından',
  nounPrepositions: '',
  conjunctions: 'ama fakat ancak lakin çünkü oysa ise eğer ki hem ya yahut dahi de da zira yalnızca üstelik',
  relatives: '',
  complementisers: 'diye',
  auxiliaries: 'değil var yok olan oldu olur olacak olmuş idi imiş olmalı edildi edilecek',
  infinitives: '',
  adverbs:
    'dün bugün yarın şimdi sonra daha önce yine gene tekrar artık hemen henüz hâlâ hala ayrıca böyle şöyle öyle yalnız sadece bile belki elbette asla hiç şu şunları şunu bunu bunun bunları böylece sonunda özetle kısaca açıkça sert alaycı yüksek sesle da de ayakta gülerek üzerine',
  adverbEnding: null,
  adverbLookalikes: '',
  passiveAuxiliaries: '',
  agentWord: null,
  absoluteWord: null,
  possessiveEnding: null,
  chainVerbs: '',
  timeWords:
    'dün bugün yarın sabah akşam gece öğlen öğleden günü gün hafta haftası ay yıl yılında geçen geçtiğimiz önceki pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık saat saatlerinde saatlerde',
  days: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  titles: [
    ...'bay kral prens şeyh'.split(' ').map((word) => ({ word, gender: 'male' as const })),
    ...'bayan kraliçe prenses'.split(' ').map((word) => ({ word, gender: 'female' as const })),
    ...'sayın dr prof doç av başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü vali valisi kaymakam milletvekili büyükelçi büyükelçisi general albay komutan komutanı amiral yargıç savcı savcısı avukat profesör doktor cumhurbaşkanı başbakan lider lideri genel sekreter sekreteri direktör direktörü antrenör papa imam müftü rektör rektörü şef yardımcısı'
      .split(' ')
      .map((word) => ({ word, gender: null })),
  ],
  addressTitles: 'sayın bay bayan dr prof doç av',
  roleEndings: '',
  roleLists,
  roleNouns:
    'başkan başkanı bakan bakanı sözcü sözcüsü müdür müdürü vali valisi kaymakam kaymakamı milletvekili büyükelçi büyükelçisi elçi elçisi konsolos konsolosu general generalı albay albayı yarbay yarbayı komutan komutanı amiral amiralı yargıç yargıcı hakim hakimi savcı savcısı avukat avukatı profesör profesörü doktor doktoru doçent doçenti danışman danışmanı temsilci temsilcisi lider lideri sekreter sekreteri muhtar muhtarı patron patronu kurucu kurucusu yönetici yöneticisi editör editörü gazeteci gazetecisi muhabir muhabiri yazar yazarı oyuncu oyuncusu şarkıcı şarkıcısı sanatçı sanatçısı antrenör antrenörü kaptan kaptanı futbolcu futbolcusu ekonomist ekonomisti analist analisti tarihçi tarihçisi sosyolog sosyologu araştırmacı araştırmacısı aktivist aktivisti öğretmen öğretmeni öğrenci öğrencisi çiftçi çiftçisi esnaf esnafı balıkçı balıkçısı hemşire hemşiresi psikolog psikologu mühendis mühendisi mimar mimarı işçi işçisi sendikacı sendikacısı cumhurbaşkanı başbakan başbakanı kral kralı kraliçe kraliçesi prens prensi prenses prensesi papa papası imam imamı müftü müftüsü rektör rektörü dekan dekanı şef şefi koordinatör koordinatörü yetkili yetkilisi uzman uzmanı akademisyen akademisyeni hekim hekimi senatör senatörü vekil vekili üye üyesi şoför şoförü sürücü sürücüsü itfaiyeci itfaiyecisi polis polisi asker askeri yardımcısı annesi babası eşi oğlu kızı kardeşi sakini direktör direktörü insanı',
  sourceNouns:
    'yetkili yetkilisi yetkililer yetkilileri kaynak kaynağı kaynaklar kaynakları uzman uzmanı uzmanlar uzmanları tanık tanığı tanıklar tanıkları vatandaş vatandaşı vatandaşlar vatandaşları diplomat diplomatı diplomatlar diplomatları danışman danışmanı danışmanlar danışmanları sakin sakini sakinler sakinleri kişi kişisi kişiler kişileri kadın kadını kadınlar kadınları adam adamı adamlar adamları analist analisti analistler analistleri görevli görevlisi görevliler görevlileri çalışan çalışanı çalışanlar çalışanları işçi işçisi işçiler işçileri öğrenci öğrencisi öğrenciler öğrencileri öğretmen öğretmeni öğretmenler öğretmenleri gazeteci gazetecisi gazeteciler gazetecileri muhabir muhabiri muhabirler muhabirleri muhalif muhalifi muhalifler muhalifleri eleştirmen eleştirmeni eleştirmenler eleştirmenleri destekçi destekçisi destekçiler destekçileri savcı savcısı savcılar savcıları araştırmacı araştırmacısı araştırmacılar araştırmacıları soruşturmacı soruşturmacısı soruşturmacılar soruşturmacıları doktor doktoru doktorlar doktorları avukat avukatı avukatlar avukatları üye üyesi üyeler üyeleri temsilci temsilcisi temsilciler temsilcileri komşu komşusu komşular komşuları arkadaş arkadaşı arkadaşlar arkadaşları akraba akrabası akrabalar akrabaları mağdur mağduru mağdurlar mağdurları eylemci eylemcisi eylemciler eylemcileri gözlemci gözlemcisi gözlemciler gözlemcileri müfettiş müfettişi müfettişler müfettişleri hemşire hemşiresi hemşireler hemşireleri esnaf esnafı esnaflar esnafları balıkçı balıkçısı balıkçılar balıkçıları çiftçi çiftçisi çiftçiler çiftçileri köylü köylüsü köylüler köylüleri turist turisti turistler turistleri yolcu yolcusu yolcular yolcuları sürücü sürücüsü sürücüler sürücüleri polis polisi polisler polisleri asker askeri askerler askerleri yakınları yakını halk halkı taraftarlar taraftarları eleştirenler karşıtları biri birisi bazıları diğeri ötekiler çevreler çevreleri kaynaklara uzmanlara yetkililere tanıklara kaynağa yetkiliye sakinlerine görgü',
  genderNouns: {
    female: 'kadın anne annesi kızı abla teyze hala kraliçe prenses',
    male: 'adam baba babası oğlu ağabey amca dayı dede kral prens',
  },
  organisationWords:
    'bakanlık bakanlığı belediye belediyesi valilik valiliği kaymakamlık parti partisi meclis meclisi hükümet hükümeti mahkeme mahkemesi savcılık savcılığı emniyet polis polisi müdürlük müdürlüğü üniversite üniversitesi enstitü enstitüsü okul okulu dernek derneği vakıf vakfı sendika sendikası federasyon federasyonu konfederasyonu şirket şirketi holding banka bankası ajans ajansı gazete gazetesi televizyon televizyonu hastane hastanesi kurum kurumu kurul kurulu komisyon komisyonu komite komitesi konsey konseyi birlik birliği örgüt örgütü kulüp kulübü ordu ordusu müze müzesi liman idaresi yönetim yönetimi başkanlık başkanlığı büyükelçilik büyükelçiliği oda odası saray sarayı merkez merkezi genelkurmay muhalefet iktidar aile ailesi ekip ekibi',
  abbreviations: 'dr prof doç av yrd alb gen org mah cad sok no vb vs bkz tic san',
  endingAbbreviations: 'a.ş ltd şti',
  commonWords:
    'bu şu o bir ve ama fakat ancak çünkü eğer için ile daha dün bugün yarın şimdi sonra önce ise de da ne nasıl neden niçin kim kimse herkes bazı birçok her hiç ayrıca böyle öyle şöyle artık biz ben siz sen onlar açıklama açıklamada konuşma konuşmada toplantı toplantıda basın geçen son ilk yeni yapılan köprü öte bunun buna onun ardından olay soru haber karar kararı evet hayır geçtiğimiz gazeteciler raporda metinde bildiride mektupta yazıda',
  order: { verbFirstAfterQuote: true, dropsSubject: true },
  verbFinal: {
    compounds: {
      said: 'sloganı sloganları ifade ifadesini ifadelerini ifadesine ifadelerine ifadeleri dile vurgu vurgusu vurgusunu altını dikkat dikkati açıklama açıklaması açıklamasını açıklamasında açıklamalarında değerlendirme değerlendirmesini değerlendirmesinde değerlendirmelerinde yorum yorumunu yorumunda görüşünü görüşlerini ilan beyan beyanında sarf yer konuşma konuşması mesajını mesajı bilgisini bilgi paylaşımında paylaşımını paylaşımı tespitinde tespitini işaret devam not mesaj hatırlatmasında hatırlatmasını alıntı benzetmesini benzetmesinde espri esprisini sözlerini sözü',
      claimed: 'iddia iddiasında iddialarında öne ileri ima tahmin tahmininde öngörüsünde',
      denied: 'inkar inkâr itiraz yalan',
      warned: 'uyarısında uyarısını uyarı tehdit tehdidinde ikaz',
      promised: 'söz sözünü vaat vaadinde garanti garantisi taahhüt yemin teklif teklifinde önerisinde',
      asked: 'çağrısı çağrısında çağrısını rica talep talebinde ricasında sorusunu soru',
      agreed: 'yanıt yanıtı yanıtını cevap cevabı cevabını karşılık karşılığını kabul itiraf itirafında teyit',
      wrote: 'kaleme notunu',
      called: 'tarif tasvir ilân',
      judged: 'tepki tepkisini eleştirisinde eleştirilerinde eleştirisini takdir teşekkür şikayet şikâyet isyan özür',
      believed: 'temennisinde temenni ümit umut',
    },
    lightVerbs: {
      finite:
        'etti ettiler ediyor ediyorlar eder etmiş etmişti etmişlerdi ediyordu edecek etmekte etmektedir kullandı kullandılar kullanıyor kullanıyorlar kullanmış kullanmıştı kullanmışlardı yaptı yaptılar yapıyor yapıyorlar yapmıştı yapmış bulundu bulundular bulunuyor bulunmuştu bulunmuş getirdi getirdiler getiriyor getirmişti verdi verdiler veriyor veriyorlar vermişti vermiş çizdi çizdiler çiziyor çizmişti çekti çektiler çekiyor çekmişti sürdü sürdüler sürüyor sürmüştü gösterdi gösterdiler gösteriyor göstermişti düştü düşmüştü aldı yöneltti yöneltmişti diledi attı attılar atıyor',
      passive:
        'edildi ediliyor edilmişti verildi veriliyor verilmişti kullanıldı kullanılıyor yapıldı getirildi çekildi sürüldü çizildi aldı',
      participle: 'eden kullanan yapan bulunan getiren veren çizen çeken süren gösteren yönelten düşen dileyen atan',
      converb:
        'ederek edip kullanarak kullanıp yaparak yapıp bulunarak bulunup getirerek getirip vererek verip çizerek çizip çekerek çekip sürerek sürüp göstererek gösterip yönelterek atarak',
    },
    passives:
      'denildi dendi deniliyor deniyor denilmişti denilmekte denilmektedir denilerek belirtildi belirtiliyor kaydedildi kaydediliyor vurgulandı vurgulanıyor açıklandı bildirildi bildiriliyor duyuruldu aktarıldı söylendi söyleniyor soruldu nitelendirildi nitelendi tanımlandı yazıldı yazıyordu hatırlatıldı eklendi savunuldu',
    linkers:
      'diye şeklinde biçiminde olarak sözleriyle ifadesiyle ifadeleriyle diyerek sözlerini sözlerine yönünde notuyla mesajıyla sorusuyla yanıtıyla demek',
    sourcePostpositions: 'göre',
    agentPostposition: 'tarafından',
    statementNouns:
      'açıklamada açıklamasında açıklamalarda raporda raporunda bildiride bildirisinde metinde metninde duyuruda duyurusunda mektupta mektubunda yazıda yazısında paylaşımda paylaşımında haberde haberinde kararda kararında iddianamede tutanakta belgede mesajda mesajında dilekçede dilekçesinde ilanda pankartta pankartlarda bültende',
    genitives: "'ın 'in 'un 'ün 'nın 'nin 'nun 'nün",
    genitiveEndings: 'ın in un ün',
    obliqueEndings: 'da de ta te dan den tan ten lara lere ına ine una üne ını ini unu ünü yla yle yı yi yu yü',
    participleEndings: 'an en dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği daki deki taki teki',
    converbEndings: 'arak erek ıp ip up üp ken ınca ince unca ünce',
    lookalikes:
      'liman zaman insan plan roman orman vatan ekran duman düşman kurban tavan yaban ozan çoban kitap grup tip kulüp sahip kayıp garip hesap cevap sebep dolap ordu oda kıyı dayı neden beden maden oyun bütün yakın basın kadın metin yalan aydın altın bakın yayın yarın gelin bilgin yüzden kısa saha deniz sen ben ilan vade parti mavi asayiş güven düzen',
    reportedEndings:
      'dığını dığına dığının dıklarını dıklarına dıklarının diğini diğine diğinin diklerini diklerine diklerinin duğunu duğuna duğunun duklarını duklarına duklarının düğünü düğüne düğünün düklerini düklerine düklerinin tığını tığına tığının tıklarını tıklarına tıklarının tiğini tiğine tiğinin tiklerini tiklerine tiklerinin tuğunu tuğuna tuğunun tuklarını tuklarına tuklarının tüğünü tüğüne tüğünün tüklerini tüklerine tüklerinin acağını acağına acağının eceğini eceğine eceğinin acaklarını acaklarına acaklarının eceklerini eceklerine eceklerinin malarını malarına malarının melerini melerine melerinin masını masına masının mesini mesine mesinin',
  },
  things: {
    nouns:
      'film filmi roman romanı dizi dizisi şarkı şarkısı albüm albümü kasırga kasırgası fırtına fırtınası model modeli gemi gemisi virüs virüsü',
    events: 'kupası şampiyonası turnuvası ödülü ödülleri yasası kanunu oyunları maratonu rallisi',
    acronyms: 'gsyh kdv ötv dna yks lgs tyt tüfe üfe',
  },
} satisfies LanguagePack as LanguagePack;
