import type { ExportedIdentity } from '../../../model';

/** Returns the name of an identity in linked data, which is the same in all formats, exports and articles. */
export const identityUrn = ({ uid }: ExportedIdentity): string => `urn:dramatis:identity:${uid}`;
