import type { Cast, CastMember } from './cast';

/** Returns the members of a cast who say something. Quotations without a known speaker are nobody's. */
export const speakersIn = ({ members }: Cast): readonly CastMember[] =>
  members.filter(({ quotes, kind }) => quotes.length > 0 && kind !== 'unattributed');
