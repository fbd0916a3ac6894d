import { placeOfLink, placesOf, withoutBackMarks } from '../../utils/article/notes';
import type { Article } from '../../utils/model';
import { renderNodes } from '../article/render-body';

export interface NoteWordsProps {
  readonly article: Article;
  /** The id of the element that contains the note. */
  readonly id: string;
}

/** The text of a note, without its pictures, without its links back to the text, and without marks on quotations and names. */
export function NoteWords({ article, id }: NoteWordsProps) {
  const places = placesOf(article.body);
  const note = places.get(id)?.element;
  if (!note) return null;
  const { text, lang, dir } = article;
  const words = withoutBackMarks(note.children, (href) => placeOfLink(href, article, places));
  return (
    <div lang={note.lang ?? (lang === 'und' ? undefined : lang)} dir={note.dir ?? dir}>
      {renderNodes(words, {
        text,
        marks: [],
        sourceOf: null,
        KeptPicture: null,
        inLink: false,
        boldsStarts: false,
        begun: new Set(),
        lastSpeaker: { id: undefined },
        tools: new Map(),
        innerLink: () => null,
        outline: { level: 1 },
      })}
    </div>
  );
}
