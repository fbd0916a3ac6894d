import { object, oneOf, wholeNumber } from '../decode/decode';
import { HIGHLIGHT_COLOURS, REMARK_ORDERS, SEARCH_ORDERS } from '../model';
import { done, type Handler } from './handler';
import { MAX_PAGE } from './library';
import type { OrderCall, RemarkPage } from './order-library';
import { findRemarks } from './remarks/find-remarks';
import { decodeQuery } from './search/decode-query';
import { searchIds } from './search/run-search';

const decodeOrder = oneOf(SEARCH_ORDERS);
const decodePage = object<RemarkPage>({
  limit: wholeNumber(1, MAX_PAGE),
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  order: oneOf(REMARK_ORDERS),
  filter: oneOf(['all', 'noted', ...HIGHLIGHT_COLOURS]),
});

/** The handlers of the calls that concern many articles at once. A handler throws `Mismatch` if a field is malformed. */
export const ORDER_HANDLERS: Readonly<Record<OrderCall, Handler>> = {
  searchIds: (database, { query, order }, now) => done(searchIds(database, decodeQuery(query), decodeOrder(order), now)),
  remarks: (database, { query, page }, now) => done(findRemarks({ database, now }, decodeQuery(query), decodePage(page))),
};
