import { permissionLoan } from './permission-loan';
import { ALL_SITES } from './site-permission';

const loan = permissionLoan();

/** Keeps the permission for all sites as long as this side panel follows the active tab. */
export const beginFollowing = (): void => loan.hold([ALL_SITES]);

/** Gives up the permission, because this side panel no longer follows the active tab. Closing the panel has the same effect. */
export const endFollowing = (): void => void loan.release();
