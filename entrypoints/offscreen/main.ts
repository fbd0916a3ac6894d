import { serveLibraryOwner } from '../../utils/browser/library/serve-owner';

// Chromium's background has no workers, so this document keeps the one that owns the database.
serveLibraryOwner();
