import { decideCommand, type DecideParams, dismissCommand } from '../../../server/src/lsp/protocol';
import { decide } from '../sidecars';
import type { Command } from './command';

/** What code actions carry out that hold a whole decision. Need their argument, so they are not in the palette. */
const deciding = (id: Command['id']): Command => ({
  id,
  async run(server, params) {
    if (isDecideParams(params)) await decide(server, params);
  },
});

export const dismiss = deciding(dismissCommand);
export const decideAsOffered = deciding(decideCommand);

const isDecideParams = (params: unknown): params is DecideParams =>
  typeof params === 'object' && params !== null && 'uri' in params && 'decision' in params;
