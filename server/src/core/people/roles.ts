import { bodyBeside, isPause, setOff } from './apposition';
import { wordClass } from '../lexicon/peopleWords';
import type { Draft, Entity, NamesByPlace } from './entity';
import { hold, holderOf, type Holders } from './holders';
import { has, type Reading, shape, spanOf, textOf } from './reading';
import type { RolePhrase } from './rolePhrases';
import { type Roster, weighGender } from './roster';

/**
 * The mentions of role phrases. Those that stand beside a name give that person the role; the others are then read by
 * what they say: *the Russian leader* is whoever the article calls the president of Russia.
 */
export function roleMentions(
  reading: Reading,
  phrases: readonly RolePhrase[],
  names: NamesByPlace,
  bodies: NamesByPlace,
  roster: Roster,
): readonly Draft[] {
  const holders: Holders = new Map();
  for (const entity of roster.entities) for (const { meaning } of entity.roles) hold(holders, entity, meaning);
  const owners = new Map<RolePhrase, Entity>();
  const inName = insideOf(names, bodies);
  phrases.forEach((phrase, i) => {
    if (inName.has(phrase.headFirst)) return;
    const previous = phrases[i - 1];
    const name =
      besideName(reading, phrase, names)?.entity ??
      besideBody(reading, phrase, bodies)?.entity ??
      coordinated(reading, phrase, previous, previous && owners.get(previous));
    if (!name) return;
    owners.set(phrase, name);
    give(reading, name, phrase, holders, bodies);
  });
  const drafts: Draft[] = [];
  for (const phrase of phrases) {
    if (inName.has(phrase.headFirst)) continue;
    const owner = owners.get(phrase);
    const draft = owner ? beside(reading, phrase, owner) : unnamed(reading, phrase, holders, roster, bodies, names);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The tokens inside names that are made of more than one: *Marine* in *Halden Marine Works* is no role, nor is *Lena Singer*. */
function insideOf(...places: readonly NamesByPlace[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { from } of places)
    for (const { kind, firstToken, endToken } of from.values())
      if ((kind === 'organisation' || kind === 'name') && endToken - firstToken > 1)
        for (let i = firstToken; i < endToken; i++) inside.add(i);
  return inside;
}

function give(reading: Reading, entity: Entity, phrase: RolePhrase, holders: Holders, bodies: NamesByPlace): void {
  const { first, end, meaning } = phrase;
  const from = has(reading, first, wordClass.determiner) && first + 1 < end ? first + 1 : first;
  const role = { ...spanOf(reading, from, end), text: textOf(reading, from, end) };
  if (!entity.roles.some(({ role: known }) => known.text.toLowerCase() === role.text.toLowerCase()))
    entity.roles.push({ role, meaning });
  hold(holders, entity, meaning);
  if (meaning.head.gender) weighGender(entity, meaning.head.gender, 4);
  if (entity.kind === 'person') entity.sure = true;
  if (meaning.head.classes[0] !== 'spokes') return;
  for (let i = first; i < end; i++) {
    const body = bodies.from.get(i);
    if (body?.entity && body.endToken <= end) entity.onBehalfOf ??= body.entity;
  }
}

/** The name that a role stands beside: before it (*President Hale*), or set off after or before it by commas. */
function besideName(
  reading: Reading,
  { first, end, opening, headFirst }: RolePhrase,
  names: NamesByPlace,
): Draft | undefined {
  const directly = names.from.get(end) ?? (reading.form[end] === '.' ? names.from.get(end + 1) : undefined);
  if (directly && isPerson(directly)) return directly;
  const comma = afterNote(reading, end);
  if (reading.form[comma] === ',') {
    const after = names.from.get(comma + 1);
    if (after && isPerson(after) && (opening !== 'indefinite' || isSubject(reading, after))) {
      const next = reading.form[after.endToken];
      if (
        next === undefined ||
        isPause(next) ||
        /^["”'’»]/.test(next) ||
        has(reading, after.endToken, wordClass.saying)
      )
        return after;
    }
  }
  const set = setOff(reading, first, names);
  if (set && isPerson(set)) {
    const next = reading.form[end];
    if (next === undefined || isPause(next) || /^(?:who|whose|and|at|with|in)$/.test(next) || /^["”»]/.test(next))
      return set;
  }
  // Ana Hale is the director of …; Ana Hale, who was …; Ana Hale as head of …
  let at = first - 1;
  if (has(reading, at, wordClass.copula) || /^(?:as|currently|now|also)$/.test(reading.lower[at] ?? '')) {
    while (
      at > first - 5 &&
      (has(reading, at, wordClass.copula) ||
        /^(?:has|had|as|also|now|currently|who|then|serves|served|works|worked|[,])$/.test(reading.lower[at] ?? ''))
    )
      at--;
    const subject = names.to.get(at + 1);
    if (subject && isPerson(subject) && headFirst < end && !/^(?:not|no)$/.test(reading.lower[first] ?? ''))
      return subject;
  }
  return undefined;
}

/** *A spokeswoman for the board, Vega Lunde, | said*: an apposition, and no list of people. */
const isSubject = (reading: Reading, { endToken }: Draft): boolean =>
  reading.form[endToken] === ',' &&
  (has(reading, endToken + 1, wordClass.saying | wordClass.copula) ||
    /^(?:has|had|will|would)$/.test(reading.lower[endToken + 1] ?? ''));

const longestNote = 10; // tokens

/** *the head of the CTF (Coastal Trade Forum), …*: past a note in brackets. */
function afterNote({ form }: Reading, end: number): number {
  if (form[end] !== '(') return end;
  for (let i = end + 1; i < end + longestNote; i++) if (form[i] === ')') return i + 1;
  return end;
}

/** *Halden Works, the contractor,*: a role that a body can have, set off beside its name. */
const besideBody = (
  reading: Reading,
  { first, end, opening, meaning }: RolePhrase,
  bodies: NamesByPlace,
): Draft | undefined =>
  opening === 'definite' && reading.words.bodyRoles.has(meaning.head.text)
    ? bodyBeside(reading, first, end, bodies)
    : undefined;

const isPerson = ({ kind, entity }: Draft): boolean => kind === 'name' && (entity?.kind ?? 'person') === 'person';

/** *director of the study and chair of the trust*: the second role is the same person’s. */
function coordinated(
  reading: Reading,
  phrase: RolePhrase,
  previous: RolePhrase | undefined,
  owner: Entity | undefined,
): Entity | undefined {
  if (!previous || !owner || previous.sentence !== phrase.sentence || phrase.opening === 'definite') return undefined;
  const between = reading.form.slice(previous.end, phrase.first).join(' ');
  return /^(?:, )?and$|^,$/.test(between) ? owner : undefined;
}

function base(
  reading: Reading,
  { first, end, sentence, meaning }: RolePhrase,
): Pick<Draft, 'start' | 'end' | 'firstToken' | 'endToken' | 'sentence' | 'kind' | 'meaning'> {
  return { ...spanOf(reading, first, end), firstToken: first, endToken: end, sentence, kind: 'role', meaning };
}

const beside = (reading: Reading, phrase: RolePhrase, entity: Entity): Draft => ({
  ...base(reading, phrase),
  entity,
  confidence: 0.95,
  because: [{ code: 'role-beside-name', at: entity.first }],
});

function unnamed(
  reading: Reading,
  phrase: RolePhrase,
  holders: Holders,
  roster: Roster,
  bodies: NamesByPlace,
  names: NamesByPlace,
): Draft | undefined {
  const { first, end, opening, meaning } = phrase;
  if (isPredicate(reading, phrase) || partOfName(phrase, names)) return undefined;
  const capital = reading.shape[phrase.headFirst] !== shape.lower;
  if (opening === 'bare' && !capital && meaning.concepts.length === 0 && !begins(reading, first)) return undefined;
  if (opening !== 'indefinite') {
    const link = holderOf(reading, phrase, holders);
    if (link) return { ...base(reading, phrase), ...link };
  }
  const text = textOf(reading, has(reading, first, wordClass.determiner) && end - first > 1 ? first + 1 : first, end);
  const entity = roster.add(text, 'person', spanOf(reading, first, end));
  entity.isNamed = false;
  entity.mayBeBody = reading.words.bodyRoles.has(meaning.head.text);
  give(reading, entity, phrase, holders, bodies);
  return {
    ...base(reading, phrase),
    entity,
    confidence: 0.7,
    because: [{ code: 'unidentified', at: spanOf(reading, first, end) }],
  };
}

const begins = (reading: Reading, token: number): boolean =>
  reading.layout.sentences[reading.sentence[token] ?? -1]?.firstToken === token;

/** *is a lawyer*, *as president*: says what somebody is, and means nobody else. *It was the mayor who …* does. */
const isPredicate = (reading: Reading, { first, opening }: RolePhrase): boolean =>
  (has(reading, first - 1, wordClass.copula) && reading.lower[first - 2] !== 'it') ||
  (reading.lower[first - 1] === 'as' && opening !== 'definite') ||
  reading.lower[first] === 'no';

const partOfName = ({ headFirst }: RolePhrase, { from, to }: NamesByPlace): boolean =>
  from.has(headFirst) && to.has(headFirst + 1);
