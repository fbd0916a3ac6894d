/** The highlights of an article of Omnivore, and the note on the article. */
export interface OmnivoreHighlights {
  readonly highlights: readonly { readonly text: string; readonly note: string }[];
  readonly note: string;
}

/**
 * Reads the Markdown file with the highlights of an article: each is a block quote, which its labels (`#label`) and its note may follow. A
 * text before the first quote is the note on the article.
 */
export function readOmnivoreHighlights(markdown: string): OmnivoreHighlights {
  const highlights: { text: string; note: string }[] = [];
  const notes: string[] = [];
  for (const block of markdown.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const text = block.trim();
    const last = highlights.at(-1);
    if (text.startsWith('>')) highlights.push({ text: withoutMarks(text), note: '' });
    else if (text !== '' && last) last.note += last.note === '' ? text : `\n\n${text}`;
    else if (text !== '') notes.push(text);
  }
  return { highlights, note: notes.join('\n\n') };
}

const withoutMarks = (quote: string): string =>
  quote
    .split('\n')
    .map((line) => line.replace(/^>[ \t]?/, '').trim())
    .join('\n')
    .trim();
