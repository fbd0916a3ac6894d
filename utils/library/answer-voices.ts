import { flag, list, object, oneOf, wholeNumber } from '../decode/decode';
import { RANKED_KINDS, VOICE_MEASURES, type VoiceQuestion } from '../model';
import { decodeId, done, type Handler } from './handler';
import { decodeScope } from './search/decode-scope';
import { countVoices } from './voices/count-voices';
import { readVoices, unreadVoices } from './voices/prepare-voices';
import { MAX_VOICES_READ, type VoiceCall } from './voices/voice-library';

const decodeIds = list(MAX_VOICES_READ, decodeId);
const decodeQuestion = object<VoiceQuestion>({
  scope: decodeScope,
  measure: oneOf(VOICE_MEASURES),
  kind: oneOf(RANKED_KINDS),
  withSubjects: flag,
  limit: wholeNumber(1, Number.MAX_SAFE_INTEGER),
});

/** The handlers of the calls that count the voices of articles. A handler throws `Mismatch` if a field is malformed. */
export const VOICE_HANDLERS: Readonly<Record<VoiceCall, Handler>> = {
  countVoices: (database, { question }, now) => done(countVoices(database, decodeQuestion(question), now)),
  unreadVoices: (database, { scope }, now) => done(unreadVoices(database, decodeScope(scope), now)),
  readVoices(database, { ids }) {
    readVoices(database, decodeIds(ids));
    return done(null);
  },
};
