import { type DecideParams, dismissCommand } from '../../../server/src/lsp/protocol';
import { decide } from '../sidecars';
import type { Command } from './command';

/** What the code actions *Dismiss …* carry out. Needs their argument, so it is not in the palette. */
export const dismiss: Command = {
  id: dismissCommand,
  async run(server, params) {
    if (isDecideParams(params)) await decide(server, params);
  },
};

const isDecideParams = (params: unknown): params is DecideParams =>
  typeof params === 'object' && params !== null && 'uri' in params && 'decision' in params;
