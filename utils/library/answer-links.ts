import { checked, type Decode, list, nullable, object, optional, text } from '../decode/decode';
import { done, type Handler } from './handler';
import { linksTo } from './links/adopt-links';
import type { LinkCall, NewLink } from './links/link-library';
import { saveLinks } from './links/save-links';
import { MAX_BULK } from './shelf-library';

/** The maximum length of an address or title in a request. Longer addresses are refused one by one, and titles are shortened. */
const MAX_TEXT = 100_000;
const MAX_DATE = 80;
const decodeAddress = text(MAX_TEXT);
const decodeLinks: Decode<readonly NewLink[]> = list(
  MAX_BULK,
  object<NewLink>({
    url: decodeAddress,
    title: text(MAX_TEXT),
    savedAt: optional(checked(MAX_DATE, (date) => /^\d{4}-/.test(date) && !Number.isNaN(Date.parse(date)))),
  }),
);

/** The handlers of the calls that concern links. A handler throws `Mismatch` if a field is malformed. */
export const LINK_HANDLERS: Readonly<Record<LinkCall, Handler>> = {
  saveLinks: (database, { links }, now) => done(saveLinks(database, decodeLinks(links), now)),
  hasLink: (database, { url, canonicalUrl }) =>
    done(linksTo(database, { url: decodeAddress(url), canonicalUrl: nullable(decodeAddress)(canonicalUrl) }).length > 0),
};
