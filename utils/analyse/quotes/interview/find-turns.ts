import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { CAPITAL_FIRST } from '../../../text/first-letter';
import { fold } from '../../../text/fold';
import { labelOf, type TurnLabel } from './turn-labels';
import { wordsOf } from './words-of';

/** A turn in an interview: the words of one speaker until another begins. */
export interface Turn {
  /** The label that names the speaker, or `null` if the turn has no such label. */
  readonly name: Span | null;
  /** The label with the speaker's full name, or `null` if `name` is already the full name or no full name is known. */
  readonly fullName: Span | null;
  /** The paragraphs that the speaker says in this turn, without the label before them, such as «Ana Roth:». */
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

/** The minimum number of labelled turns in an interview. */
const MIN_LABELLED_TURNS = 4;
/** The minimum number of answered questions in an interview without labels. */
const MIN_ANSWERED_QUESTIONS = 3;
const QUESTION = /[?？؟;][”"»’')\]]*\s*$/u;
const OPENS_WITH_MARK = /^\s*["“”„«»‘'「『—–-]/u;
/** The maximum length of a question, in UTF-16 units. */
const MAX_QUESTION_LENGTH = 600;

/**
 * Finds the answers in an interview, in text order, without the questions. Two forms of interview are recognised: turns that begin with a
 * label («Ana Roth: …», «Q: …»), and questions in separate paragraphs with answers in the first person. Returns an empty list for any other
 * text.
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

/**
 * Finds the turns that begin with a label: «Courier: Why? / Ana Roth: I missed the sea. / Courier: … / Roth: …». Returns `null` if the text
 * is not an interview of this form.
 */
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
 * Returns the turns whose label `speaks` accepts, except the interviewer's. A paragraph without a label becomes a turn of the latest
 * speaker if it follows a bold question.
 * @param asker The key of the interviewer, or `null` if it is not clear who that is.
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
    // There is no label or question after the last answer to show where it ends, so only its first paragraph is included.
    else if (mode === 'answers') mode = 'none';
  }
  return found;
}

/**
 * Finds the answers in an interview whose questions and answers are in separate paragraphs. More than half of the answers must be in the
 * first person.
 */
function answersToQuestions(text: string, lines: readonly Line[], pack: LanguagePack): Turn[] | null {
  const bold = lines.some(({ strong }) => strong);
  const asks = ({ asks, strong, span }: Line): boolean =>
    asks && (strong || !bold) && !OPENS_WITH_MARK.test(text.slice(span.start, span.start + 3));
  const writers = new Set(pack.pronouns.filter(({ stands, gender }) => stands === 'writer' && gender === null).map(({ word }) => word));
  const personal = ({ span }: Line): boolean =>
    !OPENS_WITH_MARK.test(text.slice(span.start, span.start + 3)) &&
    wordsOf(text.slice(span.start, span.end)).some((word) => writers.has(word));
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
      // The interviewer may make a statement instead of asking a question: «Your sister says that you never listen.» The answer follows it.
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
/** A paragraph without «I» belongs to the answer only if another question follows within this number of paragraphs. */
const MAX_PARAGRAPHS_TO_QUESTION = 8;

/**
 * Returns whether at least one label is a name or a word for «question» or «answer». Labels such as «Update:» and «Correction:» are not.
 */
function areNamed(text: string, speakers: ReadonlyMap<string, { known: boolean }>): boolean {
  if ([...speakers.values()].some(({ known }) => known)) return true;
  const ends = endsOfNames(text);
  return [...speakers.keys()].some((key) => ends.has(key));
}

/**
 * Returns the key of the interviewer. The interviewer is the only speaker whose label means «question» or who asks a question in at least
 * half of their turns. Returns `null` if there is not exactly one such speaker.
 */
function askerOf(speakers: ReadonlyMap<string, { turns: number; questions: number; standsFor: TurnLabel['standsFor'] }>): string | null {
  const asking = [...speakers].filter(
    ([, { turns, questions, standsFor }]) => standsFor === 'question' || (standsFor === null && questions * 2 >= turns),
  );
  return asking.length === 1 ? (asking[0]?.[0] ?? null) : null;
}

/**
 * Returns the short forms of full names with which an interview can label its speakers: the words after the first name, and the initials.
 * All are folded.
 */
function endsOfNames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let initials = '';
  for (const word of text.split(/[\s'’]/u)) {
    const [bare = ''] = /^[\p{L}\p{M}-]+/u.exec(word) ?? [];
    const hasCapital = CAPITAL_FIRST.test(bare);
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
