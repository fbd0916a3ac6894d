import { ASKING_WORDS } from './asking-words';

/** The length of a text, in UTF-16 units, up to which a page with a password field is taken for one that asks for a login. */
const MAX_POOR = 1_500;
const PASSWORD = /<input\s[^>]{0,800}/gi;
const IS_PASSWORD = /(?:^|\s)type\s{0,9}=\s{0,9}["']?password\b/i;
const IS_HIDDEN = /\s(?:hidden(?=[\s=/]|$)|style\s{0,9}=\s{0,9}["'][^"']{0,200}display\s{0,9}:\s{0,9}none)/i;

/**
 * Returns whether a site has answered the request for a page with another page on which the reader is to log in, to agree or to subscribe,
 * as its path or its host says.
 */
export const leadsToQuestion = (asked: string, answered: string): boolean =>
  wordsOf(answered).some((word) => ASKING_WORDS.has(word)) && !wordsOf(asked).some((word) => ASKING_WORDS.has(word));

/** Returns whether a page asks for a password and has little else to read. `text` is the text of its article. */
export const asksForPassword = (html: string, text: string): boolean =>
  text.length <= MAX_POOR && (html.match(PASSWORD) ?? []).some((field) => IS_PASSWORD.test(field) && !IS_HIDDEN.test(field));

/** Returns the parts of the path of an address without endings such as «.php», and those of its host. */
function wordsOf(address: string): readonly string[] {
  const url = URL.parse(address);
  if (!url) return [];
  const path = url.pathname.split('/').map((part) => part.replace(/\.[a-z]{2,5}$/i, ''));
  return [...path, ...url.hostname.split('.').slice(0, -2)].map((word) => word.toLowerCase());
}
