import { expect, test } from 'vitest';
import type { TextPlan, TextProgress } from '../../../utils/controls/link-texts';
import { tellNews, textNews } from '../../../utils/state/texts/text-news';

const plan: TextPlan = { asked: 'all', pages: 0, sites: 0, failed: 0, minutes: 1, problems: [], access: 'given', keepsPictures: false };
const progress: TextProgress = { done: 4, total: 9, loaded: 1, joined: 1, failed: 1, gone: 1 };
const running = { name: 'running', progress, isPaused: false, isOffline: false, hosts: [] } as const;

test('the list is told how far the loading is and how it has ended, until the reader has seen that', () => {
  tellNews({ name: 'plan', plan, isRefused: false });
  expect(textNews.news.value).toBeNull();
  tellNews(running);
  expect(textNews.news.value).toEqual({ name: 'running', done: 4, total: 9 });
  textNews.dismiss();
  tellNews({ ...running, isPaused: true });
  expect(textNews.news.value?.name).toBe('paused');
  tellNews({ ...running, isPaused: true, isOffline: true });
  expect(textNews.news.value?.name).toBe('offline');
  const done = { name: 'done', progress, plan, end: 'whole' } as const;
  tellNews(done);
  expect(textNews.news.value).toEqual({ name: 'done', loaded: 2, failed: 1 });
  textNews.dismiss();
  tellNews(done);
  expect(textNews.news.value).toBeNull();
});
