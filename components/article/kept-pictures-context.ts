import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface KeptPictureProps {
  /** The address that the article gives. */
  readonly address: string;
  readonly alt: string;
  /** Whether to render a plain image instead of a button, for example inside a link. */
  readonly isFixed?: boolean;
}

/** The components that show the pictures of a saved article, which only the library loads. */
export interface KeptPictureParts {
  /** A kept picture, or a box in place of one that is not kept. */
  readonly Picture: ComponentType<KeptPictureProps>;
  /** The notice about pictures that are not kept. It renders a list item, or nothing. */
  readonly Notice: ComponentType;
}

const KeptPictures = createContext<KeptPictureParts | null>(null);

/** Provides the components that show kept pictures to the article within it. */
export const KeptPicturesProvider = KeptPictures.Provider;
/** Returns the components that show kept pictures, or `null` in views of a page. */
export const useKeptPictures = (): KeptPictureParts | null => useContext(KeptPictures);
