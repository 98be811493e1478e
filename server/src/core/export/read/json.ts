import { isDay } from '../../annotations/calendarDay';
import { decisionsIn } from '../../annotations/sidecar';
import { speakerKindOf } from '../../annotations/markNote';
import type { Span } from '../../model';
import {
  type AnnotationFile,
  decidedIn,
  isRecord,
  kindIn,
  listIn,
  parsed,
  type ReadAnnotations,
  type ReadMark,
  type ReadResult,
  some,
  spanIn,
  textIn,
} from './readAnnotations';

/** Reads our own JSON. */
export function readJson({ content }: AnnotationFile): ReadResult {
  const document = parsed(content);
  if (!isRecord(document) || document['format'] !== 'on-record' || document['version'] !== 1)
    return { problem: 'This is no JSON that On Record writes, or of a version that it does not know.' };
  return listIn(document['articles']).map(articleIn);
}

function articleIn(article: Readonly<Record<string, unknown>>): ReadAnnotations {
  const [id, text] = [textIn(article['id']), textIn(article['text'])];
  const kinds = new Map(listIn(article['speakers']).map(({ name, kind }) => [name, speakerKindOf(kind)]));
  const quotations = listIn(article['quotations']).flatMap((quotation): ReadMark[] => {
    const parts = listIn(quotation['parts']);
    const spans = some(parts.flatMap((part) => spanIn(part) ?? []));
    const [first] = parts;
    if (!spans || !first) return [];
    const [source, cue] = [spanIn(first['speaker']), spanIn(first['cue'])];
    const name = isRecord(first['speakerEntity']) ? textIn(first['speakerEntity']['name']) : undefined;
    const kind = kinds.get(name);
    return [
      {
        of: 'quotation',
        parts: spans,
        ...kindIn(first['kind']),
        ...decidedIn(quotation['decidedBy']),
        ...(name !== undefined && { speaker: { name, ...(kind && { kind }) } }),
        nested: quotation['nested'] === true,
        ...(source && { source }),
        ...(cue && { cue }),
      },
    ];
  });
  const marks = (of: 'date' | 'claim', list: unknown): ReadMark[] =>
    listIn(list).flatMap((mark): ReadMark[] => {
      const span = spanIn(mark);
      return span ? [markOf(of, span, mark)] : [];
    });
  return {
    ...(id !== undefined && { id }),
    ...(text !== undefined && { text }),
    ...publishedIn(article['publishedOn']),
    marks: [...quotations, ...marks('date', article['dates']), ...marks('claim', article['claims'])],
    ...decisionsOf(article['decisions']),
    complete: true,
  };
}

/** Decisions stand in our JSON as in a sidecar; what is none is passed over. */
function decisionsOf(items: unknown): Pick<ReadAnnotations, 'decisions'> {
  const decisions = decisionsIn(JSON.stringify({ type: 'AnnotationPage', items: listIn(items) }));
  return 'problem' in decisions ? {} : { decisions };
}

function markOf(of: 'date' | 'claim', span: Span, mark: Readonly<Record<string, unknown>>): ReadMark {
  const decided = decidedIn(mark['decidedBy']);
  const value = textIn(mark['value']);
  const label = textIn(of === 'date' ? mark['type'] : mark['kind']);
  const common = { parts: [span] as const, ...decided, ...(label !== undefined && { label }) };
  return of === 'claim' ? { of, ...common } : { of, ...common, ...(value !== undefined && { value }) };
}

/** When an article appeared, from an anchor as JSON has it. */
function publishedIn(anchor: unknown): Pick<ReadAnnotations, 'published'> {
  if (!isRecord(anchor)) return {};
  const date = textIn(anchor['date']);
  return date !== undefined && isDay(date)
    ? { published: { date, decided: anchor['from'] === 'decision' ? 'person' : 'engine' } }
    : {};
}
