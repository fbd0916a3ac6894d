import { i18n } from '#i18n';

export const STORED = ['articles', 'settings', 'sites', 'session', 'problems'] as const;
export const NEVER = ['text', 'visits', 'telemetry', 'fonts'] as const;

/** The lists of data that is stored, and of data that is never sent. */
export function Privacy() {
  return (
    <>
      <h3>{i18n.t('privacy.stored')}</h3>
      <ul>
        {STORED.map((what) => (
          <li key={what}>{i18n.t(`privacy.${what}`)}</li>
        ))}
      </ul>
      <h3>{i18n.t('privacy.never')}</h3>
      <ul>
        {NEVER.map((what) => (
          <li key={what}>{i18n.t(`privacy.${what}`)}</li>
        ))}
      </ul>
    </>
  );
}
