import { acceptParagraph, acceptQuotation } from './acceptMarks';
import { addToRegistry } from './addToRegistry';
import { assignSpeaker } from './assignSpeaker';
import type { Command } from './command';
import { correctDate } from './correctDate';
import { correctExtent } from './correctExtent';
import { correctKind } from './correctKind';
import { decideAsOffered, dismiss } from './decide';
import { copyAs } from './copyAs';
import { exportAnnotations } from './exportAnnotations';
import { exportFolder } from './exportFolder';
import { goToSpeaker } from './goToSpeaker';
import { identifySpeaker } from './identifySpeaker';
import { markClaim, markCue, markDate, markQuotation, markSource } from './markAs';
import { nextQuotation } from './nextQuotation';
import { previousQuotation } from './previousQuotation';
import { notClaim, notDate, notQuotation } from './rejectMark';
import { renameEverywhere } from './renameEverywhere';
import { restartServer } from './restartServer';
import { setPublicationDate } from './setPublicationDate';
import { showLog } from './showLog';
import { turnOffRule } from './turnOffRule';
import { showQuotations } from './showQuotations';
import { undoDecision } from './undoDecision';
import { undoDismissal } from './undoDismissal';

/** The commands that need nothing but the server: those of package.json, and those that code actions carry. */
export const commands: readonly Command[] = [
  goToSpeaker,
  nextQuotation,
  previousQuotation,
  setPublicationDate,
  markQuotation,
  markSource,
  markCue,
  markDate,
  markClaim,
  assignSpeaker,
  identifySpeaker,
  addToRegistry,
  renameEverywhere,
  correctExtent,
  correctKind,
  correctDate,
  notQuotation,
  notDate,
  notClaim,
  acceptQuotation,
  acceptParagraph,
  undoDecision,
  exportAnnotations,
  exportFolder,
  copyAs,
  dismiss,
  turnOffRule,
  decideAsOffered,
  showQuotations,
  undoDismissal,
  restartServer,
  showLog,
];
