import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Quote } from '../../utils/model';
import type { Cast, CastMember } from '../../utils/text/cast';
import { Icon } from '../icons/Icon';
import { chosenOf, sourceOf } from './chosen-source';
import type { CorrectionControls } from './correction-controls';
import { SourceFields } from './SourceFields';

export interface CorrectQuoteProps {
  readonly quote: Quote;
  readonly cast: Cast;
  readonly member: CastMember | undefined;
  readonly corrections: CorrectionControls;
}

/** The reader knows better: who said it, or that it is no quotation. Closed until it is asked for. */
export function CorrectQuote({ quote, cast, member, corrections }: CorrectQuoteProps) {
  const id = useId();
  const [isOpen, open] = useState(false);
  const [chosen, choose] = useState(() => chosenOf(member));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, chosen.who]);
  const isCorrected = corrections.isCorrected(quote.id);
  return (
    <div class="correct">
      <button type="button" class="button" data-action="correct" aria-expanded={isOpen} aria-controls={id} onClick={() => open(!isOpen)}>
        <Icon name="edit" />
        {i18n.t('correct.toggle')}
      </button>
      {isOpen && (
        <form
          ref={form}
          id={id}
          class="correct-form"
          onSubmit={(event) => {
            event.preventDefault();
            const source = sourceOf(chosen, cast);
            if (source) void corrections.correct(quote.id, source);
          }}
        >
          <SourceFields cast={cast} chosen={chosen} onChoose={(change) => choose((before) => ({ ...before, ...change }))} />
          <div class="correct-actions">
            <button type="submit" class="button strong" data-action="apply-speaker">
              {i18n.t('correct.apply')}
            </button>
            <button type="button" class="button" data-action="not-quote" onClick={() => void corrections.reject(quote.id)}>
              {i18n.t('correct.notQuote')}
            </button>
            {isCorrected && (
              <button type="button" class="button quiet" data-action="restore" onClick={() => void corrections.restore(quote.id)}>
                {i18n.t('correct.restore')}
              </button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
