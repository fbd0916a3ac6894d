import type { PhraseLists } from './phrase-lists';

/** Phrases in the headlines of pages that say that there is no page at their address. */
export const NOT_FOUND: PhraseLists = {
  en: "page not found|page was not found|page isn't available|page is not available|page cannot be found|page can't be found|page could not be found|page doesn't exist|page does not exist|error 404|404 error|404 not found|404 - |404 – |404$|page has moved|this page has been removed|not found$",
  de: 'seite nicht gefunden|seite wurde nicht gefunden|seite konnte nicht gefunden|seite existiert nicht|seite ist nicht verfügbar|seite nicht verfügbar|fehler 404|404-fehler',
  fr: "page introuvable|page non trouvée|page n'existe pas|page n'existe plus|page n'a pas été trouvée|page est introuvable|page demandée|erreur 404",
  es: 'página no encontrada|página no existe|página no se encuentra|página no disponible|no se ha encontrado la página|no encontramos la página|error 404',
  it: 'pagina non trovata|pagina non esiste|pagina inesistente|pagina non disponibile|errore 404',
  pt: 'página não encontrada|página não existe|página não foi encontrada|página não disponível|página indisponível|erro 404',
  nl: 'pagina niet gevonden|pagina bestaat niet|pagina is niet gevonden|pagina kon niet worden gevonden|pagina niet beschikbaar|fout 404',
  sv: 'sidan kunde inte hittas|sidan hittades inte|sidan finns inte|hittar inte sidan|hittade inte sidan|fel 404',
  no: 'siden ble ikke funnet|siden finnes ikke|siden eksisterer ikke|fant ikke siden|finner ikke siden|feil 404',
  da: 'siden blev ikke fundet|siden findes ikke|siden eksisterer ikke|siden kunne ikke findes|fandt ikke siden|fejl 404',
  pl: 'nie znaleziono strony|strona nie istnieje|strony nie znaleziono|strona nie została znaleziona|nie ma takiej strony|błąd 404',
  ru: 'страница не найдена|страницы не существует|страница не существует|страница удалена|такой страницы нет|ошибка 404',
  uk: 'сторінку не знайдено|сторінка не знайдена|сторінки не існує|сторінка не існує|такої сторінки немає|помилка 404',
  tr: 'sayfa bulunamadı|sayfa mevcut değil|sayfayı bulamadık|sayfaya ulaşılamıyor|hata 404|404 hatası',
  ar: 'الصفحة غير موجودة|الصفحة غير متوفرة|الصفحة غير متاحة|لم يتم العثور على الصفحة|تعذر العثور على الصفحة|خطأ 404',
  zh: '页面不存在*|頁面不存在*|找不到页面*|找不到頁面*|页面未找到*|您访问的页面*|您要找的頁面*|404 页面*|404 頁面*',
  ja: 'ページが見つかりません*|ページは見つかりません*|お探しのページ*|ページは存在しません*|ページが存在しません*|404エラー*',
  ko: '페이지를 찾을 수 없*|존재하지 않는 페이지*|찾을 수 없는 페이지*|404 오류*|404 에러*',
};

/** Words of which a page that asks for consent to cookies has several. An article about cookies has some of them. */
export const CONSENT_WORDS: PhraseLists = {
  en: 'cookie*|partners|personal data|personal information|consent|legitimate interest*|privacy|advertis*|device|withdraw|reject|your choice*|preferences',
  de: 'cookie*|partner|personenbezogene*|einwilligung*|einwilligen|zustimmung|zustimmen|berechtigtes interesse|datenschutz*|werbung|anzeigen|gerät|endgerät|widerrufen|ablehnen',
  fr: 'cookie*|partenaires|données personnelles|données à caractère personnel|consentement|accord|intérêt légitime|confidentialité|publicité*|appareil|terminal|retirer|refuser',
  es: 'cookie*|socios|datos personales|consentimiento|interés legítimo|privacidad|publicidad|anuncios|dispositivo|retirar|rechazar|preferencias',
  it: 'cookie*|partner|dati personali|consenso|interesse legittimo|legittimo interesse|privacy|pubblicità|annunci|dispositivo|revocare|rifiutare|preferenze',
  pt: 'cookie*|parceiros|dados pessoais|consentimento|interesse legítimo|privacidade|publicidade|anúncios|dispositivo|retirar|rejeitar|recusar|preferências',
  nl: 'cookie*|partners|persoonsgegevens|toestemming|gerechtvaardigd belang|privacy*|advertenties|apparaat|intrekken|weigeren|voorkeuren',
  sv: 'cookie*|kakor|partner|partners|personuppgifter|samtycke*|samtycka|berättigat intresse|integritet*|annonser|enhet|återkalla|avvisa',
  no: 'cookie*|informasjonskapsler|partnere|personopplysninger|samtykke*|berettiget interesse|personvern*|annonser|enhet|trekke tilbake|avvise',
  da: 'cookie*|partnere|personoplysninger|persondata|samtykke*|legitim interesse|privatliv*|annoncer|enhed|trække|afvise',
  pl: 'cookie*|ciasteczka|partnerzy|partnerami|dane osobowe|danych osobowych|zgodę|zgody|zgoda|uzasadnion*|prywatności|reklam*|urządzeniu|wycofać|odrzucić',
  ru: 'cookie*|куки|партнеры|партнёры|персональные данные|персональных данных|согласие|согласия|законный интерес|конфиденциальност*|реклам*|устройстве|отозвать|отклонить',
  uk: 'cookie*|кукі|партнери|персональні дані|персональних даних|згоду|згоди|згода|законний інтерес|конфіденційност*|реклам*|пристрої|відкликати|відхилити',
  tr: 'çerez*|iş ortak*|ortaklarımız|kişisel veri*|rıza*|onayınız|meşru menfaat*|gizlilik|reklam*|cihaz*|geri çek*|reddet*',
  ar: 'ملفات تعريف الارتباط|الكوكيز|شركاؤنا|شركائنا|البيانات الشخصية|بياناتك الشخصية|موافقتك|الموافقة|المصلحة المشروعة|الخصوصية|الإعلانات|إعلانات|جهازك|سحب|رفض',
  zh: 'cookie*|合作伙伴*|个人数据*|个人信息*|個人資料*|同意*|隐私*|隱私*|广告*|廣告*|设备*|裝置*|撤回*|拒绝*|拒絕*',
  ja: 'cookie*|クッキー*|パートナー*|個人情報*|個人データ*|同意*|正当な利益*|プライバシー*|広告*|端末*|デバイス*|撤回*|拒否*',
  ko: 'cookie*|쿠키*|파트너*|개인정보*|개인 정보*|동의*|정당한 이익*|광고*|기기*|철회*|거부*',
};
