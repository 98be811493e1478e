import type { Command } from './command';
import { dismiss } from './dismiss';
import { exportAnnotations } from './exportAnnotations';
import { goToSpeaker } from './goToSpeaker';
import { nextQuotation } from './nextQuotation';
import { previousQuotation } from './previousQuotation';
import { restartServer } from './restartServer';
import { setPublicationDate } from './setPublicationDate';
import { showLog } from './showLog';
import { undoDismissal } from './undoDismissal';

/** The commands that need nothing but the server: those of package.json, and those that code actions carry. */
export const commands: readonly Command[] = [
  goToSpeaker,
  nextQuotation,
  previousQuotation,
  setPublicationDate,
  exportAnnotations,
  dismiss,
  undoDismissal,
  restartServer,
  showLog,
];
