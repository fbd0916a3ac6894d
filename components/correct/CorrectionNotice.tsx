import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorrectionControls } from '../../utils/controls/corrections';
import type { Article, Correction } from '../../utils/model';
import { firstWords } from '../article/block-words';
import { Icon } from '../icons/Icon';
import { correctionSentence, wordsOfCorrection } from './correction-sentence';

export interface CorrectionNoticeProps {
  readonly article: Article;
  readonly corrections: CorrectionControls;
}

/**
 * The notice that lists the corrections, each with a button to undo it. Corrections whose words are no longer in the article stay listed,
 * because the words may return.
 */
export function CorrectionNotice({ article: { lang, dir }, corrections }: CorrectionNoticeProps) {
  const id = useId();
  const list = corrections.list.value;
  const gone = list.filter(({ isFound }) => !isFound).length;
  return (
    <li data-notice="corrections" class="lost">
      <Icon name="edit" />
      <details>
        <summary>
          {i18n.t('correct.count', list.length)} {gone > 0 && i18n.t('correct.gone', gone)}
        </summary>
        <ul class="lost-list">
          {list.map(({ correction, isFound }, index) => {
            const words = wordsOfCorrection(correction);
            return (
              <li key={`${index} ${words.slice(0, 20)}`} class="lost-paragraph" data-found={isFound ? '' : undefined}>
                <div class="lost-what">
                  <p class="lost-words" lang={lang === 'und' ? undefined : lang} dir={dir}>
                    {firstWords(words, EXCERPT_LENGTH)}
                  </p>
                  <p class="lost-reason" id={`${id}-${index}`}>
                    {sentencesOf(correction, isFound).join(' ')}
                  </p>
                </div>
                <button
                  type="button"
                  class="button"
                  data-action="take-back"
                  data-correction={index}
                  aria-describedby={`${id}-${index}`}
                  onClick={() => void corrections.takeBack(index)}
                >
                  {i18n.t('correct.takeBack')}
                  <span class="unseen">: {firstWords(words)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}

/** The maximum length of the excerpt of a correction, in UTF-16 code units. */
const EXCERPT_LENGTH = 110;

/** Returns the sentences that describe a correction. If its words or its actor are no longer in the article, the last sentence says so. */
function sentencesOf(one: Correction, isFound: boolean): string[] {
  return [correctionSentence(one), ...(isFound ? [] : [i18n.t('change' in one ? 'correct.goneActor' : 'correct.goneOne')])];
}
