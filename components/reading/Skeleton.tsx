import { i18n } from '#i18n';

const LINES = [92, 97, 88, 95, 41, 96, 90, 94, 62] as const;

/** The shape of an article while it is being read, with the words for it. */
export function Skeleton() {
  return (
    <main class="skeleton" aria-busy="true">
      <p class="skeleton-words" role="status">
        {i18n.t('popup.loading')}
      </p>
      <div class="skeleton-title" />
      <div class="skeleton-title" data-short="" />
      {LINES.map((width) => (
        <div key={width} class="skeleton-line" data-width={Math.ceil(width / 20)} />
      ))}
    </main>
  );
}
