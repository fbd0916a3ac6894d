import { libraryClient } from '../../utils/browser/library-client';

console.log(await libraryClient.status());
