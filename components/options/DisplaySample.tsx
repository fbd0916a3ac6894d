import { i18n } from '#i18n';

/** A sample text that uses the chosen display settings. */
export function DisplaySample() {
  return (
    <figure class="reading-sample" aria-label={i18n.t('options.sample.label')}>
      <div class="article">
        <h3>{i18n.t('options.sample.title')}</h3>
        <p>
          <mark class="quote" data-kind="direct" data-certainty="certain" data-voice="1">
            {i18n.t('options.sample.quote')}
          </mark>{' '}
          {i18n.t('options.sample.words')}
        </p>
      </div>
    </figure>
  );
}
