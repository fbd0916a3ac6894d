import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Marking, QuoteKind } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { firstWords } from '../article/block-words';
import { focusedNear } from '../frame/focused-near';
import { IconButton } from '../frame/IconButton';
import type { ReadingControls } from '../reading/reading-controls';
import { chosenOf, sourceOf } from './chosen-source';
import type { CorrectionControls } from './correction-controls';
import { SourceFields } from './SourceFields';

export interface MarkCardProps {
  readonly controls: ReadingControls;
  readonly corrections: CorrectionControls;
}

/** The card to mark a quotation that was missed. It is shown while `controls.marking` is set. */
export function MarkCard({ controls, corrections }: MarkCardProps) {
  const marking = controls.marking.value;
  return marking && <OpenMarkCard key={marking.parts[0]?.start ?? ''} marking={marking} controls={controls} corrections={corrections} />;
}

/** The length of the excerpt of the selected words, in UTF-16 code units. */
const EXCERPT_LENGTH = 240;
const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/**
 * The fields of the card: the words, which are selected already or to be written, the kind of speech, and the speaker. The card takes the
 * focus when it opens and gives it back when it closes.
 */
function OpenMarkCard({ marking, controls, corrections }: MarkCardProps & { readonly marking: Marking }) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [chosen, choose] = useState(() => chosenOf(undefined));
  const [kind, setKind] = useState<QuoteKind>(marking.kind);
  const isWritten = marking.parts.length === 0;
  const { article } = controls.reading.value;
  const lang = article.lang === 'und' ? undefined : article.lang;
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const before = focusedNear(element);
    (element.querySelector<HTMLElement>('textarea') ?? element).focus({ preventScroll: true });
    return () => {
      if (element.contains(focusedNear(element)) && before?.isConnected) before.focus();
    };
  }, []);
  const submit = () => {
    const found = isWritten ? corrections.findMarking(words) : marking;
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
        {isWritten ? (
          <>
            <label for={`${id}-words`}>{i18n.t('correct.words')}</label>
            <textarea
              id={`${id}-words`}
              class="field"
              data-field="words"
              rows={3}
              required
              lang={lang}
              dir="auto"
              aria-invalid={isMissing}
              aria-describedby={`${id}-help`}
              value={words}
              onInput={({ currentTarget }) => {
                setWords(currentTarget.value);
                setMissing(false);
                const found = corrections.findMarking(currentTarget.value);
                if (found) setKind(found.kind);
              }}
            />
            <p id={`${id}-help`} class="field-help">
              {i18n.t('correct.wordsHelp')}
            </p>
            <p class="field-problem" role="alert">
              {isMissing && i18n.t('correct.wordsMissing')}
            </p>
          </>
        ) : (
          <blockquote class="marked-words" lang={lang} dir={article.dir}>
            {firstWords(marking.parts.map((part) => sliceOf(article.text, part)).join(' '), EXCERPT_LENGTH)}
          </blockquote>
        )}
        <SourceFields cast={controls.cast.value} chosen={chosen} onChoose={(change) => choose((before) => ({ ...before, ...change }))} />
        <label for={`${id}-how`}>{i18n.t('correct.how')}</label>
        <select
          id={`${id}-how`}
          class="field"
          data-field="how"
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as QuoteKind)}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`quote.${one}`)}
            </option>
          ))}
        </select>
        <div class="correct-actions">
          <button type="submit" class="button strong" data-action="apply-mark">
            {i18n.t('correct.markApply')}
          </button>
        </div>
      </form>
    </div>
  );
}
