/** Returns whether a value that is written without quotation marks is read as this value. */
export const isPlain = (value: string): boolean => !/[\s()"“”„«»「『*:：\\]|^-|^(?:OR|AND|NOT)$/u.test(value);
