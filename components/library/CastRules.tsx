import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RuleControls } from '../../utils/controls/cast-rules';
import { changeSentence } from '../correct/change-sentence';

export interface CastRulesProps {
  readonly controls: RuleControls;
}

/** The list of cast corrections that also apply to later articles, each with a button to remove it. Renders nothing if there are none. */
export function CastRules({ controls }: CastRulesProps) {
  const rules = controls.list.value;
  const failure = controls.failure.value;
  const heading = useRef<HTMLHeadingElement>(null);
  if (rules.length === 0) return null;
  return (
    <section class="cast-rules" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} ref={heading} tabIndex={-1}>
        {i18n.t('library.rules')}
      </h2>
      <p class="library-count">{i18n.t('library.rulesHint')}</p>
      <ul>
        {rules.map(({ actor, change }, index) => (
          <li key={JSON.stringify([actor, change])} data-rule={index}>
            <p class="rule-words">
              <bdi class="rule-name">{actor.name}</bdi> {changeSentence(change)}
            </p>
            <button
              type="button"
              class="button"
              data-action="remove-rule"
              aria-label={i18n.t('library.ruleRemoveOne', [actor.name])}
              onClick={() => {
                // The button disappears with its rule, so focus moves to the heading.
                heading.current?.focus();
                void controls.remove(index);
              }}
            >
              {i18n.t('library.ruleRemove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="field-problem" role="alert">
        {failure && i18n.t(`error.${failure}`)}
      </p>
    </section>
  );
}

const TITLE_ID = 'dramatis-rules';
