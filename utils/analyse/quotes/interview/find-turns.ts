import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import { labelOf, type TurnLabel } from './turn-labels';

/** A turn of an interview: the words of one speaker until another begins. */
export interface Turn {
  /** The label that names the speaker; `null` if only the form shows that the turn is an answer. */
  readonly name: Span | null;
  /** A label with the full name of the same speaker, if `name` is short. */
  readonly fullName: Span | null;
  /** The paragraphs of the turn, without the label. */
  readonly speech: readonly Span[];
}

/** A paragraph that may belong to an interview. */
interface Line {
  readonly span: Span;
  readonly label: TurnLabel | null;
  /** Whether the paragraph is a question. */
  readonly asks: boolean;
  /** Whether the paragraph is bold or a heading. */
  readonly strong: boolean;
}

/** The minimum number of turns with labels in an interview. */
const MIN_LABELLED_TURNS = 4;
/** The minimum number of answered questions in an interview without labels. */
const MIN_ANSWERED_QUESTIONS = 3;
const QUESTION = /[?？؟;][”"»’')\]]*\s*$/u;
const OPENS_WITH_MARK = /^\s*["“”„«»‘'「『—–-]/u;
/** The maximum length of a question, in UTF-16 units. */
const MAX_QUESTION_LENGTH = 600;

/**
 * Finds the answers of an interview, in the order of the text. Returns an empty list if the text is not an interview. Two forms are known:
 * turns that begin with a label («Ana Roth: …», «Q: …»), and questions in paragraphs of their own, answered in the first person. Questions
 * are not returned.
 * @param strong the indices of the paragraphs that are bold or headings.
 */
export function findTurns(text: string, paragraphs: readonly Span[], strong: ReadonlySet<number>, pack: LanguagePack): Turn[] {
  const lines: Line[] = [];
  for (const [index, span] of paragraphs.entries()) {
    const tail = text.slice(Math.max(span.start, span.end - 8), span.end);
    if (tail.trim() === '') continue;
    const asks = span.end - span.start <= MAX_QUESTION_LENGTH && QUESTION.test(tail);
    lines.push({ span, label: labelOf(text, span, pack), asks, strong: strong.has(index) });
  }
  return labelledTurns(text, lines) ?? answersToQuestions(text, lines, pack) ?? [];
}

/** Finds the turns that begin with a label: «Courier: Why? / Ana Roth: I missed the sea. / Courier: … / Roth: …». */
function labelledTurns(text: string, lines: readonly Line[]): Turn[] | null {
  const speakers = new Map<string, { turns: number; questions: number; known: boolean; standsFor: TurnLabel['standsFor'] }>();
  for (const { label, asks } of lines) {
    if (!label) continue;
    const one = speakers.get(label.key) ?? { turns: 0, questions: 0, known: false, standsFor: label.standsFor };
    one.turns++;
    if (asks) one.questions++;
    one.known ||= label.full || label.standsFor !== null;
    speakers.set(label.key, one);
  }
  for (const [key, { turns }] of speakers) if (turns < 2) speakers.delete(key);
  const turns = [...speakers.values()].reduce((sum, one) => sum + one.turns, 0);
  if (speakers.size < 2 || turns < MIN_LABELLED_TURNS || !areNamed(text, speakers)) return null;
  const asker = askerOf(speakers);
  return readTurns(lines, (label) => speakers.has(label.key), asker);
}

/**
 * Returns the turns with a label that `speaks` accepts, without those of the interviewer. The paragraph after a bold question without a
 * label is also an answer, by the latest speaker.
 * @param asker the key of the interviewer, or `null` if it is not clear who that is.
 */
function readTurns(lines: readonly Line[], speaks: (label: TurnLabel) => boolean, asker: string | null): Turn[] {
  const found: { name: Span | null; fullName: Span | null; speech: Span[] }[] = [];
  const whole = new Map<string, Span>();
  for (const { label } of lines) if (label?.full && !whole.has(label.key)) whole.set(label.key, label.name);
  const asks = ({ asks, strong }: Line): boolean => asker !== null && asks && strong;
  const last = lines.findLastIndex((line) => (line.label ? speaks(line.label) : asks(line)));
  let mode: 'asks' | 'answers' | 'none' = 'none';
  for (const [index, line] of lines.entries()) {
    const { label, span } = line;
    const latest = found.at(-1);
    if (label && speaks(label)) {
      mode = label.key === asker ? 'asks' : 'answers';
      if (mode === 'answers')
        found.push({
          name: label.standsFor === 'answer' ? null : label.name,
          fullName: label.full ? null : (whole.get(label.key) ?? null),
          speech: [label.speech],
        });
    } else if (asks(line)) mode = 'asks';
    else if (mode === 'asks' && lines[index - 1]?.asks && latest) {
      mode = 'answers';
      found.push({ ...latest, speech: [span] });
    } else if (mode === 'answers' && latest && index < last) latest.speech.push(span);
    // The end of the last answer is not marked.
    else if (mode === 'answers') mode = 'none';
  }
  return found;
}

/** Finds the answers to questions in paragraphs of their own. More than half of the answers must be in the first person. */
function answersToQuestions(text: string, lines: readonly Line[], pack: LanguagePack): Turn[] | null {
  const bold = lines.some(({ strong }) => strong);
  const asks = ({ asks, strong, span }: Line): boolean =>
    asks && (strong || !bold) && !OPENS_WITH_MARK.test(text.slice(span.start, span.start + 3));
  const writers = new Set(pack.pronouns.filter(({ stands, gender }) => stands === 'writer' && gender === null).map(({ word }) => word));
  const personal = ({ span }: Line): boolean =>
    !OPENS_WITH_MARK.test(text.slice(span.start, span.start + 3)) &&
    fold(text.slice(span.start, span.end))
      .split(/[^\p{L}\p{M}]+/u)
      .some((word) => writers.has(word));
  const found: Span[][] = [];
  let open: Span[] | null = null;
  let answers = 0;
  let inPerson = 0;
  let nextQuestion = 0;
  for (const [index, line] of lines.entries()) {
    while (nextQuestion < lines.length && (nextQuestion <= index || !asks(lines[nextQuestion] as Line))) nextQuestion++;
    if (asks(line)) {
      open = null;
      const next = lines[index + 1];
      if (!next || asks(next) || (next.strong && bold)) continue;
      answers++;
      if (personal(next)) inPerson++;
      open = [];
      found.push(open);
    } else if (line.strong && bold && answers > 0 && nextQuestion < lines.length && lines[index + 1]?.strong === false) {
      // A bold paragraph among questions need not be a question: «Your sister says that you never listen.»
      open = [];
      found.push(open);
    } else if (
      open &&
      (open.length === 0 || personal(line) || nextQuestion < Math.min(lines.length, index + MAX_PARAGRAPHS_TO_QUESTION)) &&
      !(line.strong && bold)
    )
      open.push(line.span);
    else open = null;
  }
  return answers >= MIN_ANSWERED_QUESTIONS && inPerson * 2 > answers
    ? found.map((speech) => ({ name: null, fullName: null, speech }))
    : null;
}
/** The number of paragraphs within which another question must follow, so that a paragraph without «I» still belongs to the answer. */
const MAX_PARAGRAPHS_TO_QUESTION = 8;

/** Returns whether at least one of the labels is a name or means «question» or «answer», unlike «Update:» and «Correction:». */
function areNamed(text: string, speakers: ReadonlyMap<string, { known: boolean }>): boolean {
  if ([...speakers.values()].some(({ known }) => known)) return true;
  const ends = endsOfNames(text);
  return [...speakers.keys()].some((key) => ends.has(key));
}

/**
 * Returns the key of the interviewer, or `null` if it is not clear who that is. The interviewer is the only speaker whose label means
 * «question» or who asks in at least half of the turns.
 */
function askerOf(speakers: ReadonlyMap<string, { turns: number; questions: number; standsFor: TurnLabel['standsFor'] }>): string | null {
  const asking = [...speakers].filter(
    ([, { turns, questions, standsFor }]) => standsFor === 'question' || (standsFor === null && questions * 2 >= turns),
  );
  return asking.length === 1 ? (asking[0]?.[0] ?? null) : null;
}

/**
 * Returns the parts of full names in a text that can serve as labels, folded. They are the words after the first name, and the initials.
 */
function endsOfNames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let initials = '';
  for (const word of text.split(/[\s'’]/u)) {
    const [bare = ''] = /^[\p{L}\p{M}-]+/u.exec(word) ?? [];
    const hasCapital = /^\p{Lu}/u.test(bare);
    if (!hasCapital) initials = '';
    else {
      if (initials) found.add(fold(bare));
      initials = initials.slice(-2) + bare.charAt(0);
      if (initials.length > 1) found.add(fold(initials)).add(fold(initials.slice(-2)));
      if (bare.length < 2 || bare !== word) initials = '';
    }
  }
  return found;
}
