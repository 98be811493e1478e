import type { Dismissal, DismissalScope } from '../model';
import { bodyValue, iriPart, isRecord, textualBody } from './annotationPage';
import { dismissalKey } from './dismissed';
import { placeIn, selectorsOf } from './selectors';
import { signatureIn, type Unsigned } from './signature';

const tag = 'dismissal';
const scopes: ReadonlyMap<unknown, DismissalScope> = new Map(
  (['finding', 'sentence', 'paragraph', 'article'] as const).map((scope) => [scope, scope]),
);

/** How far the word of a client or of a file says that a dismissal reaches; nothing for another word. */
export const scopeOf = (word: unknown): DismissalScope | undefined => scopes.get(word);

/** The annotation for a dismissal. Its id comes from what is dismissed and where, and from no clock or chance. */
export function dismissalNote(articleName: string, dismissal: Unsigned<Dismissal>): { readonly id: string } {
  const { rule, scope, place } = dismissal;
  const note = {
    id: `urn:on-record:${iriPart(articleName)}:${tag}:${dismissalKey(dismissal)}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: [textualBody('tagging', tag), textualBody('identifying', rule), textualBody('describing', scope)],
    target: place ? { source: iriPart(articleName), selector: selectorsOf(place) } : iriPart(articleName),
  };
  return note;
}

/** The dismissal that an annotation holds; nothing where it is not ours or lacks a part. */
export function dismissalIn(annotation: unknown): Dismissal | undefined {
  if (!isRecord(annotation) || bodyValue(annotation, 'tagging') !== tag) return undefined;
  const { id, target } = annotation;
  const rule = bodyValue(annotation, 'identifying');
  const scope = scopeOf(bodyValue(annotation, 'describing'));
  if (typeof id !== 'string' || rule === undefined || scope === undefined) return undefined;
  if (scope === 'article') return { about: tag, id, rule, scope, ...signatureIn(annotation) };
  const place = isRecord(target) ? placeIn(target['selector']) : undefined;
  return place && { about: tag, id, rule, scope, place, ...signatureIn(annotation) };
}
