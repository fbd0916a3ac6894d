import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cast, CastMember } from '../../utils/article/cast';
import type { CorrectionControls } from '../../utils/controls/corrections';
import type { Quote } from '../../utils/model';
import { HelpLink } from '../frame/HelpLink';
import { CorrectForm } from './CorrectForm';
import { chosenOf, sourceOf } from './chosen-source';
import { SourceFields } from './SourceFields';

export interface CorrectQuoteProps {
  readonly quote: Quote;
  readonly cast: Cast;
  readonly member: CastMember | undefined;
  readonly corrections: CorrectionControls;
}

/** The form for correcting a quotation. The reader can choose another speaker, or state that the words are not a quotation. */
export function CorrectQuote({ quote, cast, member, corrections }: CorrectQuoteProps) {
  const [chosen, choose] = useState(() => chosenOf(member));
  const isCorrected = corrections.isCorrected(quote.id);
  const apply = () => {
    const source = sourceOf(chosen, cast);
    if (source) void corrections.correct(quote.id, source);
  };
  return (
    <CorrectForm id={useId()} action="correct" choice={chosen.who} onSubmit={apply}>
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
        <HelpLink to="wrong-speaker" about={i18n.t('correct.toggle')} />
      </div>
    </CorrectForm>
  );
}
