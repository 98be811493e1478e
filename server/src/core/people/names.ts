import type { ReasonCode } from '../model';
import { type RoleHead, wordClass } from '../lexicon/peopleWords';
import { type Draft, type Entity, genderOf, isGenderStated } from './entity';
import { evidenceFor, genderBeside } from './evidence';
import { type NamedPiece, weigh } from './nameWeights';
import {
  familyOf,
  foldName,
  genderOfFamily,
  genderOfGiven,
  givenOf,
  isFull,
  type PersonName,
  personName,
} from './personName';
import type { Piece } from './pieces';
import { has, type Reading, shape, spanOf, textOf } from './reading';
import { type NamePart, type Roster, weighGender } from './roster';

/**
 * Who each name in capitals means. Full names are read first, so that a surname in a headline finds its owner below;
 * short forms then go to the one they fit, in text order, or to nobody where two fit alike.
 */
export function nameMentions(reading: Reading, pieces: readonly Piece[], roster: Roster): readonly Draft[] {
  const found = pieces.flatMap((piece): readonly NamedPiece[] => {
    if (piece.type !== 'name') return [];
    const name = personName(reading, piece.units);
    const alone =
      piece.units.length === 1 &&
      piece.end === piece.first + 1 &&
      has(reading, piece.first, wordClass.suffix | wordClass.particle) &&
      !has(reading, piece.first, wordClass.given);
    return name.words.length && !alone
      ? [{ piece, name, key: name.words.join(' '), evidence: evidenceFor(reading, piece) }]
      : [];
  });
  const alone = new Set(
    found.flatMap(({ name: { words, opensWithParticle } }) =>
      words.length === 1 ? words : opensWithParticle && words.length === 2 ? words.slice(1) : [],
    ),
  );
  // *the Vale*; but *the Hale campaign* speaks of somebody.
  for (const { name, piece } of found)
    if (name.words.length === 1 && reading.lower[piece.first - 1] === 'the' && !describes(reading, piece))
      alone.delete(name.words[0] ?? '');
  const weights = weigh(reading, found, alone);
  const owners = new Map<NamedPiece, { entity: Entity; code: ReasonCode; confidence: number }>();
  const before = new Map(found.map((named, i) => [named, found[i - 1]]));
  for (const named of [...found].sort((a, b) => Number(a.name.opensWithParticle) - Number(b.name.opensWithParticle))) {
    const { name, key, piece } = named;
    const bearer = bearerOf(reading, before.get(named), piece);
    const married = bearer && owners.get(bearer);
    if (bearer && married) {
      roster.addName(
        married.entity,
        name.words.length > 1 ? name : { ...name, words: [givenOf(bearer.name), ...name.words] },
      );
      roster.addAlias(married.entity, textOf(reading, piece.first, piece.end));
      owners.set(named, { entity: married.entity, code: 'full-name', confidence: 0.95 });
      continue;
    }
    if (name.opensWithParticle && isTailOf(reading, named, roster)) continue;
    if (!isFull(name) || reading.headline[piece.sentence] || (weights.get(key) ?? 0) < 1) continue;
    const known = roster.person(name);
    const entity = known?.entity ?? newPerson(reading, named, roster);
    learn(reading, entity, named, weights.get(key) ?? 0, roster);
    owners.set(named, { entity, code: 'full-name', confidence: known?.how === 'slip' ? 0.9 : 0.98 });
  }
  shareFamilyName(reading, found, roster, owners);
  return shortForms(reading, found, weights, owners, roster);
}

/** *Dora Quill, née | Lunde*, *Dora Quill (born | Dora Lunde)*: whose birth name it is. */
function bearerOf(
  { lower, form }: Reading,
  before: NamedPiece | undefined,
  { first, units }: Piece,
): NamedPiece | undefined {
  if (!before || units.length > 3 || !/^(?:née|nee|né|born)$/.test(lower[first - 1] ?? '')) return undefined;
  const gap = first - 1 - before.piece.end;
  return gap === 0 || (gap === 1 && /^[,(]$/.test(form[first - 2] ?? '')) ? before : undefined;
}

/** A noun follows that the name belongs to. */
const describes = (reading: Reading, { end }: Piece): boolean =>
  reading.shape[end] === shape.lower &&
  !has(reading, end, wordClass.saying | wordClass.copula | wordClass.preposition | wordClass.function);

/** *Van der Meer* where *Pieter van der Meer* is known. */
const isTailOf = (reading: Reading, { name, piece }: NamedPiece, roster: Roster): boolean => {
  const written = textOf(reading, piece.first, piece.end).toLowerCase();
  return roster.called(withoutParticle(name)).some(({ entity }) => entity.name.toLowerCase().endsWith(` ${written}`));
};

const withoutParticle = (name: PersonName): PersonName => ({ ...name, words: name.words.slice(1) });

function newPerson(reading: Reading, { piece, name }: NamedPiece, roster: Roster): Entity {
  const entity = roster.add(textOf(reading, piece.first, piece.end), 'person', spanOf(reading, piece.first, piece.end));
  roster.addName(entity, name);
  return entity;
}

function learn(reading: Reading, entity: Entity, { piece, name }: NamedPiece, weight: number, roster: Roster): void {
  if (weight >= 2) entity.sure = true;
  const written = textOf(reading, piece.first, piece.end);
  // *Beekeeper Ann Hale* at the start of a sentence, *Ann Hale* later: the first word was no name. *Marta Ruiz Ortega* and
  // *Ruiz Ortega* are a name and its two families.
  if (
    isFull(name) &&
    entity.name.endsWith(` ${written}`) &&
    entity.isNamed &&
    has(reading, piece.first, wordClass.given) &&
    !entity.names.some(
      ({ words }) => words.length > name.words.length && reading.words.givenGender.has(words[0] ?? ''),
    ) &&
    beginsSentence(reading, entity.first.start)
  ) {
    roster.addAlias(entity, entity.name);
    entity.name = written;
  }
  if (entity.isOfficeHolder && entity.first.start < 0) entity.name = written;
  roster.addName(entity, name);
  roster.addAlias(entity, written);
  const span = spanOf(reading, piece.first, piece.end);
  if (entity.first.start < 0 || (isFull(name) && !entity.names.some((known) => known !== name && isFull(known))))
    entity.first = entity.first.start < 0 || span.start < entity.first.start ? span : entity.first;
  const given = genderOfGiven(reading.words, name);
  if (given) weighGender(entity, given, 1);
  const family = genderOfFamily(name);
  if (family) weighGender(entity, family, 1);
  learnTitles(reading, entity, piece);
}

const beginsSentence = ({ layout }: Reading, start: number): boolean =>
  start >= 0 && /(?:^|[.!?”"]\s+|\n\s*)$/.test(layout.text.slice(Math.max(0, start - 4), start));

function learnTitles(reading: Reading, entity: Entity, piece: Piece): void {
  const beside = genderBeside(reading, piece);
  if (beside) weighGender(entity, beside, 4);
  const { titles } = piece;
  for (const { type, first, end, role } of titles) {
    const inShort = type === 'honorific' ? reading.words.titleRoles.get(reading.lower[first] ?? '') : undefined;
    if (inShort) learnRole(reading, entity, inShort, first, end);
    const shown = type === 'role' ? role?.gender : reading.words.honorificGender.get(reading.lower[first] ?? '');
    if (shown) weighGender(entity, shown, 4);
  }
}

/** *Gov. Ann Hale*: she is the governor. */
function learnRole(reading: Reading, entity: Entity, head: RoleHead, first: number, end: number): void {
  const text = textOf(reading, first, end);
  if (entity.roles.some(({ role }) => role.text === text)) return;
  entity.roles.push({ role: { ...spanOf(reading, first, end), text }, meaning: { head, concepts: [], shifts: [] } });
}

/** *Ann and Peter Hale*: the first of them is a Hale too. */
function shareFamilyName(
  reading: Reading,
  found: readonly NamedPiece[],
  roster: Roster,
  owners: Map<NamedPiece, { entity: Entity; code: ReasonCode; confidence: number }>,
): void {
  found.forEach((named, i) => {
    const next = found[i + 1];
    if (
      !next ||
      owners.has(named) ||
      named.name.words.length !== 1 ||
      next.name.words.length !== 2 ||
      next.name.familyFirst
    )
      return;
    if (next.piece.first !== named.piece.end + 1 || reading.lower[named.piece.end] !== 'and') return;
    if (!has(reading, named.piece.first, wordClass.given) || !owners.has(next)) return;
    const name = { ...named.name, words: [...named.name.words, familyOf(next.name)] };
    const known = roster.person(name);
    const entity =
      known?.entity ??
      roster.add(
        `${textOf(reading, named.piece.first, named.piece.end)} ${textOf(reading, next.piece.end - 1, next.piece.end)}`,
        'person',
        spanOf(reading, named.piece.first, named.piece.end),
      );
    learn(reading, entity, { ...named, name }, 2, roster);
    owners.set(named, { entity, code: 'given-name', confidence: 0.9 });
  });
}

function shortForms(
  reading: Reading,
  found: readonly NamedPiece[],
  weights: ReadonlyMap<string, number>,
  owners: ReadonlyMap<NamedPiece, { entity: Entity; code: ReasonCode; confidence: number }>,
  roster: Roster,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const lastSeen = new Map<Entity, number>();
  for (const named of found) {
    const { piece } = named;
    const base = {
      ...spanOf(reading, piece.first, piece.end),
      firstToken: piece.first,
      endToken: piece.end,
      sentence: piece.sentence,
      kind: 'name' as const,
    };
    const owner = owners.get(named);
    if (owner) {
      const first = owner.entity.first;
      drafts.push({
        ...base,
        entity: owner.entity,
        confidence: owner.confidence,
        because: [{ code: owner.code, at: first }],
      });
      lastSeen.set(owner.entity, piece.first);
      continue;
    }
    const draft = shortForm(reading, named, weights.get(named.key) ?? 0, lastSeen, roster);
    if (!draft) {
      if (reading.headline[piece.sentence]) drafts.push(...inHeadline(reading, piece, roster));
      continue;
    }
    drafts.push({ ...base, ...draft });
    if (draft.entity) {
      lastSeen.set(draft.entity, piece.first);
      learnTitles(reading, draft.entity, piece);
      roster.addAlias(draft.entity, textOf(reading, piece.first, piece.end));
    }
  }
  return drafts;
}

/** *Hale Slams Quill*: where every word has a capital, those that are one known person’s family name. */
function inHeadline(reading: Reading, { units, sentence }: Piece, roster: Roster): readonly Draft[] {
  return units.flatMap(({ type, first, end }): readonly Draft[] => {
    const words = type === 'name' ? [foldName(textOf(reading, first, end))] : [];
    const owners = roster.called({ words, familyFirst: false, opensWithParticle: false });
    const [owner] = owners;
    if (!owner || owners.length > 1 || owner.as !== 'family') return [];
    const place = { ...spanOf(reading, first, end), firstToken: first, endToken: end, sentence, kind: 'name' as const };
    return [{ ...place, ...settled(owner.as, owner.entity) }];
  });
}

type Link = Pick<Draft, 'entity' | 'candidates' | 'confidence' | 'because'> & { kind?: 'group' };
const codeOf: Readonly<Record<NamePart, ReasonCode>> = {
  full: 'full-name',
  family: 'surname',
  middle: 'surname',
  given: 'given-name',
};

function shortForm(
  reading: Reading,
  named: NamedPiece,
  weight: number,
  lastSeen: ReadonlyMap<Entity, number>,
  roster: Roster,
): Link | undefined {
  const { name, piece, evidence } = named;
  const family = plural(reading, named, roster);
  if (family) return family;
  const shown = piece.titles
    .map(({ first }) => reading.words.honorificGender.get(reading.lower[first] ?? ''))
    .find(Boolean);
  const exact = roster.called(name);
  const isTail = name.opensWithParticle && (exact.length === 0 || isTailOf(reading, named, roster));
  const everybody = (isTail ? roster.called(withoutParticle(name)) : exact).filter(
    ({ entity }) => !shown || (shown === 'female' ? entity.male < 4 : entity.female < 4),
  );
  // Whoever the text names in full comes before somebody whom only the workspace knows.
  const inText = everybody.filter(({ entity }) => entity.first.start >= 0);
  const fitting = inText.length > 0 ? inText : everybody;
  const best = fitting[0];
  if (best) {
    const rivals = fitting.filter(({ as }) => as === best.as || (as === 'full' && best.as === 'family'));
    // Whom a list of given names calls a woman is no more *Ms.* than somebody whom it does not know.
    const byTitle = shown && rivals.filter(({ entity }) => isGenderStated(entity) && genderOf(entity) === shown);
    const notOther = shown && rivals.filter(({ entity }) => (shown === 'female' ? entity.male : entity.female) === 0);
    const left = [byTitle, notOther].find((row) => row?.length === 1) ?? rivals;
    return left.length === 1
      ? settled(best.as, left[0]?.entity ?? best.entity)
      : nearest(
          reading,
          piece,
          left.map(({ entity }) => entity),
          lastSeen,
        );
  }
  if (reading.headline[piece.sentence]) return undefined;
  if (name.words.length === 1 && familyOf(name).length > 4 && (evidence.plain > 0 || evidence.likely > 0)) {
    const slips = roster.nearly(familyOf(name)).filter(({ sure }) => sure);
    const [only] = slips;
    if (only && slips.length === 1) return { ...settled('family', only), confidence: 0.8 };
  }
  if (weight < 1) return undefined;
  const entity = newPerson(reading, named, roster);
  learn(reading, entity, named, weight, roster);
  return { entity, confidence: 0.9, because: [{ code: 'full-name', at: entity.first }] };
}

const settled = (as: NamePart, entity: Entity): Link =>
  entity.first.start < 0
    ? { entity, confidence: 0.9, because: [{ code: 'registry' }] }
    : {
        entity,
        confidence: as === 'full' ? 0.98 : as === 'family' ? 0.97 : 0.9,
        because: [{ code: codeOf[as], ...(entity.first.start >= 0 && { at: entity.first }) }],
      };

/** Two of one surname: the one just spoken of, if the other has not been for a while; else it is unclear who. */
function nearest(
  reading: Reading,
  { first }: Piece,
  rivals: readonly Entity[],
  lastSeen: ReadonlyMap<Entity, number>,
): Link {
  const [near, next] = rivals.map((entity) => ({ entity, at: lastSeen.get(entity) ?? -1 })).sort((a, b) => b.at - a.at);
  const paragraph = (token: number): number => reading.layout.sentences[reading.sentence[token] ?? -1]?.paragraph ?? -9;
  // A namesake who comes only later is no rival yet.
  if (near && near.at >= 0 && (!next || next.at < 0)) return { ...settled('family', near.entity), confidence: 0.85 };
  if (near && near.at >= 0 && paragraph(first) - paragraph(near.at) <= 1) {
    const gap = next && next.at >= 0 ? paragraph(near.at) - paragraph(next.at) : 9;
    if (gap >= 1 && paragraph(first) === paragraph(near.at))
      return { ...settled('family', near.entity), confidence: 0.75 };
  }
  const candidates = [near, ...(next ? [next] : [])].flatMap((one) => (one ? [one.entity] : []));
  return { candidates, confidence: 0.4, because: [{ code: 'ambiguous' }] };
}

/** *the Hales*: the family, a group of its own. */
function plural(reading: Reading, { name, piece }: NamedPiece, roster: Roster): Link | undefined {
  const word = familyOf(name);
  if (name.words.length !== 1 || reading.lower[piece.first - 1] !== 'the' || !/s$/.test(word)) return undefined;
  const one = word.replace(/(?:(?<=[sxz]|ch|sh)e)?s$/, '');
  const members = roster
    .called({ words: [one], familyFirst: false, opensWithParticle: false })
    .filter(({ as }) => as === 'family' || as === 'full');
  if (members.length === 0) return undefined;
  const text = textOf(reading, piece.first - 1, piece.end);
  const entity = roster.body(text) ?? roster.add(text, 'group', spanOf(reading, piece.first, piece.end));
  roster.addAlias(entity, text);
  return { entity, confidence: 0.85, because: [{ code: 'surname', at: entity.first }] };
}
