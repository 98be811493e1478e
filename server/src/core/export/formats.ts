import { brat } from './brat/brat';
import { conll } from './conll';
import { csv } from './csv';
import { dot } from './dot';
import type { ExportFormat } from './format';
import { graphml } from './graphml';
import { html } from './html';
import { json } from './json';
import { jsonl } from './jsonl';
import { markdown } from './markdown';
import { ninjs } from './ninjs';
import { sarif } from './sarif';
import { schemaorg } from './schemaorg';
import { spacy } from './spacy';
import { tei } from './tei/tei';
import { timeml } from './timeml';
import { tsv } from './tsv';
import { w3c } from './w3c';

/** The formats that annotations are written in, as lists show them. */
export const formats: readonly ExportFormat[] = [
  csv,
  tsv,
  json,
  jsonl,
  w3c,
  tei,
  timeml,
  brat,
  conll,
  spacy,
  ninjs,
  schemaorg,
  sarif,
  html,
  markdown,
  graphml,
  dot,
];

/** The format of that id. */
export const formatNamed = (asked: string): ExportFormat | undefined => formats.find(({ id }) => id === asked);
