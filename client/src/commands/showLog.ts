import type { Command } from './command';

export const showLog: Command = {
  id: 'onRecord.showLog',
  run: async ({ log }) => log.show(),
};
