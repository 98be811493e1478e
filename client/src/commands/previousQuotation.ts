import type { Command } from './command';
import { goToQuotation } from './quotationBeside';

/** Before the first quotation comes the last. */
export const previousQuotation: Command = {
  id: 'onRecord.previousQuotation',
  run: (server) =>
    goToQuotation(server, (starts, cursor) => starts.filter((start) => start.isBefore(cursor)).at(-1) ?? starts.at(-1)),
};
