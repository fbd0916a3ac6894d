/** The properties that identify the key of a keyboard event. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

/** The key codes of named keys. */
const NAMED: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** The keys that type punctuation marks on a US keyboard. */
const SIGNS: Record<string, readonly [code: string, keyCode: number]> = {
  '/': ['Slash', 191],
  '?': ['Slash', 191],
  '+': ['Equal', 187],
  '-': ['Minus', 189],
  ',': ['Comma', 188],
  '.': ['Period', 190],
  '#': ['Digit3', 51],
};

/** Returns the key with the given `KeyboardEvent.key` value, such as `Escape`, `Tab` or `a`. */
export function keyOf(name: string): Key {
  const named = NAMED[name];
  if (named !== undefined) return { key: name, code: name, keyCode: named };
  if (name === ' ') return { key: name, code: 'Space', keyCode: 32 };
  const sign = SIGNS[name];
  if (sign) return { key: name, code: sign[0], keyCode: sign[1] };
  const upper = name.toUpperCase();
  return { key: name, code: `Key${upper}`, keyCode: upper.charCodeAt(0) };
}

/** Returns the keys of a default shortcut from the manifest: Alt, Shift and the given letter. */
export const shortcutOf = (letter: string): readonly Key[] => [
  { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  { ...keyOf(letter), key: letter.toUpperCase() },
];
