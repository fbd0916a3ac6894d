import { browser } from 'wxt/browser';
import { readKeptPage, watchKeptPage } from '../../utils/browser/kept-page';
import { tabMemory } from '../../utils/browser/tab-memory';
import type { PageFingerprint } from '../../utils/model';
import { sampleAddress } from '../../utils/sample/sample-page';
import type { SampleText } from '../../utils/sample/sample-text';
import { createTabMemory } from '../../utils/state/tab-memory';
import { hashText } from '../../utils/text/hash-text';

/**
 * Creates the memory of the tab that shows the sample, so that it continues where the reader left off. The address of the sample stands for
 * that of its page, so no view takes what is kept for the article of another page in this tab.
 */
export function createSampleMemory(sample: Promise<SampleText>): ReturnType<typeof createTabMemory> {
  const own = browser.tabs.getCurrent().catch(() => undefined);
  // If the sample cannot be loaded, nothing is remembered, and loading it reports the problem.
  const mark = sample.then(markOf, () => null);
  const ports = { ...tabMemory, read: readKeptPage, watch: watchKeptPage, markTab: () => mark };
  const made = createTabMemory(ports, async () => {
    const [tab, page] = await Promise.all([own, mark]);
    return tab?.id === undefined || !page ? null : { id: tab.id, url: page.url };
  });
  void mark.then(made.noteMark);
  return made;
}

const markOf = ({ lang, title, paragraphs }: SampleText): PageFingerprint => ({
  url: sampleAddress(lang),
  title,
  words: hashText(paragraphs.join('\n')),
});
