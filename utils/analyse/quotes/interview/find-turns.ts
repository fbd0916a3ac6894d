import type { LanguagePack } from '../../../languages/pack';
import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import { labelOf, type TurnLabel } from './turn-labels';

/** A turn of an interview: what one speaker says until the next begins. */
export interface Turn {
  /** The label that names who speaks; null where only the form tells that it is an answer. */
  readonly name: Span | null;
  /** Where the label of the same speaker is the whole name, if that is elsewhere. */
  readonly who: Span | null;
  /** Paragraphs, without the label. */
  readonly speech: readonly Span[];
}

interface Line {
  readonly span: Span;
  readonly label: TurnLabel | null;
  readonly asks: boolean;
  readonly strong: boolean;
}

/** So many turns make an interview. */
const FEWEST_LABELS = 4;
const FEWEST_QUESTIONS = 3;
const QUESTION = /[?？؟;][”"»’')\]]*\s*$/u;
const OPENS_WITH_MARK = /^\s*["“”„«»‘'「『—–-]/u;
/** A question is no longer, in UTF-16 units. */
const LONGEST_QUESTION = 600;

/**
 * The answers of an interview in print, in the order of the text; none where the text is none. Two forms are known: turns that begin with
 * a name («Ana Roth: …», «Q: …»), and questions in paragraphs of their own, answered in the first person. Who asks is not quoted.
 * @param strong the paragraphs that are printed bold, by their number.
 */
export function findTurns(text: string, paragraphs: readonly Span[], strong: ReadonlySet<number>, pack: LanguagePack): Turn[] {
  const lines: Line[] = [];
  for (const [index, span] of paragraphs.entries()) {
    const tail = text.slice(Math.max(span.start, span.end - 8), span.end);
    if (tail.trim() === '') continue;
    const asks = span.end - span.start <= LONGEST_QUESTION && QUESTION.test(tail);
    lines.push({ span, label: labelOf(text, span, pack), asks, strong: strong.has(index) });
  }
  return labelled(text, lines) ?? questioned(text, lines, pack) ?? [];
}

/** «Courier: Why? / Ana Roth: I missed the sea. / Courier: … / Roth: …» */
function labelled(text: string, lines: readonly Line[]): Turn[] | null {
  const speakers = new Map<string, { turns: number; questions: number; known: boolean; stands: TurnLabel['stands'] }>();
  for (const { label, asks } of lines) {
    if (!label) continue;
    const one = speakers.get(label.key) ?? { turns: 0, questions: 0, known: false, stands: label.stands };
    one.turns++;
    if (asks) one.questions++;
    one.known ||= label.full || label.stands !== null;
    speakers.set(label.key, one);
  }
  for (const [key, { turns }] of speakers) if (turns < 2) speakers.delete(key);
  const turns = [...speakers.values()].reduce((sum, one) => sum + one.turns, 0);
  if (speakers.size < 2 || turns < FEWEST_LABELS || !areNamed(text, speakers)) return null;
  const asker = askerOf(speakers);
  return readTurns(lines, (label) => speakers.has(label.key), asker);
}

/** The turns of whom `speaks` knows; between them also questions in bold and their answers, which go on with who spoke last. */
function readTurns(lines: readonly Line[], speaks: (label: TurnLabel) => boolean, asker: string | null): Turn[] {
  const found: { name: Span | null; who: Span | null; speech: Span[] }[] = [];
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
          name: label.stands === 'answer' ? null : label.name,
          who: label.full ? null : (whole.get(label.key) ?? null),
          speech: [label.speech],
        });
    } else if (asks(line)) mode = 'asks';
    else if (mode === 'asks' && lines[index - 1]?.asks && latest) {
      mode = 'answers';
      found.push({ ...latest, speech: [span] });
    } else if (mode === 'answers' && latest && index < last) latest.speech.push(span);
    // Nothing tells where the last answer ends.
    else if (mode === 'answers') mode = 'none';
  }
  return found;
}

/** Questions in paragraphs of their own; the answers say «I». */
function questioned(text: string, lines: readonly Line[], pack: LanguagePack): Turn[] | null {
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
      // «Your sister says that you never listen.»: what is answered among questions need not be one.
      open = [];
      found.push(open);
    } else if (
      open &&
      (open.length === 0 || personal(line) || nextQuestion < Math.min(lines.length, index + FAR)) &&
      !(line.strong && bold)
    )
      open.push(line.span);
    else open = null;
  }
  return answers >= FEWEST_QUESTIONS && inPerson * 2 > answers ? found.map((speech) => ({ name: null, who: null, speech })) : null;
}
/** An answer goes on where another question comes within so many paragraphs. */
const FAR = 8;

/** Whether one of the labels at least is a name or stands for one: «Update:» and «Correction:» are none. */
function areNamed(text: string, speakers: ReadonlyMap<string, { known: boolean }>): boolean {
  if ([...speakers.values()].some(({ known }) => known)) return true;
  const ends = endsOfNames(text);
  return [...speakers.keys()].some((key) => ends.has(key));
}

/** Who asks: the label for questions, or else the one speaker most of whose turns are questions. */
function askerOf(speakers: ReadonlyMap<string, { turns: number; questions: number; stands: TurnLabel['stands'] }>): string | null {
  const asking = [...speakers].filter(
    ([, { turns, questions, stands }]) => stands === 'question' || (stands === null && questions * 2 >= turns),
  );
  return asking.length === 1 ? (asking[0]?.[0] ?? null) : null;
}

/** What a label may have of a full name: its words behind the first with a capital, and its initials; folded. */
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
