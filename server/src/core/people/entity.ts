import type {
  Gender,
  Mention,
  MentionKind,
  Reason,
  RegistrySpeaker,
  Role,
  Span,
  SpeakerId,
  SpeakerKind,
} from '../model';
import type { PersonName } from './personName';
import type { RoleMeaning } from './roleMeaning';

/** A speaker while the stage is at work: what is known grows as the text is read. Nothing outside `people/` sees it. */
export interface Entity {
  readonly order: number;
  id: SpeakerId;
  name: string;
  kind: SpeakerKind;
  /** How sure it is that this is what `kind` says: a name with a title is; two capitals in a row may be anything. */
  sure: boolean;
  readonly names: PersonName[];
  readonly aliases: Set<string>;
  readonly roles: { readonly role: Role; readonly meaning: RoleMeaning }[];
  /** Evidence for a gender; a given name weighs 1, a title or a word for a woman or man 4. */
  female: number;
  male: number;
  /** *He* and *she* would both mean this one: neither is to be trusted. */
  isContested: boolean;
  isNamed: boolean;
  first: Span;
  readonly mentions: Draft[];
  onBehalfOf?: Entity;
  /** From the list of offices: found by an office or a full name alone, and nothing more until the text names it. */
  isOfficeHolder?: true;
  /** The entry of the registry that it comes from. */
  registered?: RegistrySpeaker;
  isPlural: boolean;
  /** Somebody unnamed whose role a body can have too: *the contractor*. */
  mayBeBody: boolean;
}

/** A mention while the stage is at work. */
export interface Draft extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly kind: MentionKind;
  entity?: Entity;
  candidates?: readonly Entity[];
  confidence: number;
  because: readonly Reason[];
  /** The meaning of a role phrase. */
  readonly meaning?: RoleMeaning;
  /** Part of a wider mention: a body inside a role, a possessor. */
  isInner?: boolean;
}

/** Names by the tokens at which they begin and end, for what stands beside them. */
export interface NamesByPlace {
  readonly from: ReadonlyMap<number, Draft>;
  readonly to: ReadonlyMap<number, Draft>;
}

export const genderOf = ({ female, male }: Entity): Gender | undefined =>
  female > male ? 'female' : male > female ? 'male' : undefined;

/** Whether more than a name, which weighs 1, speaks for the gender. */
export const isGenderStated = ({ female, male }: Entity): boolean => Math.max(female, male) > 1;

/** How strongly the text speaks against `gender`: 0 none, 1 weakly (a given name), 2 plainly (a title, *his wife*). */
export function against({ female, male }: Entity, gender: Gender): 0 | 1 | 2 {
  const [own, other] = gender === 'female' ? [female, male] : [male, female];
  if (other <= own) return 0;
  return other - own >= 3 ? 2 : 1;
}

export const asMention = ({ start, end, kind, entity, candidates, confidence, because }: Draft): Mention => ({
  start,
  end,
  kind,
  ...(entity && { speaker: entity.id }),
  ...(!entity && candidates?.length && { candidates: candidates.map(({ id }) => id) }),
  confidence,
  because: because.map(plain),
});

/** A reason whose place is nothing but a place: a draft it pointed to stays behind. */
const plain = ({ code, at }: Reason): Reason => ({ code, ...(at && { at: { start: at.start, end: at.end } }) });
