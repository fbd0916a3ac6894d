import { expect, test } from 'vitest';
import { extractionReport } from '../../utils/article/extraction-report';
import type { LostParagraph } from '../../utils/model';
import { articleOf } from '../state/support/popup-ports';

const left = (text: string, reason: LostParagraph['reason']): LostParagraph => ({ text, at: 0, reason });
const article = articleOf(['The ferry sails again.', '“Secret words.”'], {
  url: 'https://ledger.example/2026/ferry?reader=ada#top',
  lang: 'en',
  integrity: {
    pageQuoteMarks: 8,
    keptQuoteMarks: 2,
    pageParagraphs: 9,
    keptParagraphs: 2,
    lost: [left('“Private.”', 'learned'), left('Sign up.', 'invitation'), left('More.', 'learned')],
    expectedF1: 0.634,
  },
});

test('the report has the versions, the address without what may identify the reader, and the numbers', () => {
  expect(extractionReport(article, 'Dramatis 1.2.3, Firefox 140.0')).toBe(
    [
      'Dramatis 1.2.3, Firefox 140.0',
      'Page: https://ledger.example/2026/ferry',
      'Language: en',
      'Words: 6',
      'Expected F1: 0.63',
      'Paragraphs kept: 2 of 9',
      'Quotation marks kept: 2 of 8',
      'Left out: learned 2, invitation 1',
      '',
    ].join('\n'),
  );
});

test('the report has no words of the article or of the paragraphs that were left out', () => {
  expect(extractionReport(article, '')).not.toMatch(/ferry sails|Secret|Private|Sign up/);
});

test('the report of a file does not have its path, and says what is unknown', () => {
  const { expectedF1: _, ...integrity } = article.integrity;
  const report = extractionReport({ ...article, url: 'file:///home/ada/page.html', integrity: { ...integrity, lost: [] } }, '');
  expect(report).toMatch(/^Page: a file\n/);
  expect(report).toContain('Expected F1: unknown\n');
  expect(report).toContain('Left out: nothing\n');
});
