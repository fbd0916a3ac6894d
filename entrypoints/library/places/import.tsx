import { ImportPage } from '../../../components/import/ImportPage';

export const Place = () => <ImportPage />;
