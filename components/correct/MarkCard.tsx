import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionControls } from '../../utils/controls/corrections';
import type { Marking, QuoteKind } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { firstWords } from '../article/block-words';
import { activeElementIn } from '../frame/active-element-in';
import { useBackKey } from '../frame/back-key-context';
import { HelpLink } from '../frame/HelpLink';
import { IconButton } from '../frame/IconButton';
import { useReading } from '../reading/article-context';
import { chosenOf, sourceOf } from './chosen-source';
import { SourceFields } from './SourceFields';

export interface MarkCardProps {
  readonly corrections: CorrectionControls;
}

/** The card for marking a quotation that the analysis missed. It is rendered only while the reader is marking one. */
export function MarkCard({ corrections }: MarkCardProps) {
  const marking = useReading().marking.value;
  return marking && <OpenMarkCard key={marking.parts[0]?.start ?? ''} marking={marking} corrections={corrections} />;
}

/** The maximum length of the excerpt of the selected words, in UTF-16 code units. */
const EXCERPT_LENGTH = 240;
const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/**
 * The card for marking a quotation, while it is open. It has fields for the words (unless they are already selected), the kind of speech
 * and the speaker. It takes focus when it opens and returns it when it closes.
 */
function OpenMarkCard({ marking, corrections }: MarkCardProps & { readonly marking: Marking }) {
  const controls = useReading();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [chosen, choose] = useState(() => chosenOf(undefined));
  const [kind, setKind] = useState<QuoteKind>(marking.kind);
  const isDocument = marking.parts.length === 0;
  useHeldFocus(card);
  useBackKey(() => controls.showMarking(null));
  const write = (written: string) => {
    setWords(written);
    setMissing(false);
    const found = corrections.findMarking(written);
    if (found) setKind(found.kind);
  };
  const submit = () => {
    const found = isDocument ? corrections.findMarking(words) : marking;
    setMissing(!found);
    const source = sourceOf(chosen, controls.cast.value);
    if (found && source) void corrections.mark(found.parts, kind, source);
  };
  return (
    <div ref={card} class="card" role="dialog" aria-labelledby={`${id}-title`} tabIndex={-1} data-voice="0" data-card="mark">
      <div class="card-head">
        <h2 class="card-title" id={`${id}-title`}>
          {i18n.t('correct.mark')}
        </h2>
        <IconButton icon="close" label={i18n.t('quote.close')} onClick={() => controls.showMarking(null)} />
      </div>
      <form
        class="correct-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {isDocument ? (
          <WordsField id={`${id}-words`} words={words} isMissing={isMissing} onWrite={write} />
        ) : (
          <MarkedWords marking={marking} />
        )}
        <SourceFields cast={controls.cast.value} chosen={chosen} onChoose={(change) => choose((before) => ({ ...before, ...change }))} />
        <KindField id={`${id}-how`} kind={kind} onChoose={setKind} />
        <div class="correct-actions">
          <button type="submit" class="button strong" data-action="apply-mark">
            {i18n.t('correct.markApply')}
          </button>
          <HelpLink to="missed-quotation" about={i18n.t('correct.mark')} />
        </div>
      </form>
    </div>
  );
}

/** Moves focus into a card when the card opens, and back to the previous element when the card closes. */
function useHeldFocus(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const before = activeElementIn(element);
    (element.querySelector<HTMLElement>('textarea') ?? element).focus({ preventScroll: true });
    return () => {
      if (element.contains(activeElementIn(element)) && before?.isConnected) before.focus();
    };
  }, [card]);
}

interface WordsFieldProps {
  readonly id: string;
  readonly words: string;
  /** Whether the submitted words are missing from the article. */
  readonly isMissing: boolean;
  readonly onWrite: (words: string) => void;
}

function WordsField({ id, words, isMissing, onWrite }: WordsFieldProps) {
  const { lang } = useReading().reading.value.article;
  return (
    <>
      <label for={id}>{i18n.t('correct.words')}</label>
      <textarea
        id={id}
        class="field"
        data-field="words"
        rows={3}
        required
        lang={lang === 'und' ? undefined : lang}
        dir="auto"
        aria-invalid={isMissing}
        aria-describedby={`${id}-help`}
        value={words}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <p id={`${id}-help`} class="field-help">
        {i18n.t('correct.wordsHelp')}
      </p>
      <p class="field-problem" role="alert">
        {isMissing && i18n.t('correct.wordsMissing')}
      </p>
    </>
  );
}

function MarkedWords({ marking }: { readonly marking: Marking }) {
  const { text, lang, dir } = useReading().reading.value.article;
  return (
    <blockquote class="marked-words" lang={lang === 'und' ? undefined : lang} dir={dir}>
      {firstWords(marking.parts.map((part) => sliceOf(text, part)).join(' '), EXCERPT_LENGTH)}
    </blockquote>
  );
}

interface KindFieldProps {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly onChoose: (kind: QuoteKind) => void;
}

function KindField({ id, kind, onChoose }: KindFieldProps) {
  return (
    <>
      <label for={id}>{i18n.t('correct.how')}</label>
      <select
        id={id}
        class="field"
        data-field="how"
        value={kind}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as QuoteKind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`quote.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}
