import { SaxesParser } from 'saxes';
import { isDay } from '../../annotations/calendarDay';
import type { Span, SpeakerKind } from '../../model';
import { entityElements } from '../tei/elements';
import {
  type AnnotationFile,
  decidedIn,
  kindIn,
  type ReadAnnotations,
  type ReadMark,
  type ReadResult,
  some,
} from './readAnnotations';

/** One element of the text that marks something. */
interface Marked {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  end: number;
}

/** What of a document counts for us. */
interface Document {
  title: string;
  text: string;
  ours: boolean;
  readonly marked: Marked[];
  /** Names and kinds of those in the lists, by their ids. */
  readonly people: Map<string, { name: string; kind: SpeakerKind }>;
  /** `type` and the two ends. */
  readonly links: (readonly [string, string, string])[];
  published: Readonly<Record<string, string>> | undefined;
}

/** Reads TEI: `said`, `quote`, `q`, `date` and our `seg` in the body, the speakers and links of `standOff`. */
export function readTei({ content }: AnnotationFile): ReadResult {
  const document = documentIn(content);
  return typeof document === 'string'
    ? { problem: `This is no XML: ${document.replace(/\.$/, '')}.` }
    : [articleOf(document)];
}

const kindsOf: ReadonlyMap<string, SpeakerKind> = new Map(
  (Object.entries(entityElements) as [SpeakerKind, { entity: string }][])
    .reverse()
    .map(([kind, { entity }]) => [entity, kind]),
);
const names: ReadonlySet<string> = new Set(Object.values(entityElements).map(({ name }) => name));
const marking: ReadonlySet<string> = new Set(['said', 'quote', 'q', 'date', 'seg']);

function documentIn(content: string): Document | string {
  const document: Document = {
    ...{ title: '', text: '', ours: false, published: undefined },
    ...{ marked: [], people: new Map(), links: [] },
  };
  const open: { name: string; attributes: Record<string, string>; mark?: Marked }[] = [];
  let problem: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => void (problem ??= message));
  parser.on('opentag', ({ name, attributes }) => {
    const inBody = open.some((element) => element.name === 'body');
    const mark = inBody && marking.has(name) ? { name, attributes, start: document.text.length, end: 0 } : undefined;
    if (mark) document.marked.push(mark);
    open.push({ name, attributes, ...(mark && { mark }) });
    if (name === 'application' && attributes['ident'] === 'on-record') document.ours = true;
    if (name === 'date' && attributes['type'] === 'publication') document.published = attributes;
    if (name === 'link') {
      const [from = '', to = ''] = (attributes['target'] ?? '').split(/\s+/).map((end) => end.replace(/^#/, ''));
      document.links.push([attributes['type'] ?? '', from, to]);
    }
  });
  parser.on('text', (text) => {
    if (open.some(({ name }) => name === 'body')) document.text += text;
    const [outer, inner] = [open.at(-2), open.at(-1)];
    if (inner?.name === 'title' && outer?.name === 'titleStmt') document.title += text;
    const kind = kindsOf.get(outer?.name ?? '');
    const id = outer?.attributes['xml:id'];
    if (kind && id !== undefined && inner && names.has(inner.name) && inner.attributes['type'] !== 'alias')
      document.people.set(id, {
        name: (document.people.get(id)?.name ?? '') + text,
        kind: outer?.attributes['type'] === 'group' ? 'group' : kind,
      });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed?.mark) closed.mark.end = document.text.length;
  });
  try {
    parser.write(content).close();
  } catch (error) {
    return String(error);
  }
  return problem ?? document;
}

function articleOf(document: Document): ReadAnnotations {
  const { marked, text, title, ours } = document;
  const byId = new Map(
    marked.flatMap((mark) => (mark.attributes['xml:id'] ? [[mark.attributes['xml:id'], mark]] : [])),
  );
  const linked = (type: string, id: string): Span | undefined => {
    const to = document.links.find(([kind, from]) => kind === type && from === id)?.[2];
    const mark = to === undefined ? undefined : byId.get(to);
    return mark && whole(chain(mark, byId));
  };
  const marks = marked.flatMap((mark): ReadMark[] => {
    const { name, attributes } = mark;
    if (attributes['prev']) return []; // a piece of one that has been seen
    const pieces = chain(mark, byId);
    const parts = some(name === 'said' || name === 'quote' || name === 'q' ? joined(pieces) : [whole(pieces)]);
    if (!parts) return [];
    const common = { parts, ...decidedIn(attributes['resp']?.replace(/^#/, '')) };
    if (name === 'date') {
      const value = attributes['when-custom'] ?? attributes['when'];
      return [
        {
          of: 'date',
          ...common,
          ...(attributes['type'] && { label: attributes['type'] }),
          ...(value && !value.includes(' ') && { value }),
        },
      ];
    }
    if (name === 'seg')
      return attributes['type'] === 'claim'
        ? [{ of: 'claim', ...common, ...(attributes['subtype'] && { label: attributes['subtype'] }) }]
        : [];
    const id = attributes['xml:id'] ?? '';
    const who =
      attributes['who']?.replace(/^#/, '') ??
      document.links.find(([type, from]) => type === 'speaker' && from === id)?.[2];
    const speaker = document.people.get(who ?? '');
    const [source, cue] = [linked('source', id), linked('cue', id)];
    return [
      {
        of: 'quotation',
        ...common,
        ...(ours && { nested: attributes['rend'] === 'inner' }),
        ...kindIn(attributes['ana']?.replace(/^#/, '') ?? (attributes['direct'] === 'true' ? 'direct' : undefined)),
        ...(speaker && { speaker }),
        ...(source && { source }),
        ...(cue && { cue }),
      },
    ];
  });
  const { published } = document;
  const date = published?.['when'];
  return {
    ...(title !== '' && { id: title }),
    text,
    ...(date !== undefined &&
      isDay(date) && { published: { date, decided: published?.['resp'] === '#person' ? 'person' : 'engine' } }),
    marks,
    complete: ours,
  };
}

/** An element with those that `next` leads to. */
function chain(first: Marked, byId: ReadonlyMap<string, Marked>): readonly Marked[] {
  const pieces = new Set<Marked>();
  for (let mark: Marked | undefined = first; mark && !pieces.has(mark);) {
    pieces.add(mark);
    mark = byId.get(mark.attributes['next']?.replace(/^#/, '') ?? '');
  }
  return [...pieces];
}

/** Pieces that touch were one before they were cut; empty ones count for nothing. */
function joined(pieces: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of pieces) {
    const before = parts.at(-1);
    if (start >= end) continue;
    if (before?.end === start) parts[parts.length - 1] = { start: before.start, end };
    else parts.push({ start, end });
  }
  return parts;
}

const whole = (pieces: readonly Span[]): Span => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
});
