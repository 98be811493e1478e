import { separated } from './separated';

/** Tab-separated values: as CSV, with tabs for commas. */
export const tsv = separated({ id: 'tsv', name: 'TSV (spreadsheet)', extension: '.tsv', delimiter: '\t' });
