import { decodeReading } from '../decode/decode-reading';
import { decodeId, done, type Handler } from './handler';
import { decodeScope } from './search/decode-scope';
import { fillLink } from './texts/fill-link';
import { readLinkTargets } from './texts/read-link-targets';
import type { TextCall } from './texts/text-library';

/** The handlers of the calls that give links their texts. A handler throws `Mismatch` if a field is malformed. */
export const TEXT_HANDLERS: Readonly<Record<TextCall, Handler>> = {
  linkTargets: (database, { scope }, now) => done(readLinkTargets(database, decodeScope(scope), now)),
  fillLink(database, { id, reading }) {
    const decoded = decodeReading(reading);
    return decoded.ok ? fillLink(database, decodeId(id), decoded.value) : decoded;
  },
};
