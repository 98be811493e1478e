import type { Signed } from '../model';
import { bodyValue, isRecord, textualBody } from './annotationPage';

/** A decision before it is kept: without the id and the signature that it then gets. */
export type Unsigned<D> = D extends unknown ? Omit<D, 'id' | keyof Signed> : never;

/** An annotation with who made it and when (Web Annotation Data Model, 3.3.1), and in its body what it replaced. */
export function signed<A extends object>(annotation: A, { by, made, replaced }: Signed): A {
  const body = 'body' in annotation && Array.isArray(annotation.body) ? annotation.body : [];
  return {
    ...annotation,
    ...(by !== undefined && { creator: { type: 'Person', name: by } }),
    ...(made !== undefined && { created: made }),
    ...(replaced !== undefined && { body: [...body, textualBody('commenting', replaced)] }),
  };
}

/** Who made an annotation, when, and what it replaced, as far as it says so. */
export function signatureIn(annotation: unknown): Signed {
  if (!isRecord(annotation)) return {};
  const { creator, created } = annotation;
  const by = isRecord(creator) ? creator['name'] : undefined;
  const replaced = bodyValue(annotation, 'commenting');
  return {
    ...(typeof by === 'string' && { by }),
    ...(typeof created === 'string' && { made: created }),
    ...(replaced !== undefined && { replaced }),
  };
}
