import type { Token } from '../../text/tokens';

/** Returns whether a token is the apostrophe of a plural possessive, as in «the sailors’ union». */
export const isPluralPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.end === tokens[at]?.start && tokens[at - 1]?.lower.endsWith('s') === true;
