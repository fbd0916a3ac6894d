/** Words inside the marks as far as they matter here. */
export interface Inside {
  /** Number of words, counted up to 13. */
  readonly words: number;
  /** All words but the small ones begin with a capital: a title. */
  readonly titled: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Ends with a full stop, question or exclamation mark, or with a comma. */
  readonly closed: boolean;
}

const ENOUGH = 13;

/** Looks into a quotation, at no more than its first words. */
export function lookInside(text: string, start: number, end: number): Inside {
  const words =
    text
      .slice(start, Math.min(end, start + 240))
      .match(/[\p{L}\p{N}][^\s]*/gu)
      ?.slice(0, ENOUGH) ?? [];
  const long = words.filter((word) => word.length > 3);
  return {
    words: words.length,
    titled: words.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^[\p{Lu}\p{N}]/u.test(words[0] ?? ''),
    capital: /^[\p{Lu}]/u.test(words[0] ?? ''),
    closed: /[.!?…,—–-]\s*$/u.test(text.slice(Math.max(start, end - 3), end)),
  };
}
