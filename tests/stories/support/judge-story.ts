import type { Article, Result } from '../../../utils/model';
import { extractPage } from '../../support/extract-page';
import { coreOf, countOf, foldWords } from './fold-words';
import { shownLines } from './shown-lines';
import { type Gold, type GoldKind, takeGold } from './take-gold';
import { textOfNotes } from './text-of-notes';

/** A question to an extraction: «page» is whether the page is read, and «apart» whether a correction is apart from the paragraphs. */
export type Question =
  | 'page'
  | 'title'
  | 'authors'
  | 'standfirst'
  | 'paragraph'
  | 'quote'
  | 'post'
  | 'pull'
  | 'correction'
  | 'apart'
  | `stranger:${string}`;
export interface Judgement {
  readonly question: Question;
  readonly isRight: boolean;
  /** The words that were judged, or what was found in place of them. */
  readonly words: string;
}

const MIN_STRANGER = 3;
const KEPT: readonly GoldKind[] = ['standfirst', 'paragraph', 'quote', 'post', 'correction'];

/** Extracts the article from an invented page and compares it with the gold data in the page. */
export function judgeStory(html: string): Judgement[] {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const gold = takeGold(doc);
  const url = doc.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'https://news.example/story';
  const result = extractPage(doc, url);
  const page: Judgement = { question: 'page', isRight: result.ok, words: result.ok ? '' : result.error.code };
  return [page, ...judgeMetadata(gold, result), ...judgeText(gold, result)];
}

function judgeMetadata(gold: readonly Gold[], result: Result<Article>): Judgement[] {
  const wordsOf = (wanted: GoldKind): string[] => gold.filter(({ kind }) => kind === wanted).map(({ lines }) => lines.join(' '));
  const { title, authors } = result.ok ? result.value : { title: '', authors: [] };
  const judge = (question: Question, wanted: readonly string[], found: readonly string[]): Judgement => ({
    question,
    isRight: wanted.map(foldWords).sort().join('\n') === found.map(foldWords).sort().join('\n'),
    words: `${found.join('; ')} (right: ${wanted.join('; ')})`,
  });
  return [judge('title', wordsOf('title'), [title]), judge('authors', wordsOf('author'), authors)];
}

function judgeText(gold: readonly Gold[], result: Result<Article>): Judgement[] {
  const shown = result.ok ? shownLines(result.value).map(foldWords) : [];
  const notes = foldWords(result.ok ? textOfNotes(result.value) : '');
  const wanted = gold.filter(({ kind }) => KEPT.includes(kind));
  const kept = wanted.flatMap(({ kind, lines }): Judgement[] => {
    const isIn = (place: string): boolean => lines.every((line) => place.includes(foldWords(line)));
    const words = lines.join(' / ');
    const judgement: Judgement = { question: kind as Question, isRight: isIn(shown.join('')), words };
    return kind === 'correction' ? [judgement, { question: 'apart', isRight: isIn(notes), words }] : [judgement];
  });
  return [...kept, ...judgePulls(gold, wanted, shown.join('')), ...judgeStrangers(gold, wanted, shown.join('\n'))];
}

/** A pull quote is shown if its words occur more often than the other parts of the page have them. The longest of its lines counts. */
function judgePulls(gold: readonly Gold[], wanted: readonly Gold[], shown: string): Judgement[] {
  const rest = wanted.map(({ lines }) => foldWords(lines.join(''))).join('\n');
  return gold
    .filter(({ kind }) => kind === 'pull')
    .map(({ lines }) => {
      const words = lines.toSorted((a, b) => b.length - a.length)[0] ?? '';
      const core = coreOf(foldWords(words));
      return { question: 'pull', isRight: countOf(shown, core) <= countOf(rest, core), words };
    });
}

/**
 * A line that does not belong to the article is shown if the lines that are shown have its words more often than the parts that belong
 * there. Longer lines come first, so that a word is not found in another line that was already counted.
 */
function judgeStrangers(gold: readonly Gold[], wanted: readonly Gold[], shown: string): Judgement[] {
  const known = wanted.flatMap(({ lines }) => lines.map(foldWords)).filter((line) => shown.includes(line));
  return gold
    .flatMap(({ kind, lines }) => (kind.startsWith('stranger:') ? lines.map((words) => ({ question: kind as Question, words })) : []))
    .filter(({ words }) => foldWords(words).length >= MIN_STRANGER)
    .sort((a, b) => foldWords(b.words).length - foldWords(a.words).length)
    .map(({ question, words }) => {
      const folded = foldWords(words);
      const isShown = countOf(shown, folded) > countOf(known.join('\n'), folded);
      if (isShown) known.push(folded);
      return { question, isRight: !isShown, words };
    });
}
