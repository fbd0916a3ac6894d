import { i18n } from '#i18n';
import type { AskedList, FoundArticle, Snippet } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { LibraryLink } from './LibraryLink';
import { MarkedText } from './MarkedText';

export interface FoundPartsProps {
  readonly found: FoundArticle;
  readonly asked: AskedList;
}

/**
 * The parts of an article that a search has found: words of its text, the quotation with its speaker, and a note. The quotation is a link that opens the
 * article there.
 */
export function FoundParts({ found: { summary, snippet, quotation, note }, asked }: FoundPartsProps) {
  const language = { lang: summary.lang === 'und' ? undefined : summary.lang, dir: summary.dir };
  return (
    <>
      {(quotation === null || snippet.hits.length > 0) && snippet.text !== '' && (
        <p class="found-words" {...language}>
          <Cut snippet={snippet} />
        </p>
      )}
      {quotation && (
        <p class="found-quote" {...language}>
          <LibraryLink to={{ ...asked, article: summary.id, quote: quotation.id }}>
            {quotation.speaker !== null && (
              <>
                <bdi class="found-speaker">
                  <MarkedText text={quotation.speaker} hits={quotation.speakerHits} />
                </bdi>{' '}
              </>
            )}
            <Cut snippet={quotation} />
          </LibraryLink>
        </p>
      )}
      {note && (
        <p class="found-note">
          <Icon name={note.part} />
          <span>
            <span class="found-label">{i18n.t(note.part === 'note' ? 'library.foundNote' : 'library.foundHighlight')}</span>{' '}
            <bdi>
              <Cut snippet={note} />
            </bdi>
          </span>
        </p>
      )}
    </>
  );
}

/** A part of a text with its marks, and with dots where it is cut off. */
const Cut = ({ snippet: { text, hits, isCutBefore, isCutAfter } }: { readonly snippet: Snippet }) => (
  <>
    {isCutBefore && '… '}
    <MarkedText text={text} hits={hits} />
    {isCutAfter && ' …'}
  </>
);
