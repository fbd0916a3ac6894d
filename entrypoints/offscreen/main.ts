import { serveLibraryOwner } from '../../utils/browser/library/serve-owner';

// Chromium's background cannot start workers, so this document runs the worker that owns the database.
serveLibraryOwner();
