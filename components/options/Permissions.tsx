import { i18n } from '#i18n';

export const PERMISSIONS = ['activeTab', 'storage', 'contextMenus', 'sidePanel', 'offscreen', 'hosts'] as const;

/** What each permission is for, in the words of the reader and not of the manifest. */
export function Permissions() {
  return (
    <dl class="permissions">
      {PERMISSIONS.map((name) => (
        <div key={name}>
          <dt>{i18n.t(`permission.${name}.name`)}</dt>
          <dd>{i18n.t(`permission.${name}.why`)}</dd>
        </div>
      ))}
    </dl>
  );
}
