import type { Manifest } from './manifest.ts';

/** The reason for each permission, by its name in the manifest. */
export type Reasons = Readonly<Record<string, string>>;

/** The Chrome Web Store has a field of this many characters for each reason. */
const MOST = 1_000;
/** A shorter reason would only repeat the name of the permission. */
const LEAST = 40;

/** Returns the names of all permissions that a manifest asks for, now or later, without repetitions. */
export function permissionsOf(manifest: Manifest): string[] {
  const { permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = manifest;
  return [...new Set([...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions])];
}

/** Returns a sentence for each permission of the manifests that has no sufficient reason, and for each reason that explains no permission. */
export function faultsOfReasons(manifests: readonly Manifest[], reasons: Reasons): string[] {
  const asked = [...new Set(manifests.flatMap(permissionsOf))];
  const missing = asked.filter((name) => !(name in reasons)).map((name) => `The permission «${name}» has no reason.`);
  const superfluous = Object.keys(reasons)
    .filter((name) => !asked.includes(name))
    .map((name) => `There is a reason for «${name}», but no manifest asks for it.`);
  const lengths = Object.entries(reasons).flatMap(([name, reason]) => {
    const { length } = [...reason.trim()];
    return length < LEAST || length > MOST ? [`The reason for «${name}» has ${length} characters, and not ${LEAST} to ${MOST}.`] : [];
  });
  return [...missing, ...superfluous, ...lengths];
}
