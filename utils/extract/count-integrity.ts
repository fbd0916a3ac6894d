import type { Integrity } from '../model';
import { selectAll } from './node-access';

const QUOTE_MARK = /["“”„‟«»「」『』＂]/g;
/** Shorter lines are labels. In characters without white space. */
const MIN_PARAGRAPH = 20;

interface Paragraph {
  readonly key: string;
  readonly quoteMarks: number;
  readonly parent: Element | null;
  readonly grandparent: Element | null;
}

/** Counts the quotation marks and paragraphs of a page before Readability takes it apart, against what is kept later. */
export function startIntegrity(clone: Document): (text: string) => Integrity {
  const paragraphs: Paragraph[] = [];
  for (const element of selectAll(clone, 'p')) {
    const words = element.textContent;
    const key = words.replace(/\s+/g, '');
    if (key.length < MIN_PARAGRAPH) continue;
    const parent = element.parentElement;
    paragraphs.push({ key, quoteMarks: countQuoteMarks(words), parent, grandparent: parent?.parentElement ?? null });
  }
  return (text) => compare(paragraphs, text);
}

/** The main column is where kept paragraphs come from: their parents and grandparents. Its other paragraphs were left out. */
function compare(paragraphs: readonly Paragraph[], text: string): Integrity {
  const kept = new Set(text.split('\n').map((line) => line.replace(/\s+/g, '')));
  const isKept = ({ key }: Paragraph): boolean => kept.has(key);
  const columns = new Set(paragraphs.filter(isKept).flatMap(({ parent, grandparent }) => [parent, grandparent]));
  columns.delete(null);
  const inColumn = paragraphs.filter(({ parent, grandparent }) => columns.has(parent) || columns.has(grandparent));
  return {
    pageQuoteMarks: inColumn.reduce((sum, { quoteMarks }) => sum + quoteMarks, 0),
    keptQuoteMarks: inColumn.filter(isKept).reduce((sum, { quoteMarks }) => sum + quoteMarks, 0),
    pageParagraphs: inColumn.length,
    keptParagraphs: inColumn.filter(isKept).length,
    lost: [],
  };
}

const countQuoteMarks = (words: string): number => words.match(QUOTE_MARK)?.length ?? 0;
