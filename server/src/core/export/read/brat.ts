import type { Span } from '../../model';
import type { DecidedBy } from '../decided';
import { lineEnds } from '../brat/lineEnds';
import { writtenText } from '../writtenText';
import {
  type AnnotationFile,
  isRecord,
  kindIn,
  parsed,
  type ReadMark,
  type ReadPlace,
  type ReadResult,
  some,
  textIn,
} from './readAnnotations';

interface Entity {
  readonly type: string;
  readonly spans: readonly Span[];
}

const dateTypes: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION', 'SET']);
const partTypes: ReadonlySet<string> = new Set(['source', 'cue', 'relay', 'trigger']);

/** Reads brat stand-off. Its text must be beside it: the offsets are those of that file, in code points. */
export function readBrat({ content, text }: AnnotationFile): ReadResult {
  if (text === undefined) return { problem: 'The text is missing: brat keeps it in a file of that name with .txt.' };
  const { from } = writtenText(text, { unit: 'code points' });
  const entities = new Map<string, Entity>();
  const relations = new Map<string, string>();
  const notes = new Map<string, Readonly<Record<string, unknown>>>();
  const decided = new Set<string>();
  const inner = new Set<string>();
  for (const line of content.split(/\r?\n/)) {
    const [id = '', head = '', note = ''] = line.split('\t');
    const [type = '', ...more] = head.split(' ');
    if (id.startsWith('T')) {
      const spans = more
        .join(' ')
        .split(';')
        .map((extent) => extent.split(' ').map(Number));
      const placed = spans.flatMap(([start = NaN, end = NaN]) =>
        start < end ? [{ start: from(start), end: from(end) }] : [],
      );
      entities.set(id, { type, spans: joined(text, placed) });
    } else if (id.startsWith('R')) {
      const [one = '', other = ''] = more.map((argument) => argument.replace(/^.*:/, ''));
      relations.set(`${type} ${one}`, other);
    } else if (id.startsWith('A') && type === 'Decided') decided.add(more[0] ?? '');
    else if (id.startsWith('A') && type === 'Inner') inner.add(more[0] ?? '');
    else if (id.startsWith('#') && type === 'AnnotatorNotes') {
      const facts = parsed(note);
      if (isRecord(facts)) notes.set(more[0] ?? '', facts);
    }
  }
  const place = (id: string | undefined): ReadPlace | undefined => entities.get(id ?? '')?.spans[0];
  const by = (id: string): { readonly decided: DecidedBy } => ({ decided: decided.has(id) ? 'person' : 'engine' });
  const marks = [...entities].flatMap(([id, { type, spans }]): ReadMark[] => {
    const parts = some(spans);
    if (!parts || partTypes.has(type)) return [];
    const { kind } = kindIn(type);
    if (dateTypes.has(type)) {
      const value = textIn(notes.get(id)?.['value']);
      return [{ of: 'date', parts, label: type, ...by(id), ...(value !== undefined && { value }) }];
    }
    if (!kind) return [{ of: 'claim', parts, label: type, ...by(id) }];
    const name = textIn(notes.get(id)?.['speaker']);
    const [source, cue] = [place(relations.get(`has-source ${id}`)), place(relations.get(`has-cue ${id}`))];
    return [
      {
        ...{ of: 'quotation', parts, kind, nested: inner.has(id), ...by(id) },
        ...(name !== undefined && { speaker: { name } }),
        ...(source && { source }),
        ...(cue && { cue }),
      },
    ];
  });
  return [{ text, marks, complete: false }];
}

/** Fragments that were cut at a line end only are one stretch again. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    const between = before && text.slice(before.end, span.start);
    if (before && between && between.replace(lineEnds, '') === '')
      whole[whole.length - 1] = { start: before.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}
