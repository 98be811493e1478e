import { bodyOf, bodyValue } from '../../annotations/annotationPage';
import { isDay } from '../../annotations/calendarDay';
import { speakerKindOf } from '../../annotations/markNote';
import { placeIn } from '../../annotations/selectors';
import type { TextPlace } from '../../model';
import type { DecidedBy } from '../decided';
import {
  type AnnotationFile,
  isRecord,
  kindIn,
  listIn,
  parsed,
  type ReadAnnotations,
  type ReadMark,
  type ReadResult,
  some,
  textIn,
} from './readAnnotations';

type Annotation = Readonly<Record<string, unknown>>;

/**
 * Reads Web Annotations: a page, a collection with its first page in it, or a list. An annotation is taken for what its
 * body of purpose `tagging` says; those without such a tag are passed over.
 */
export function readW3c({ content }: AnnotationFile): ReadResult {
  const document = parsed(content);
  const page = isRecord(document) && isRecord(document['first']) ? document['first'] : document;
  const items = isRecord(page) && Array.isArray(page['items']) ? page['items'] : page;
  if (!Array.isArray(items)) return { problem: 'This is no page, collection or list of Web Annotations.' };
  const bySource = new Map<string, Annotation[]>();
  for (const item of listIn(items)) {
    const source = sourceOf(item);
    bySource.set(source, [...(bySource.get(source) ?? []), item]);
  }
  return [...bySource].map(([source, annotations]) => articleIn(source, annotations));
}

const prefix = 'urn:on-record:';

function articleIn(source: string, annotations: readonly Annotation[]): ReadAnnotations {
  const kinds = new Map(
    annotations
      .filter((annotation) => bodyValue(annotation, 'tagging') === 'speaker')
      .map((annotation) => [
        bodyValue(annotation, 'identifying'),
        speakerKindOf(bodyOf(annotation, 'identifying')?.['speakerKind']),
      ]),
  );
  const day = annotations.find((annotation) => bodyValue(annotation, 'tagging') === 'publication-date');
  const date = day && bodyValue(day, 'describing');
  const ours = annotations.some(({ generator }) => /^On Record /.test(String(Object(generator).name)));
  return {
    id: source.startsWith(prefix) ? decoded(source.slice(prefix.length)) : decoded(source),
    ...(day && date !== undefined && isDay(date) && { published: { date, decided: creatorOf(day) ?? 'person' } }),
    marks: annotations.flatMap((annotation): ReadMark[] => {
      const parts = some(targetsOf(annotation));
      const decided = creatorOf(annotation);
      const common = parts && { parts, ...(decided && { decided }) };
      switch (common && bodyValue(annotation, 'tagging')) {
        case 'quotation':
          return common ? [quotationIn(annotation, common, kinds)] : [];
        case 'date': {
          const value = bodyValue(annotation, 'describing');
          return common
            ? [{ of: 'date', ...common, ...labelOf(annotation), ...(value !== undefined && { value }) }]
            : [];
        }
        case 'claim':
          return common ? [{ of: 'claim', ...common, ...labelOf(annotation) }] : [];
        default:
          return [];
      }
    }),
    complete: ours,
  };
}

function quotationIn(
  annotation: Annotation,
  common: Pick<ReadMark, 'parts' | 'decided'>,
  kinds: ReadonlyMap<string | undefined, ReturnType<typeof speakerKindOf>>,
): ReadMark {
  const name = bodyValue(annotation, 'identifying');
  const kind = kinds.get(name);
  const part = (wanted: string): TextPlace | undefined =>
    placeIn(listIn(annotation['body']).find((body) => body['part'] === wanted)?.['selector']);
  const [source, cue] = [part('source'), part('cue')];
  return {
    of: 'quotation',
    ...common,
    ...(typeof annotation['nested'] === 'boolean' || annotation['confidence'] !== undefined
      ? { nested: annotation['nested'] === true }
      : {}),
    ...kindIn(bodyValue(annotation, 'classifying')),
    ...(name !== undefined && { speaker: { name, ...(kind && { kind }) } }),
    ...(source && { source }),
    ...(cue && { cue }),
  };
}

function labelOf(annotation: Annotation): { readonly label?: string } {
  const label = bodyValue(annotation, 'classifying');
  return label === undefined ? {} : { label };
}

const targets = ({ target }: Annotation): readonly unknown[] => [target].flat();

const targetsOf = (annotation: Annotation): readonly TextPlace[] =>
  targets(annotation).flatMap((target) => (isRecord(target) ? (placeIn(target['selector']) ?? []) : []));

function sourceOf(annotation: Annotation): string {
  const [target] = targets(annotation);
  return textIn(isRecord(target) ? (target['source'] ?? target['id']) : target) ?? '';
}

/** A person who is named, or none but a person: an annotation of a stranger is a person’s. */
function creatorOf({ creator }: Annotation): DecidedBy | undefined {
  const type = isRecord(creator) ? creator['type'] : undefined;
  return type === 'Software' ? 'engine' : type === 'Person' ? 'person' : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
