import '../../../components/class-sheet/class-sheet.css';
import { useEffect } from 'preact/hooks';
import { SheetPage } from '../../../components/class-sheet/SheetPage';
import { libraryClient } from '../../../utils/browser/library-client';
import { readLibraryAddress } from '../../../utils/query/library-address';
import { createSheetPage } from '../../../utils/state/sheet-page';

const page = createSheetPage({ library: libraryClient, print: () => window.print() });

addEventListener('popstate', () => void follow());

/** Follows the address as long as it is one of this page. */
async function follow(): Promise<void> {
  if (readLibraryAddress(location.hash).place === 'sheet') await page.follow(location.hash);
}

/** The page. A link to it leads to another article each time. */
export function Place() {
  useEffect(() => void follow(), []);
  return <SheetPage controls={page} />;
}
