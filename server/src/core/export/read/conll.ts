import { isDay } from '../../annotations/calendarDay';
import type { Span } from '../../model';
import {
  type AnnotationFile,
  decidedIn,
  isRecord,
  kindIn,
  parsed,
  type ReadAnnotations,
  type ReadMark,
  type ReadResult,
  some,
  textIn,
} from './readAnnotations';

/** Reads CoNLL-U Plus with the columns that we write. */
export function readConll({ content }: AnnotationFile): ReadResult {
  const lines = content.split('\n');
  const columns = /^# global\.columns = (.*)$/.exec(lines[0]?.trim() ?? '')?.[1]?.split(' ');
  if (!columns?.includes('FORM') || !columns.includes('QUOTE'))
    return { problem: 'This is no CoNLL-U Plus with a column FORM and a column QUOTE.' };
  const documents: Document[] = [];
  for (const line of lines.slice(1)) {
    const [, key = '', value = ''] = /^# ([^=]+?) = (.*)$/.exec(line) ?? [];
    if (key === 'newdoc id') documents.push(documentNamed(value));
    const document = documents.at(-1);
    if (!document) continue;
    if (line.startsWith('#')) document.comments.set(key, value);
    else if (line !== '') addToken(document, new Map(columns.map((name, at) => [name, line.split('\t')[at] ?? ''])));
  }
  return documents.map(articleOf);
}

interface Document {
  readonly id: string;
  readonly comments: Map<string, string>;
  text: string;
  /** By column, then by label: the stretches so far. */
  readonly runs: Map<string, Map<string, Span[]>>;
  readonly values: Map<number, string>;
}

const documentNamed = (id: string): Document => ({
  id,
  comments: new Map(),
  text: '',
  runs: new Map(),
  values: new Map(),
});

const layers = ['QUOTE', 'INNER', 'CUE', 'SOURCE', 'DATE', 'CLAIM'] as const;

function addToken(document: Document, cells: ReadonlyMap<string, string>): void {
  const facts = new Map(
    (cells.get('MISC') ?? '').split('|').map((fact) => [fact.replace(/=.*/s, ''), fact.replace(/^[^=]*=/, '')]),
  );
  document.text += unescaped(facts.get('SpacesBefore') ?? '');
  const start = document.text.length;
  document.text += cells.get('FORM') ?? '';
  const end = document.text.length;
  document.text += facts.get('SpaceAfter') === 'No' ? '' : unescaped(facts.get('SpacesAfter') ?? '\\s');
  const value = cells.get('VALUE');
  if (value !== undefined && value !== '_') document.values.set(start, value);
  for (const layer of layers)
    for (const cell of (cells.get(layer) ?? 'O').split('|')) {
      const [, mark = '', label = ''] = /^([BI])-(.*)$/s.exec(cell) ?? [];
      if (mark === '') continue;
      const runs = document.runs.get(layer) ?? new Map<string, Span[]>();
      document.runs.set(layer, runs);
      const before = runs.get(label) ?? [];
      const open = mark === 'I' ? before.at(-1) : undefined;
      runs.set(label, open ? [...before.slice(0, -1), { start: open.start, end }] : [...before, { start, end }]);
    }
}

function articleOf({ id, comments, text, runs, values }: Document): ReadAnnotations {
  const quotations = new Map<string, { kind: string; nested: boolean; parts: Span[] }>();
  for (const layer of ['QUOTE', 'INNER'])
    for (const [label, spans] of runs.get(layer) ?? []) {
      const [kind = '', number = label] = label.split(':');
      const key = number.replace(/\.\d+$/, '');
      const known = quotations.get(key);
      quotations.set(key, {
        kind,
        nested: layer === 'INNER',
        parts: [...(known?.parts ?? []), ...spans].sort((a, b) => a.start - b.start),
      });
    }
  const marks = [...quotations].flatMap(([number, { kind, nested, parts }]): ReadMark[] => {
    const spans = some(parts);
    const facts = parsed(comments.get(`quotation ${number}`) ?? '');
    const name = isRecord(facts) ? textIn(facts['speaker']) : undefined;
    const [source] = runs.get('SOURCE')?.get(number) ?? [];
    const [cue] = runs.get('CUE')?.get(number) ?? [];
    if (!spans) return [];
    return [
      {
        ...{ of: 'quotation', parts: spans, nested },
        ...kindIn(kind),
        ...(isRecord(facts) && decidedIn(facts['decided'])),
        ...(name !== undefined && { speaker: { name } }),
        ...(source && { source }),
        ...(cue && { cue }),
      },
    ];
  });
  const others = (['DATE', 'CLAIM'] as const).flatMap((layer) =>
    [...(runs.get(layer) ?? [])]
      .flatMap(([name, spans]) => spans.map((span) => ({ span, label: name.replace(/:.*$/, '') })))
      .map(({ span, label }): ReadMark => {
        const value = values.get(span.start);
        if (layer === 'CLAIM') return { of: 'claim', parts: [span], label };
        return { of: 'date', parts: [span], label, ...(value !== undefined && { value }) };
      }),
  );
  const date = comments.get('published_on');
  const decided = comments.get('published_from') === 'decision' ? 'person' : 'engine';
  return {
    id,
    text,
    ...(date !== undefined && isDay(date) && { published: { date, decided } }),
    marks: [...marks, ...others],
    complete: /^On Record /.test(comments.get('generator') ?? ''),
  };
}

const characters: Readonly<Record<string, string>> = { s: ' ', t: '\t', r: '\r', n: '\n', p: '|', '\\': '\\' };
const unescaped = (space: string): string =>
  space.replace(/\\([strnp\\])/g, (_, letter: string) => characters[letter] ?? '');
