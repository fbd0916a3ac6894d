import type { ForestModel } from '../../forest/forest-model';
import type { Block } from '../blocks/collect-blocks';
import type { PreparedPage } from '../blocks/view-page';
import type { Metadata } from '../metadata/read-metadata';
import { keepPosts } from '../posts/keep-posts';
import { keepSpeakers } from '../pull-quotes/keep-speakers';
import { withoutPullQuotes } from '../pull-quotes/without-pull-quotes';
import type { Choice } from './choice';
import { chooseBlocks } from './choose-blocks';
import { isOtherPage } from './is-other-page';
import { isArticle } from './judge-article';
import { keepLinked } from './keep-linked';
import { isShort, lookAgain } from './look-again';

/** The decisions about all blocks of a page that has an article, and the article's pictures. */
export interface FoundArticle {
  readonly choices: readonly Choice[];
  readonly pictures: ReadonlySet<Element>;
}

/**
 * Chooses the blocks of the article on a page, and looks again if they do not form one or if there are few. Returns `null` if there is no
 * article, or if the page is of another kind.
 * @param hasLogIn Whether the main thing on the page is a form that asks for a password.
 */
export function findArticle(viewed: PreparedPage, metadata: Metadata, model: ForestModel, hasLogIn: boolean): FoundArticle | null {
  const found = findText(viewed, metadata, model);
  return found && isOtherPage(viewed.page, keptOf(found.choices), metadata, hasLogIn) ? null : found;
}

function findText({ page, pictures }: PreparedPage, metadata: Metadata, model: ForestModel): FoundArticle | null {
  const choices = keepSpeakers(withoutPullQuotes(keepPosts(keepLinked(chooseBlocks(page, model), metadata.lang)), page.description));
  const kept = keptOf(choices);
  const first = isArticle(kept, metadata.isArticle) ? { choices, pictures } : null;
  if (first && !isShort(kept, metadata)) return first;
  return lookAgain(page, choices, metadata, first ? kept : undefined) ?? first;
}

/** Returns the blocks that are kept. */
export const keptOf = (choices: readonly Choice[]): Block[] => choices.filter(({ reason }) => reason === null).map(({ block }) => block);
