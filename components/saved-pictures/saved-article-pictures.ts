import type { PictureControls } from '../../utils/controls/kept-pictures';
import { createRequiredContext } from '../frame/required-context';

/** The context for the pictures of the saved article that is open. */
export const [PicturesProvider, useSavedPictures] = createRequiredContext<PictureControls>('the pictures of a saved article');
