import type { Attribution, GivenSpeaker, MarkDecision, MarkKind, SpeakerKind, TaughtWords, TextPlace } from '../model';
import { bodyOf, bodyValue, iriPart, isRecord, textualBody } from './annotationPage';
import { hashOf } from './fingerprint';
import { placeIn, selectorsOf } from './selectors';
import { type Unsigned, signatureIn } from './signature';

/** A decision as it is made: its id follows from what it is about. */
export type NewMark = Unsigned<MarkDecision>;

const motivations: Readonly<Record<MarkDecision['about'], string>> = {
  accept: 'assessing',
  reject: 'assessing',
  add: 'highlighting',
  extent: 'editing',
  kind: 'classifying',
  speaker: 'identifying',
  value: 'identifying',
  identity: 'identifying',
};
const marks: ReadonlyMap<unknown, MarkKind> = keyed(['quotation', 'source', 'cue', 'date', 'claim']);
const kinds: ReadonlyMap<unknown, Attribution['kind']> = keyed(['direct', 'indirect', 'mixed']);
const speakerKinds: ReadonlyMap<unknown, SpeakerKind> = keyed([
  ...(['person', 'organisation', 'place', 'group', 'document'] as const),
]);

/** What is marked, from the word of a client or a file; nothing for another word. */
export const markKindOf = (word: unknown): MarkKind | undefined => marks.get(word);
export const quotationKindOf = (word: unknown): Attribution['kind'] | undefined => kinds.get(word);
export const speakerKindOf = (word: unknown): SpeakerKind | undefined => speakerKinds.get(word);

/** The annotation for a decision about a mark. Its id comes from what is decided and where: no clock, no chance. */
export function markNote(articleName: string, decision: NewMark): { readonly id: string } {
  const source = iriPart(articleName);
  const note = {
    id: `urn:on-record:${source}:${decision.about}:${markKey(decision)}`,
    type: 'Annotation',
    motivation: motivations[decision.about],
    body: [textualBody('tagging', decision.about), ...bodiesOf(decision, source)],
    target: targetOf(source, decision.place),
  };
  return note;
}

/** The decision that an annotation holds; nothing where it is not ours or lacks a part. */
export function markIn(annotation: unknown): MarkDecision | undefined {
  if (!isRecord(annotation) || typeof annotation['id'] !== 'string') return undefined;
  const { id, target } = annotation;
  const place = isRecord(target) ? placeIn(target['selector']) : undefined;
  if (!place) return undefined;
  const about = bodyValue(annotation, 'tagging');
  const common = { id, place, ...signatureIn(annotation) };
  const of = markKindOf(bodyValue(annotation, 'classifying'));
  const speaker = speakerIn(annotation);
  const teaches = taughtIn(annotation);
  const described = bodyValue(annotation, 'describing');
  const other = placeIn(bodyOf(annotation, 'linking')?.['selector']);
  switch (about) {
    case 'accept':
    case 'reject':
      return of && { ...common, about, of };
    case 'add': {
      const value = described === undefined ? {} : { value: described };
      return of && { ...common, about, of, ...(other && { quotation: other }), ...value };
    }
    case 'extent': {
      const to = placeIn(bodyOf(annotation, 'editing')?.['selector']);
      return of && to && { ...common, about, of, to };
    }
    case 'kind': {
      const kind = quotationKindOf(described);
      return kind && { ...common, about, kind };
    }
    case 'speaker':
      return speaker && { ...common, about, speaker, ...(teaches && { teaches }) };
    case 'value':
      return described === undefined ? undefined : { ...common, about, value: described };
    case 'identity':
      return speaker && teaches && { ...common, about, speaker, teaches };
    default:
      return undefined;
  }
}

/** What tells one decision about a mark from another of its kind. */
function markKey(decision: NewMark): string {
  const { place } = decision;
  if (decision.about === 'identity') return hashOf(decision.teaches.words.toLowerCase());
  const quotation = decision.about === 'add' ? decision.quotation : undefined; // one source may be that of several
  return hashOf(
    JSON.stringify([
      'of' in decision ? decision.of : '',
      place.exact,
      place.start,
      ...(quotation ? [quotation.start] : []),
    ]),
  );
}

function bodiesOf(decision: NewMark, source: string): readonly object[] {
  switch (decision.about) {
    case 'accept':
    case 'reject':
      return [textualBody('classifying', decision.of)];
    case 'add':
      return [
        textualBody('classifying', decision.of),
        ...(decision.quotation ? [resource('linking', targetOf(source, decision.quotation))] : []),
        ...(decision.value === undefined ? [] : [textualBody('describing', decision.value)]),
      ];
    case 'extent':
      return [textualBody('classifying', decision.of), resource('editing', targetOf(source, decision.to))];
    case 'kind':
      return [textualBody('describing', decision.kind)];
    case 'value':
      return [textualBody('describing', decision.value)];
    case 'speaker':
    case 'identity':
      return [speakerBody(decision.speaker), ...(decision.teaches ? taughtBodies(decision.teaches) : [])];
  }
}

const targetOf = (source: string, place: TextPlace): object => ({ source, selector: selectorsOf(place) });
const resource = (purpose: string, target: object): object => ({ type: 'SpecificResource', purpose, ...target });

const speakerBody = ({ name, id, kind }: GivenSpeaker): object => ({
  ...textualBody('identifying', name),
  ...(id !== undefined && { 'onrecord:speaker': id }),
  ...(kind && { 'onrecord:kind': kind }),
});

function speakerIn(annotation: unknown): GivenSpeaker | undefined {
  const body = bodyOf(annotation, 'identifying');
  const name = body?.['value'];
  if (!body || typeof name !== 'string' || name.trim() === '') return undefined;
  const id = body['onrecord:speaker'];
  const kind = speakerKindOf(body['onrecord:kind']);
  return { name, ...(typeof id === 'string' && id !== '' && { id }), ...(kind && { kind }) };
}

const taughtBodies = ({ words, as }: TaughtWords): readonly object[] => [
  { ...textualBody('describing', words), 'onrecord:as': as },
];

function taughtIn(annotation: unknown): TaughtWords | undefined {
  const body = bodyOf(annotation, 'describing');
  const words = body?.['value'];
  if (typeof words !== 'string' || words.trim() === '') return undefined;
  return { words, as: body?.['onrecord:as'] === 'role' ? 'role' : 'name' };
}

function keyed<T extends string>(words: readonly T[]): ReadonlyMap<unknown, T> {
  return new Map(words.map((word) => [word, word]));
}
