import { i18n } from '#i18n';

export const PERMISSIONS = [
  'activeTab',
  'storage',
  'alarms',
  'contextMenus',
  'sidePanel',
  'offscreen',
  'downloads',
  'tabs',
  'hosts',
] as const;

/** The list of permissions, each with its purpose in plain words. */
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
