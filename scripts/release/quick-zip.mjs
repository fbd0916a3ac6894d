// Writes the same two zips as `wxt zip -b firefox --mv3`, but hardly compresses them, which takes a fifth of the time.
import { zip } from 'wxt';

await zip({ browser: 'firefox', manifestVersion: 3, zip: { compressionLevel: 1 } });
