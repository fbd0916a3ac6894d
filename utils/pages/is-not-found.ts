import { NOT_FOUND_WORDS } from './not-found-words';

/** The length of a text, in UTF-16 units, up to which it may only say that there is no page. */
const MAX_POOR = 1_500;
/** The length of a title, in UTF-16 units, up to which it may only say so, perhaps with the name of the site. */
const MAX_TITLE = 80;
/** Separates the parts of a title, such as the name of the site. */
const SEPARATOR = /[|–—:·!?.,]|\s-\s/;
/** The minimum share of a part that the words must make up. «Ship not found» is the title of a story. */
const MIN_SHARE = 2 / 3;
const TITLE = /<title(?=[\s>])/i;
const HEADING = /<h1(?=[\s>])/i;
const CODE = /^(?:error )?404$/;

/**
 * Returns whether a page that a server has sent as if it were the right one only says that there is no such page: its title or heading
 * does, and it has little text. `text` is that of its article.
 */
export const isNotFound = (html: string, text: string): boolean =>
  text.length <= MAX_POOR && [...wordsIn(html, TITLE), ...wordsIn(html, HEADING)].some(saysNotFound);

function saysNotFound(title: string): boolean {
  const words = title.replaceAll("'", '’').replace(/\s+/g, ' ').trim().toLowerCase();
  if (words.length > MAX_TITLE) return false;
  const parts = words.split(SEPARATOR).map((part) => part.trim().replace(/^404 /, ''));
  return parts.some(
    (part) => CODE.test(part) || NOT_FOUND_WORDS.some((known) => part.includes(known) && known.length >= part.length * MIN_SHARE),
  );
}

/** Returns the beginnings of the elements that begin with `start`, up to the next tag. */
const wordsIn = (html: string, start: RegExp): readonly string[] =>
  html
    .split(start)
    .slice(1)
    .map((rest) => rest.slice(rest.indexOf('>') + 1, rest.indexOf('>') + 1 + 2 * MAX_TITLE).split('<', 1)[0] ?? '');
