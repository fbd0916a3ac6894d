/** The words with which the titles of pages say that there is no such page, in small letters. */
export const NOT_FOUND_WORDS: readonly string[] = [
  // English
  'page not found',
  'not found',
  'page cannot be found',
  'page can’t be found',
  'page does not exist',
  'page doesn’t exist',
  'page no longer exists',
  'page is no longer available',
  'page unavailable',
  'article not found',
  'nothing was found',
  // German
  'seite nicht gefunden',
  'nicht gefunden',
  'seite existiert nicht',
  'nicht mehr verfügbar',
  // French
  'page introuvable',
  'page non trouvée',
  'page n’existe pas',
  'page n’existe plus',
  'article introuvable',
  // Spanish
  'página no encontrada',
  'no se encuentra la página',
  'página no existe',
  'no encontrado',
  // Ukrainian and Russian
  'сторінку не знайдено',
  'сторінка не знайдена',
  'сторінки не існує',
  'страница не найдена',
  // Portuguese, Italian and Dutch
  'página não encontrada',
  'pagina non trovata',
  'pagina niet gevonden',
  // Polish and Czech
  'nie znaleziono strony',
  'strona nie istnieje',
  'stránka nenalezena',
  // Chinese, Japanese and Korean
  '页面不存在',
  '找不到页面',
  'ページが見つかりません',
  '페이지를 찾을 수 없습니다',
];
