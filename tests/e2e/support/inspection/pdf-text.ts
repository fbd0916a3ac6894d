/** A mapping from a font's character codes to letters. */
export interface ToUnicode {
  /** The length of a character code, in bytes. */
  readonly width: number;
  readonly letters: ReadonlyMap<number, string>;
}

/** Parses a CMap. PDF files contain CMaps to make their text searchable and copyable (PDF 32000-1, 9.10.3). */
export function readToUnicode(cmap: string): ToUnicode {
  const letters = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', unicode = ''] of block.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) letters.set(parseInt(code, 16), fromUtf16(unicode));
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first, list] of block.matchAll(/<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g)) {
      const each = [...(list ?? '').matchAll(/<([^>]*)>/g)].map(([, unicode = '']) => unicode);
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) {
        const at = code - parseInt(from, 16);
        letters.set(code, first === undefined ? fromUtf16(each[at] ?? '') : fromUtf16(first, at));
      }
    }
  }
  const [, space = '00'] = /begincodespacerange\s*<([^>]*)>/.exec(cmap) ?? [];
  return { width: space.length / 2, letters };
}

/** Decodes UTF-16 code units in hexadecimal, and adds `add` to the last code unit. */
function fromUtf16(hex: string, add = 0): string {
  const units = hex.match(/.{4}/g)?.map((unit) => parseInt(unit, 16)) ?? [];
  const last = units.pop() ?? 0;
  return String.fromCharCode(...units, last + add);
}

/** Returns the text of a content stream, in drawing order. `formOf` takes the name of a form used in the stream and returns its text. */
export function decodeShown(content: string, fonts: ReadonlyMap<string, ToUnicode>, formOf: (name: string) => string): string {
  let shown = '';
  let font: ToUnicode | undefined;
  const token = /\/([\w.#-]+)\s+Do\b|\/([\w.#-]+)\s+[\d.]+\s+Tf\b|<([\da-fA-F\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)/g;
  for (const [, form, name, hex, literal] of content.matchAll(token)) {
    if (form !== undefined) shown += formOf(form);
    else if (name !== undefined) font = fonts.get(name);
    else shown += lettersIn(hex === undefined ? unescaped(literal ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex'), font);
  }
  return shown;
}

function lettersIn(bytes: Buffer, font: ToUnicode | undefined): string {
  if (!font) return '';
  let letters = '';
  for (let at = 0; at + font.width <= bytes.length; at += font.width) letters += font.letters.get(bytes.readUIntBE(at, font.width)) ?? '';
  return letters;
}

const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (literal: string): Buffer =>
  Buffer.from(
    literal.replace(/\\(\d{1,3}|[\s\S])/g, (_, mark: string) =>
      /\d/.test(mark) ? String.fromCharCode(parseInt(mark, 8)) : (NAMED[mark] ?? mark),
    ),
    'latin1',
  );
