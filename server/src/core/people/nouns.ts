import type { SpeakerKind } from '../model';
import { bodyBeside } from './apposition';
import { wordClass } from '../lexicon/peopleWords';
import type { Draft, Entity, NamesByPlace } from './entity';
import { has, phraseAt, type Reading, shape, spanOf, textOf } from './reading';
import type { ArticleSyntax } from '../syntax/syntax';
import { relationNames } from '../syntax/names';
import { endOf, type Opening, openingOf } from './rolePhrases';
import type { Roster } from './roster';

type NounKind = Extract<SpeakerKind, 'group' | 'document' | 'organisation'>;

/** Groups, texts and bodies that are called by a plain noun: *residents*, *the report*, *the ministry*. */
export function nounMentions(
  reading: Reading,
  sentences: readonly { readonly firstToken: number; readonly endToken: number }[],
  nameAt: (token: number) => boolean,
  taken: (token: number) => boolean,
  bodies: NamesByPlace,
  roster: Roster,
  syntax: ArticleSyntax | undefined,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const beginsBody = (token: number): boolean => bodies.from.get(token)?.kind === 'organisation';
  const byHead = new Map<string, Entity[]>();
  for (const entity of roster.entities) {
    if (entity.kind !== 'organisation') continue;
    file(byHead, headOf(entity.name), entity);
    // *the Municipality of Halden* is *the city* later on
    if (/^(?:municipality|city|town|borough) of /i.test(entity.name))
      for (const noun of ['city', 'town']) file(byHead, noun, entity);
  }
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    let from = firstToken;
    for (let i = firstToken; i < endToken; i++) {
      const kind = kindAt(reading, i, firstToken, endToken, beginsBody);
      if (!kind || taken(i)) continue;
      const end = kind.end;
      const { first, opening } = openingOf(reading, i, from, reading.lower[i] ?? '');
      if (!speaks(reading, kind.kind, i, first, opening, firstToken)) continue;
      const stop = endOf(reading, end, endToken, nameAt);
      // *the post by an unknown author*: so much is told only of a text that was not named before.
      const isNew =
        opening === 'indefinite' || (reading.lower[stop] === 'by' && /^an?$/.test(reading.lower[stop + 1] ?? ''));
      const beside = kind.kind === 'organisation' ? bodyBeside(reading, first, stop, bodies)?.entity : undefined;
      const known = beside ?? (isNew ? undefined : earlier(reading, byHead, i, end, first, kind.kind, opening));
      const others =
        known || stop > end || !(opening === 'definite' ? isBare(reading, first, i) : isOfText(reading, opening, i))
          ? []
          : kin(reading, byHead, i, kind.kind);
      if (others.length > 0) {
        drafts.push({
          ...spanOf(reading, first, stop),
          firstToken: first,
          endToken: stop,
          sentence,
          kind: kind.kind,
          candidates: others,
          confidence: 0.3,
          because: [{ code: 'ambiguous' }],
        });
        i = Math.max(i, end - 1);
        continue;
      }
      const entity = known ?? newNoun(reading, first, wholeEnd(reading, syntax, sentence, i, stop), kind.kind, roster);
      if (!known || beside) file(byHead, reading.lower[end - 1] ?? '', entity);
      drafts.push({
        ...spanOf(reading, first, stop),
        firstToken: first,
        endToken: stop,
        sentence,
        kind: kind.kind === 'organisation' ? 'organisation' : kind.kind,
        entity,
        confidence: known ? 0.7 : 0.8,
        because: [
          known ? { code: 'role-match', at: known.first } : { code: 'unidentified', at: spanOf(reading, first, stop) },
        ],
      });
      if (!/^['’]s?$/.test(reading.form[stop] ?? '')) from = stop;
      i = Math.max(i, end - 1);
    }
  });
  return drafts;
}

const clauses = new Set(
  relationNames.flatMap((name, i) =>
    name === 'acl' || name === 'nmod' || name === 'obl' || name === 'obj' || name === 'xcomp' || name === 'advmod'
      ? [i]
      : [],
  ),
);

/**
 * Where the name of an unnamed source ends: with what the parse hangs on its noun (*a letter seen by the station*). Asked
 * for only where the words right after could be such a phrase; without a parse the noun group is the name.
 */
function wholeEnd(
  reading: Reading,
  syntax: ArticleSyntax | undefined,
  sentence: number,
  head: number,
  end: number,
): number {
  const described = describedEnd(reading, end);
  if (described > end) return described;
  // *the statement | urged owners to sell*: its verb, whatever the parse made of it
  if (has(reading, end, wordClass.saying) && !has(reading, end + 1, wordClass.preposition)) return end;
  if (
    !syntax ||
    !/(?:ed|en|ing|seen|to|from|by|on|about)$/.test(reading.lower[end] ?? '') ||
    reading.shape[end] !== shape.lower
  )
    return end;
  const first = reading.layout.sentences[sentence]?.firstToken ?? 0;
  const tree = syntax.of(sentence);
  if (!tree) return end;
  let last = end;
  for (let i = end; i < first + tree.length && i < end + 16; i++) {
    let up = i - first;
    for (let steps = 0; steps < 12 && up >= 0 && up !== head - first; steps++) up = tree.heads[up] ?? -1;
    if (up !== head - first || reading.shape[i] === shape.other) break;
    if (tree.heads[i - first] === head - first && !clauses.has(tree.labels[i - first] ?? -1)) break;
    last = i + 1;
  }
  return last - end > 1 ? last : end;
}

const longestDescription = 14; // tokens

/**
 * *(the results) published in the Courier this week, | showed*, *(posts) from Friday | said*, *(the letter) by an unknown
 * hand.*: what tells which text it is, where the words after it leave no doubt that it belongs to the noun.
 */
function describedEnd(reading: Reading, end: number): number {
  const { lower, shape: shapes } = reading;
  const word = lower[end] ?? '';
  const isBy = word === 'by' && !has(reading, end + 1, wordClass.date);
  const isDated = /^(?:from|of|on)$/.test(word) && has(reading, end + 1, wordClass.date);
  const isParticiple = /ed$|^(?:seen|written|sent|given)$/.test(word) && has(reading, end + 1, wordClass.preposition);
  if (shapes[end] !== shape.lower || !(isBy || isDated || isParticiple)) return end;
  // *from Friday*: no longer than its day.
  let stop = end + 1;
  while (isDated && has(reading, stop, wordClass.date)) stop++;
  if (isDated) return shapes[stop] === shape.lower && !has(reading, stop, wordClass.preposition) ? stop : end;
  while (stop - end < longestDescription && goesOn(reading, stop)) stop++;
  const isSaid =
    has(reading, stop, wordClass.saying) || (lower[stop] === ',' && has(reading, stop + 1, wordClass.saying));
  return isSaid || (isBy && lower[stop] === '.') ? stop : end;
}

const goesOn = (reading: Reading, i: number): boolean =>
  i < reading.length &&
  reading.shape[i] !== shape.other &&
  !has(reading, i, wordClass.saying | wordClass.copula) &&
  !/^(?:and|but|that|who|which|as|to)$/.test(reading.lower[i] ?? '');

const headOf = (name: string): string => (name.split(/\s+of\s+/)[0] ?? name).split(/\s+/).at(-1)?.toLowerCase() ?? '';

function file(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const row = index.get(key);
  if (row) row.push(entity);
  else index.set(key, [entity]);
}

function kindAt(
  reading: Reading,
  i: number,
  firstToken: number,
  endToken: number,
  bodyAt: (token: number) => boolean,
): { readonly kind: NounKind; readonly end: number } | undefined {
  const written = reading.shape[i];
  const hit = phraseAt(reading, i, endToken);
  const plural = hit?.meaning.role?.plural ? hit.end : undefined;
  const kind = plural !== undefined ? 'group' : kindOf(reading, i);
  if (!kind) return undefined;
  const begins = i === firstToken || /^["“‘'(]$/.test(reading.form[i - 1] ?? '');
  if (written !== shape.lower && !(written === shape.capital && (begins || plural))) return undefined;
  const end = plural ?? i + 1;
  const next = reading.shape[end];
  if (next === shape.lower && end < endToken) {
    const following = phraseAt(reading, end, endToken)?.meaning.role;
    if (following || has(reading, end, wordClass.group | wordClass.body | wordClass.document)) {
      // *the report states*, *officials report*: the word after is the verb
      const many = plural !== undefined || has(reading, i, wordClass.group);
      const verb = has(reading, end, wordClass.saying) && (many || /s$/.test(reading.lower[end] ?? ''));
      if (!verb && !(many && reading.isVerb(end))) return undefined;
    }
  }
  if (i > firstToken && has(reading, i - 1, wordClass.group) && reading.isVerb(i)) return undefined; // researchers report
  if (isHyphen(reading, end) || isHyphen(reading, i - 1)) return undefined; // *report-like*, *brother-in-law*
  // *the firm Halden* is named; *the company Monday* is not
  if (end < endToken && has(reading, i, wordClass.body) && bodyAt(end)) return undefined;
  return { kind, end };
}

const isHyphen = ({ form, glued }: Reading, at: number): boolean => /^[-‐‑]$/.test(form[at] ?? '') && glued[at] === 1;

function kindOf(reading: Reading, i: number): NounKind | undefined {
  if (has(reading, i, wordClass.group)) return 'group';
  if (has(reading, i, wordClass.document)) return 'document';
  return has(reading, i, wordClass.body) ? 'organisation' : undefined;
}

/** Whether the noun can be somebody here: *report*, *state* and *claims* are verbs as often. */
function speaks(
  reading: Reading,
  kind: NounKind,
  i: number,
  first: number,
  opening: Opening,
  firstToken: number,
): boolean {
  if (opening !== 'bare') return true;
  if (first < i) return true;
  const before = reading.shape[i - 1];
  if (kind === 'group') return true;
  if (kind === 'organisation')
    return /^(?:police|parliament|congress|government|media|management|press|prosecution|army)$/.test(
      reading.lower[i] ?? '',
    );
  return (
    /s$|^(?:data|evidence|research)$/.test(reading.lower[i] ?? '') &&
    (i === firstToken ||
      (before === shape.other && reading.glued[i] === 0) ||
      has(reading, i - 1, wordClass.preposition))
  );
}

/** The latest speaker called by this noun before whose other words, if any are given now, agree. */
function earlier(
  reading: Reading,
  byHead: ReadonlyMap<string, readonly Entity[]>,
  headFirst: number,
  headEnd: number,
  first: number,
  kind: NounKind,
  opening: Opening,
): Entity | undefined {
  const rows = byHead.get(reading.lower[headEnd - 1] ?? '');
  if (!rows) return undefined;
  const given = reading.lower.slice(first, headFirst).filter((_, k) => !has(reading, first + k, wordClass.determiner));
  for (const entity of rows.slice(-12).reverse()) {
    if (entity.kind !== kind) continue;
    const name = entity.name.toLowerCase();
    if (
      opening === 'bare'
        ? name === reading.lower.slice(first, headEnd).join(' ')
        : given.every((word) => name.includes(word))
    )
      return entity;
  }
  return undefined;
}

/** Nothing but the article before the noun. */
const isBare = (reading: Reading, first: number, head: number): boolean =>
  head === first + 1 && has(reading, first, wordClass.determiner);

/** *the report’s | authors*: whoever wrote a text may have been named before it was. */
const isOfText = (reading: Reading, opening: Opening, head: number): boolean =>
  opening === 'possessive' &&
  /^['’]s?$/.test(reading.form[head - 1] ?? '') &&
  has(reading, head - 2, wordClass.document);

/** *a study … the report*: the texts or groups so far that this noun may mean too, the latest first. */
const kin = (
  { words, lower }: Reading,
  byHead: ReadonlyMap<string, readonly Entity[]>,
  head: number,
  kind: NounKind,
): readonly Entity[] =>
  (words.nounFamilies.get(lower[head] ?? '') ?? [])
    .flatMap((noun) => byHead.get(noun) ?? [])
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => b.order - a.order)
    .slice(0, 3);

function newNoun(reading: Reading, first: number, end: number, kind: NounKind, roster: Roster): Entity {
  const from = has(reading, first, wordClass.determiner) && end - first > 1 ? first + 1 : first;
  const entity = roster.add(textOf(reading, from, end), kind, spanOf(reading, first, end));
  entity.isNamed = false;
  entity.isPlural = kind === 'group';
  return entity;
}
