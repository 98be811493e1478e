import { separated } from './separated';

/** Comma-separated values, RFC 4180. */
export const csv = separated({ id: 'csv', name: 'CSV (spreadsheet)', extension: '.csv', delimiter: ',' });
