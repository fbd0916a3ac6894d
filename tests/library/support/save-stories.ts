import { type SearchLibrary, storyOf } from './search-library';

/** Saves ten invented articles in nine languages, one of them with a note. */
export function saveStories(library: SearchLibrary): void {
  library.save(
    storyOf(
      {
        url: 'https://www.harbourpost.example/1',
        title: 'Gas price rises',
        site: 'Harbour Post',
        byline: 'Piet Ombergen',
        lang: 'en-GB',
        published: '2025-03-14T08:00:00Z',
      },
      'The gas price rose in Wałęsa Street, near the café of Ørsted.',
      [
        { by: 'Ana Roth', words: 'the gas price will fall', kind: 'direct', manner: 'promised', channel: 'interview' },
        { by: 'Cor Maas', words: 'nobody paid for the pipeline', kind: 'mixed', manner: 'denied' },
      ],
      { 'Ana Roth': ['the Iron Minister'] },
    ),
  );
  library.save(
    storyOf(
      {
        url: 'https://news.valleyecho.example/2',
        title: 'Harbour stays open',
        site: 'Valley Echo',
        published: '2025-04-01',
      },
      'The harbour stays open. Gas is not mentioned again, and the price of fish fell.',
      [
        { by: 'port officials', words: 'the ferry will sail', kind: 'indirect', unnamed: true, manner: 'said' },
        { by: 'Ana Roth', words: 'I never saw the contract', kind: 'direct', manner: 'denied' },
      ],
    ),
  );
  library.save(
    storyOf({ url: 'https://strasse.example/3', title: 'Die große Straße', site: 'Straßenblatt', lang: 'de' }, 'Alles über Fußgänger.'),
  );
  library.save(
    storyOf(
      { url: 'https://zh.example/4', title: '天然气价格上涨', lang: 'zh', site: '港口日报' },
      '中国人民银行表示,天然气价格将在２０２６年上涨。',
      [{ by: '陈明', words: '价格会下降', kind: 'direct' }],
    ),
  );
  library.save(storyOf({ url: 'https://ja.example/5', title: '東京の港', lang: 'ja' }, '東京オリンピックの後、港は静かだ。ガスの値段。'));
  library.save(storyOf({ url: 'https://th.example/6', title: 'น้ำท่วม', lang: 'th' }, 'น้ำท่วมกรุงเทพ ราคาก๊าซสูงขึ้น'));
  library.save(storyOf({ url: 'https://ko.example/7', title: '서울의 항구', lang: 'ko' }, '서울에서 가스 가격이 올랐다.'));
  library.save(storyOf({ url: 'https://el.example/8', title: 'Το λιμάνι', lang: 'el' }, 'Η Ελλάδα και το φυσικό αέριο.'));
  library.save(storyOf({ url: 'https://ru.example/9', title: 'Ёлка Королёва', lang: 'ru' }, 'Цена на газ растёт.'));
  const noted = library.save(
    storyOf({ url: 'file:///home/reader/a.html', title: 'A quiet page', published: null }, 'Nothing happens here.'),
    [],
    new Date(2026, 9, 1).getTime(),
  );
  library.ask({ call: 'keepNote', id: noted, note: 'Ask Ana about the gas price' });
}
