import '../../components/styles/dramatis.css';
import '../../components/styles/page.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { LibraryPage } from '../../components/library/LibraryPage';
import { interfaceDirection, interfaceLocale } from '../../components/reading/interface-language';
import { castRuleStore } from '../../utils/browser/cast-rule-store';
import { libraryClient } from '../../utils/browser/library-client';
import { keepRules, loadRules } from '../../utils/state/cast-rules';
import { createLibraryPage } from '../../utils/state/library-page';
import { downloadFile } from './download-file';

const locale = interfaceLocale();
const page = createLibraryPage(
  {
    library: libraryClient,
    address: () => location.hash,
    rules: { list: () => loadRules(castRuleStore), change: (change) => keepRules(castRuleStore, change) },
    download: downloadFile,
    now: () => new Date(),
  },
  { locale },
);

document.documentElement.lang = locale;
document.documentElement.dir = interfaceDirection();
page.article.subscribe((article) => {
  document.title = article?.name === 'ready' ? article.reading.article.title : i18n.t('library.title');
});
addEventListener('hashchange', () => page.load());
// The tab may have been left open while articles were saved elsewhere.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void page.refresh();
});

const root = document.getElementById('app');
if (root) render(<LibraryPage controls={page} locale={locale} />, root);
await page.load();
