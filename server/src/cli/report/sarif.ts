import { sarifLog } from '../../core/export/sarifLog';
import type { FindingsReport } from './findings';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS). */
export const sarif: FindingsReport = { id: 'sarif', marksDismissed: true, write: sarifLog };
