import { checkstyle } from './checkstyle';
import type { FindingsReport } from './findings';
import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';

/** The ways `check` can write what it found, the default first. */
export const reports: readonly [FindingsReport, ...FindingsReport[]] = [text, json, sarif, github, checkstyle];
