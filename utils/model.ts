/**
 * The types that are shared between folders. They are plain data that survives `structuredClone` and JSON. This file only re-exports
 * `model/`, which has a file for each subject. Import from here and not from `model/`.
 */
export * from './model/actor-page';
export * from './model/analysis';
export * from './model/anchor';
export * from './model/article';
export * from './model/article-scope';
export * from './model/backup';
export * from './model/backup-plan';
export * from './model/body';
export * from './model/citation';
export * from './model/correction';
export * from './model/error-help';
export * from './model/exported-article';
export * from './model/extract-request';
export * from './model/guide';
export * from './model/highlight';
export * from './model/identity';
export * from './model/import-entry';
export * from './model/imported-item';
export * from './model/integrity';
export * from './model/kept-picture';
export * from './model/library-safety';
export * from './model/library-search';
export * from './model/link-text';
export * from './model/open-cards';
export * from './model/open-page';
export * from './model/options-notice';
export * from './model/panel';
export * from './model/problem';
export * from './model/reading';
export * from './model/reading-place';
export * from './model/remark';
export * from './model/result';
export * from './model/same-words';
export * from './model/saved-reading';
export * from './model/saved-tabs';
export * from './model/settings';
export * from './model/shared-decision';
export * from './model/site-settings';
export * from './model/span';
export * from './model/toast';
export * from './model/voice-count';
