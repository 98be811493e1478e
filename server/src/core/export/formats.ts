import { csv } from './csv';
import type { ExportFormat } from './format';
import { json } from './json';
import { jsonl } from './jsonl';

/** The formats that annotations are written in, as lists show them. */
export const formats: readonly ExportFormat[] = [csv, json, jsonl];
