import { wordClass } from '../lexicon/peopleWords';
import type { ReasonCode, Span } from '../model';
import type { Draft, Entity } from './entity';
import { has, type Reading } from './reading';
import { asksForOffice, roleFit, type RoleMeaning, saysWhose } from './roleMeaning';
import type { RolePhrase } from './rolePhrases';

/** Everybody with a role, by each class that the role has. */
export type Holders = Map<string, Set<Entity>>;

/** Files somebody under each class of a role. */
export function hold(holders: Holders, entity: Entity, meaning: RoleMeaning): void {
  for (const own of meaning.head.classes) {
    const row = holders.get(own);
    if (row) row.add(entity);
    else holders.set(own, new Set([entity]));
  }
}

/** Whoever the article gives a role like this one. */
export function holderOf(
  reading: Reading,
  phrase: RolePhrase,
  holders: Holders,
): Pick<Draft, 'entity' | 'candidates' | 'confidence' | 'because'> | undefined {
  const { meaning } = phrase;
  const rivals = new Set<Entity>();
  for (const own of meaning.head.classes.slice(0, 1)) for (const entity of holders.get(own) ?? []) rivals.add(entity);
  for (const own of meaning.head.classes.slice(1))
    for (const entity of holders.get(own) ?? [])
      if (entity.roles.some(({ meaning: known }) => known.head.classes[0] === own)) rivals.add(entity);
  // What the text itself says of somebody comes before what the workspace knows.
  const isStated = [...rivals].some(
    ({ first, roles }) =>
      first.start >= 0 &&
      roles.some(
        ({ meaning: known, role }) => role.start >= 0 && roleFit(meaning, known, reading.words.soleOffices) >= 0.7,
      ),
  );
  // *her lawyer* is not any lawyer: only one whom the text calls somebody’s.
  const isTheirs =
    has(reading, phrase.first, wordClass.possessive) &&
    /^(?:lawyer|spokes|friend)$/.test(meaning.head.classes[0] ?? '');
  const ranked = [...rivals]
    .slice(-60)
    .map((entity) => {
      let best: { readonly fit: number; readonly at: Span } = { fit: 0, at: entity.first };
      for (const { role, meaning: known } of entity.roles) {
        if (isTheirs && !/['’]s?\b|\b(?:of|for|to)\b|^(?:his|her|their|its) /i.test(role.text)) continue;
        // What only the registry knows needs the country or the number: *the president* may be any.
        if (role.start < 0 && !saysWhose(meaning, known)) continue;
        if (role.start < 0 && entity.isOfficeHolder && !asksForOffice(meaning, known)) continue;
        const fit = roleFit(meaning, known, reading.words.soleOffices);
        // What the text states is the reason, where both it and a list fit.
        const isStatedToo = role.start >= 0 && best.at.start < 0 && fit >= leastFit;
        if (fit > best.fit || isStatedToo) best = { fit: Math.max(fit, best.fit), at: role };
      }
      const fit = best.fit * (entity.isNamed ? 1 : 0.97);
      return { entity, fit, at: best.at, near: nearness(entity, phrase.first) };
    })
    .filter(({ fit, entity }) => fit >= leastFit && (!isStated || entity.first.start >= 0))
    .sort((a, b) => b.fit - a.fit || b.near - a.near);
  return chosen(withoutOffices(ranked));
}

/** Less is another role. */
const leastFit = 0.5;

interface Holder {
  readonly entity: Entity;
  readonly fit: number;
  readonly at: Span;
  readonly near: number;
}

/** The list of offices counts only where neither the text nor the desk knows anybody. */
function withoutOffices(ranked: readonly Holder[]): readonly Holder[] {
  const others = ranked.filter(({ entity, at }) => at.start >= 0 || !entity.isOfficeHolder);
  return others.length > 0 ? others : ranked;
}

/** Of two that fit alike, the one just spoken of; else it is unclear. */
function chosen(
  ranked: readonly Holder[],
): Pick<Draft, 'entity' | 'candidates' | 'confidence' | 'because'> | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const close = ranked.filter(({ fit }) => best.fit - fit < 0.1).sort((a, b) => b.near - a.near);
  const [near, next] = close;
  if (!near) return undefined;
  const clear = !next || near.near - next.near > 0.3;
  if (!clear)
    return {
      candidates: close.slice(0, 4).map(({ entity }) => entity),
      confidence: 0.4,
      because: [{ code: 'ambiguous' }],
    };
  return {
    entity: near.entity,
    confidence: Math.min(0.95, 0.95 * near.fit) * (next ? 0.8 : 1),
    because: [near.at.start < 0 ? { code: codeOf(near.entity) } : { code: 'role-match', at: near.at }],
  };
}

const codeOf = ({ isOfficeHolder }: Entity): ReasonCode => (isOfficeHolder ? 'office' : 'registry');

/** 1 just mentioned before `token`, less the further back; 0 not yet mentioned. */
function nearness({ mentions }: Entity, token: number): number {
  let last = -1;
  for (let lo = 0, hi = mentions.length - 1; lo <= hi;) {
    const mid = (lo + hi) >> 1;
    if ((mentions[mid]?.firstToken ?? 0) < token) {
      last = mid;
      lo = mid + 1;
    } else hi = mid - 1;
  }
  const at = mentions[last]?.endToken;
  return at === undefined ? 0 : 60 / (60 + token - at);
}
