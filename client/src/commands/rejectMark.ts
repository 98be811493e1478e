import type { MarkKind } from '../../../server/src/lsp/protocol';
import { canDecide, placeFrom } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Says that something is not what the analysis takes it for. */
const reject = (id: Command['id'], of: MarkKind): Command => ({
  id,
  async run(server, given) {
    const place = placeFrom(given);
    if (!place || !canDecide(place)) return;
    await decide(server, { uri: place.uri, decision: { about: 'reject', of, range: place.range } });
  },
});

export const notQuotation = reject('onRecord.notQuotation', 'quotation');
export const notDate = reject('onRecord.notDate', 'date');
export const notClaim = reject('onRecord.notClaim', 'claim');
