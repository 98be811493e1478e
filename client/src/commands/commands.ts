import type { Command } from './command';
import { exportAnnotations } from './exportAnnotations';
import { goToSpeaker } from './goToSpeaker';
import { nextQuotation } from './nextQuotation';
import { previousQuotation } from './previousQuotation';
import { restartServer } from './restartServer';
import { setPublicationDate } from './setPublicationDate';
import { showLog } from './showLog';

/** Every command that package.json announces. */
export const commands: readonly Command[] = [
  goToSpeaker,
  nextQuotation,
  previousQuotation,
  setPublicationDate,
  exportAnnotations,
  restartServer,
  showLog,
];
