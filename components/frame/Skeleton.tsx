import { i18n } from '#i18n';

const LINES = [92, 97, 88, 95, 41, 96, 90, 94, 62] as const;

/** The placeholder that is displayed while an article is being extracted, with a status message. */
export function Skeleton() {
  return (
    <div class="columns">
      <main class="page" aria-busy="true">
        <div class="article skeleton">
          <div role="status">
            <h1 class="skeleton-words">{i18n.t('popup.loading')}</h1>
          </div>
          <div class="skeleton-title" />
          <div class="skeleton-title" data-short="" />
          {LINES.map((width) => (
            <div key={width} class="skeleton-line" data-width={Math.ceil(width / 20)} />
          ))}
        </div>
      </main>
      <div class="cast" />
    </div>
  );
}
