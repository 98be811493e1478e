import type { Command } from './command';
import { goToQuotation } from './quotationBeside';

/** After the last quotation comes the first. */
export const nextQuotation: Command = {
  id: 'onRecord.nextQuotation',
  run: (server) =>
    goToQuotation(server, (starts, cursor) => starts.find((start) => start.isAfter(cursor)) ?? starts[0]),
};
