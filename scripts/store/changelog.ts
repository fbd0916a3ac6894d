/** The heading of a version in CHANGELOG.md, such as «## [1.2.0] - 2027-01-31». */
const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/;

/** A section of CHANGELOG.md. */
interface Section {
  readonly version: string;
  readonly date: string | undefined;
  readonly lines: readonly string[];
}

/**
 * Returns a sentence for each reason why a version cannot be released as `tag`. Without a tag, the version may still be unreleased: then the
 * lines under «Unreleased» become its entry.
 */
export function faultsOfRelease(changelog: string, version: string, tag?: string): string[] {
  const sections = sectionsOf(changelog);
  const entry = sections.find((section) => section.version === version);
  const unreleased = sections.find((section) => section.version === 'Unreleased')?.lines ?? [];
  if (tag === undefined)
    return entry || unreleased.length > 0 ? [] : [`CHANGELOG.md has neither an entry for ${version} nor lines under «Unreleased».`];
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, but the version in package.json is ${version}.`]),
    ...(entry ? faultsOfEntry(entry) : [`CHANGELOG.md has no entry «## [${version}] - DATE».`]),
    ...(unreleased.length > 0 ? [`CHANGELOG.md has ${unreleased.length} lines under «Unreleased»; move them to ${version}.`] : []),
  ];
}

function faultsOfEntry({ version, date, lines }: Section): string[] {
  return [
    ...(date ? [] : [`The entry for ${version} in CHANGELOG.md has no date.`]),
    ...(lines.length > 0 ? [] : [`The entry for ${version} in CHANGELOG.md is empty.`]),
  ];
}

/** Returns the sections of a changelog with their lines, without empty ones and headings. */
function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^(?=## )/m)
    .map((text) => text.split('\n'))
    .flatMap(([heading = '', ...lines]) => {
      const [, version, date] = HEADING.exec(heading.trim()) ?? [];
      return version ? [{ version, date, lines: lines.filter((line) => line.trim() !== '' && !line.startsWith('#')) }] : [];
    });
}
