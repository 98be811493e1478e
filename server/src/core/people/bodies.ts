import type { ReasonCode, SpeakerKind } from '../model';
import type { Draft, Entity } from './entity';
import type { Piece } from './pieces';
import { type Reading, shape, spanOf, textOf } from './reading';
import type { Roster } from './roster';

/** Organisations, places and the buildings that stand for a body, wherever they are named. */
export function bodyMentions(
  reading: Reading,
  pieces: readonly Piece[],
  isTaken: (token: number) => boolean,
  roster: Roster,
): readonly Draft[] {
  const acronyms = new Map<string, Entity>();
  const named = pieces.filter(({ type }) => type === 'body' || type === 'place' || type === 'metonym');
  for (const piece of named)
    if (piece.type === 'body' && !isAcronym(reading, piece)) nameBody(reading, piece, roster, acronyms);
  // *the firm Halden* once, then *Halden*: a word that names nobody can still name a body.
  const again = pieces.filter(
    ({ type, first, end }) =>
      type === 'name' && !isTaken(first) && roster.body(textOf(reading, first, end))?.kind === 'organisation',
  );
  return [...named, ...again].map((piece) => {
    const kind = piece.type === 'place' ? 'place' : 'organisation';
    const { entity, code } = ownerOf(reading, piece, kind, roster, acronyms);
    return {
      ...spanOf(reading, piece.first, piece.end),
      firstToken: piece.first,
      endToken: piece.end,
      sentence: piece.sentence,
      kind,
      entity,
      confidence: 0.95,
      because: [{ code, at: entity.first }],
    };
  });
}

const isAcronym = ({ form }: Reading, { units, first }: Piece): boolean =>
  units.length === 1 && units[0]?.end === first + 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(form[first] ?? '');

function ownerOf(
  reading: Reading,
  piece: Piece,
  kind: SpeakerKind,
  roster: Roster,
  acronyms: ReadonlyMap<string, Entity>,
): { readonly entity: Entity; readonly code: ReasonCode } {
  const code: ReasonCode = piece.type === 'metonym' ? 'metonym' : 'full-name';
  if (isAcronym(reading, piece) && piece.type === 'body') {
    const full = acronyms.get((reading.form[piece.first] ?? '').replace(/\./g, ''));
    if (full) {
      roster.addAlias(full, reading.form[piece.first] ?? '');
      return { entity: full, code: 'acronym' };
    }
  }
  const [unit] = piece.units;
  const country = piece.type === 'place' && unit?.country && !unit.capital ? `@${unit.country}` : undefined;
  const text = textOf(reading, piece.first, piece.end);
  const known = roster.body(country ?? text) ?? roster.body(text);
  if (known) {
    roster.addAlias(known, text);
    return { entity: known, code };
  }
  const entity = roster.add(text, kind, spanOf(reading, piece.first, piece.end));
  entity.sure = true;
  roster.addAlias(entity, country ?? text);
  if (country) entity.aliases.delete(country);
  return { entity, code };
}

/** *Halden Rovers*, later *Rovers*: the noun at the end of one body's name alone. */
function inShort({ type, units }: Piece, text: string, { entities }: Roster): Entity | undefined {
  if (type !== 'body' || units.length > 1 || units[0]?.type !== 'mark') return undefined;
  const fitting = entities.filter(({ kind, name }) => kind === 'organisation' && name.endsWith(` ${text}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Files a body under its name, its name without the country, and its letters; *(SVR)* right after it is its short form. */
function nameBody(reading: Reading, piece: Piece, roster: Roster, acronyms: Map<string, Entity>): void {
  const text = textOf(reading, piece.first, piece.end);
  const start = piece.units.findIndex(({ type }) => type !== 'demonym' && type !== 'place' && type !== 'shift');
  const core = piece.units.slice(Math.max(0, start));
  const capitals = lastCapital(reading, piece);
  const plain =
    start > 0 && core.length > 1
      ? textOf(reading, core[0]?.first ?? piece.first, piece.end)
      : textOf(reading, piece.first, capitals);
  const entity =
    roster.body(text) ??
    roster.body(plain) ??
    inShort(piece, text, roster) ??
    roster.add(text, 'organisation', spanOf(reading, piece.first, piece.end));
  entity.sure = true;
  roster.addAlias(entity, text);
  if (plain !== text && !roster.body(plain)) roster.addAlias(entity, plain);
  for (const words of [text, plain]) {
    const letters = lettersOf(words);
    if (letters.length > 1 && !acronyms.has(letters)) acronyms.set(letters, entity);
  }
  const inBrackets =
    reading.form[piece.end] === '(' && reading.form[piece.end + 2] === ')' ? reading.form[piece.end + 1] : undefined;
  if (inBrackets && /^\p{Lu}[\p{L}.]{1,9}$/u.test(inBrackets)) acronyms.set(inBrackets.replace(/\./g, ''), entity);
}

/** *Yonhap news agency* is *Yonhap* later on. */
function lastCapital({ shape: shapes }: Reading, { first, end }: Piece): number {
  let last = end;
  while (last > first + 1 && shapes[last - 1] === shape.lower) last--;
  return last;
}

const lettersOf = (text: string): string =>
  [...text.matchAll(/\p{L}[\p{L}’']*/gu)]
    .map(([word]) => word)
    .filter((word) => !/^(?:of|the|and|for|on|de|la|s)$/i.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
