import { csv } from './csv';
import { dot } from './dot';
import type { ExportFormat } from './format';
import { graphml } from './graphml';
import { json } from './json';
import { jsonl } from './jsonl';
import { tsv } from './tsv';

/** The formats that annotations are written in, as lists show them. */
export const formats: readonly ExportFormat[] = [csv, tsv, json, jsonl, graphml, dot];

/** The format of that id. */
export const formatNamed = (asked: string): ExportFormat | undefined => formats.find(({ id }) => id === asked);
