import type { Gender } from '../model';
import { type PronounForm, wordClass } from '../lexicon/peopleWords';
import { against, type Draft, type Entity, genderOf } from './entity';
import { type Fitting, trustOfUnclear } from './pronounChoice';
import { has, type Reading, shape } from './reading';

/** One who could be meant by a pronoun, with how well they fit. */
export interface Ranked extends Fitting {
  readonly entity: Entity;
}

/** The part of its sentence that a mention plays, as far as the words beside it tell. */
type Part = 'subject' | 'clause' | 'object' | 'oblique';
const weight: Readonly<Record<Part, number>> = { subject: 3, clause: 2, object: 1, oblique: 0 };

/** What the last mention of somebody was like. */
interface Trace {
  readonly entity: Entity;
  token: number;
  sentence: number;
  paragraph: number;
  quote: number;
  role: Part;
  isInner: boolean;
  uses: number;
  trust: number;
  /** The gender of the pronoun that it was, if it was one. */
  pronoun: PronounForm['gender'] | undefined;
}

/** Measured on the coreference of GUM; each row says what it stands for. */
export const weights = {
  /** By sentences back to the last mention: this one, the one before, … */
  recency: [1, 0.78, 0.55, 0.22, 0.2, 0.15],
  /** The last mention was its sentence’s subject. */
  subject: 0.4,
  /** … two sentences or more ago: this part of it. */
  oldSubject: 0.6,
  sameSentenceSubject: -0.15,
  /** The subject of a clause inside the sentence. */
  clauseSubject: 0.4,
  /** After a preposition. */
  oblique: -0.2,
  /** For each doubling of the mentions so far, up to eight: more would favour the subject of a life over whoever speaks. */
  use: 0.12,
  genderShown: 0.35,
  genderOfName: 0.15,
  /** The given name mostly goes with the other gender. */
  otherName: -0.8,
  unsure: -0.2,
  unnamed: -0.5,
  /** Mentioned last inside a quotation, the pronoun is outside; and the other way round. */
  outOfQuotation: -0.3,
  intoQuotation: 0.1,
  otherQuotation: -0.3,
  /** A possessor or part of a wider phrase. */
  inner: -0.3,
  /** *they* for a body or a country, not a group. */
  many: { organisation: -0.35, place: -0.5 } as Readonly<Record<string, number>>,
  /** Another paragraph. */
  paragraph: -0.18,
} as const;

const remembered = 16; // how many speakers are kept in mind: bounds the work for one pronoun

/** Keeps who was spoken of, as a reader would. */
export interface Attention {
  see(draft: Draft): void;
  rank(draft: Draft, form: PronounForm): readonly Ranked[];
}

/** What part mentions play, worked out once each: the article is gone through twice. */
export type Parts = Map<Draft, Part>;

export function newAttention(reading: Reading, parts: Parts): Attention {
  const partIn = (draft: Draft): Part => {
    const part = parts.get(draft) ?? partOf(reading, draft);
    parts.set(draft, part);
    return part;
  };
  const traces: Trace[] = [];
  const place = (token: number): { sentence: number; paragraph: number; quote: number } => {
    const sentence = reading.sentence[token] ?? -1;
    return {
      sentence,
      paragraph: reading.layout.sentences[sentence]?.paragraph ?? -1,
      quote: reading.quote[token] ?? -1,
    };
  };
  return {
    see(draft) {
      const { firstToken } = draft;
      // An unclear pronoun still brings to mind whom it most likely means, for whatever rests on it.
      const entity = draft.entity ?? (draft.kind === 'pronoun' ? draft.candidates?.[0] : undefined);
      // A surname that two share brings both to mind.
      if (!entity && draft.kind === 'name')
        for (const trace of traces)
          if (draft.candidates?.includes(trace.entity))
            Object.assign(trace, { token: firstToken, ...place(firstToken), role: partIn(draft) });
      if (!entity) return;
      // *Orchard owner denies it* above an article: the text below speaks of somebody on its own.
      if (!entity.isNamed && isHeading(reading, draft)) return;
      const known = traces.find((trace) => trace.entity === entity);
      const here = place(firstToken);
      const uses = (known?.uses ?? 0) + 1;
      const own = partIn(draft);
      const same = known?.sentence === here.sentence ? known.role : own;
      const trace = {
        entity,
        token: firstToken,
        ...here,
        role: weight[same] > weight[own] ? same : own,
        isInner: draft.isInner === true && !/^['’]s?$/.test(reading.form[draft.endToken] ?? ''),
        uses,
        pronoun: draft.kind === 'pronoun' && draft.entity ? reading.known[firstToken]?.pronoun?.gender : known?.pronoun,
        trust: draft.kind !== 'pronoun' ? 1 : draft.entity ? draft.confidence : trustOfUnclear,
      };
      if (known) traces.splice(traces.indexOf(known), 1);
      traces.unshift(trace);
      if (traces.length > remembered) traces.pop();
    },
    rank(draft, form) {
      const here = place(draft.firstToken);
      const isText = form.gender === 'neuter' && reading.words.textVerbs.has(reading.lower[draft.endToken] ?? '');
      const able = traces.filter(
        (trace) =>
          canBe(trace.entity, form) &&
          !(isText && trace.entity.kind !== 'document') &&
          !isOwnSubject(reading, trace, draft, here, form),
      );
      // *Hale asked her. “No,” she said.*: somebody else is *she* already.
      const taken = able.find(
        ({ pronoun }) => pronoun !== undefined && pronoun !== 'neuter' && pronoun === form.gender,
      );
      return able
        .map((trace): Ranked => {
          const gender = genderFit(trace.entity, form);
          return {
            entity: trace.entity,
            score: scoreOf(trace, here, form) - (isText ? weights.unnamed : 0), // texts have no names
            trust: trace.trust,
            gender: gender === 'unknown' && taken && taken !== trace ? 'contested' : gender,
          };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.entity.order - b.entity.order);
    },
  };
}

const isHeading = ({ layout }: Reading, { sentence }: Draft): boolean =>
  layout.paragraphs[layout.sentences[sentence]?.paragraph ?? -1]?.kind === 'heading';

function canBe(entity: Entity, { gender, number }: PronounForm): boolean {
  // Whom the registry gives *they* is meant by it, and by no other pronoun.
  const isThey = entity.registered?.pronouns === 'they/them';
  if (isThey || (number === 'many' && entity.kind === 'person')) return isThey && number === 'many';
  if (number === 'many')
    return entity.kind === 'group' || (entity.kind === 'organisation' && !entity.isPlural) || entity.kind === 'place';
  if (gender === 'neuter') return entity.kind !== 'person' && entity.kind !== 'group';
  return entity.kind === 'person' && !entity.mayBeBody && against(entity, gender ?? 'male') < 2;
}

function genderFit(entity: Entity, { gender, number }: PronounForm): Fitting['gender'] {
  if (number === 'many' || !gender || gender === 'neuter') return 'fits';
  if (against(entity, gender) > 0) return 'against';
  if (genderOf(entity) === gender) return 'fits';
  return entity.isContested ? 'contested' : 'unknown';
}

function scoreOf(
  trace: Trace,
  here: { readonly sentence: number; readonly paragraph: number; readonly quote: number },
  form: PronounForm,
): number {
  const back = Math.max(0, here.sentence - trace.sentence);
  let score: number =
    (form.number === 'many' ? (weights.many[trace.entity.kind] ?? 0) : 0) +
    (weights.recency[back] ?? Math.max(0, 0.1 - 0.02 * (back - 5)));
  if (trace.role === 'subject') score += weights.subject * (back <= 1 ? 1 : weights.oldSubject);
  score += weights.use * Math.log2(Math.min(8, trace.uses));
  if (trace.role === 'clause') score += weights.clauseSubject;
  else if (trace.role === 'oblique') score += weights.oblique;
  if (back === 0 && trace.token > 0 && trace.role === 'subject') score += weights.sameSentenceSubject;
  if (form.gender && form.gender !== 'neuter') score += genderScore(trace.entity, form.gender);
  if (!trace.entity.sure) score += trace.entity.kind === 'person' ? weights.unsure : 0;
  if (!trace.entity.isNamed) score += weights.unnamed;
  if (trace.quote >= 0 && here.quote < 0) score += weights.outOfQuotation;
  else if (here.quote >= 0 && trace.quote < 0) score += weights.intoQuotation;
  else if (here.quote >= 0 && trace.quote !== here.quote) score += weights.otherQuotation;
  if (trace.isInner) score += weights.inner;
  if (here.paragraph !== trace.paragraph) score += weights.paragraph * Math.min(3, here.paragraph - trace.paragraph);
  return score;
}

/** *He praised him*: an object does not mean the subject of its own clause. */
const isOwnSubject = (
  reading: Reading,
  { sentence, role, token }: Trace,
  draft: Draft,
  here: { readonly sentence: number },
  form: PronounForm,
): boolean =>
  sentence === here.sentence &&
  weight[role] > 1 &&
  isObject(reading, draft, form) &&
  sameClause(reading, token, draft.firstToken);

/** *asked him*; *asked her about it*, where no noun follows that would be hers. */
function isObject(reading: Reading, { endToken }: Draft, { form, gender, number }: PronounForm): boolean {
  if (form === 'object') return true;
  if (form !== 'possessive' || gender !== 'female' || number === 'many' || reading.lower[endToken - 1] !== 'her')
    return false;
  return standsAlone(reading, endToken);
}

/** No noun follows that would be hers. */
const standsAlone = (reading: Reading, endToken: number): boolean =>
  reading.shape[endToken] === shape.other ||
  has(reading, endToken, wordClass.preposition | wordClass.determiner | wordClass.copula);

function genderScore(entity: Entity, gender: Gender): number {
  const own = gender === 'female' ? entity.female : entity.male;
  if (against(entity, gender) === 1) return weights.otherName;
  if (own === 0) return 0;
  return own >= 3 ? weights.genderShown : weights.genderOfName;
}

/** Nothing between opens a new clause, as far as words tell; *and* does only before a new subject. */
function sameClause(reading: Reading, from: number, to: number): boolean {
  const { form, lower } = reading;
  for (let i = from + 1; i < to; i++) {
    if (
      /^[,;:—–“”"]$/.test(form[i] ?? '') ||
      /^(?:that|who|which|when|while|because|if|after|before|as)$/.test(lower[i] ?? '')
    )
      return false;
    const joins = lower[i] === 'and' || lower[i] === 'but';
    const subject = reading.shape[i + 1] !== shape.lower || has(reading, i + 1, wordClass.function);
    if (joins && subject) return false;
  }
  return true;
}

/** A mention that opens its sentence or clause, or stands inverted after a verb of saying (*said Hale*), is a subject. */
function partOf(reading: Reading, { firstToken: named, endToken, sentence, isInner, kind }: Draft): Part {
  if (isInner) return 'oblique';
  const { form, lower, layout } = reading;
  // *Her daughter left*: the daughter is the subject.
  if (kind === 'pronoun' && has(reading, named, wordClass.possessive) && !standsAlone(reading, endToken))
    return 'oblique';
  let firstToken = named;
  while (
    has(reading, firstToken - 1, wordClass.honorific) ||
    (form[firstToken - 1] === '.' && reading.glued[firstToken - 1] && has(reading, firstToken - 2, wordClass.honorific))
  )
    firstToken--;
  const before = lower[firstToken - 1] ?? '';
  if (/^['’]s?$/.test(form[endToken] ?? '')) return 'oblique';
  if (layout.sentences[sentence]?.firstToken === firstToken) return 'subject';
  if (/^["“”'‘’—–]$|^--+$/.test(form[firstToken - 1] ?? '')) return 'subject';
  if (before === ',' || before === ';' || before === ':')
    return opensSentence(reading, firstToken, sentence) ? 'subject' : 'clause';
  if (
    /^(?:that|when|while|because|if|as|whether|although|though|where|why|how|what|so|until|since|than|which|whom)$/.test(
      before,
    )
  )
    return 'clause';
  if (before === 'and' || before === 'but' || before === 'by') return 'clause';
  if (has(reading, firstToken - 1, wordClass.preposition)) return 'oblique';
  if (has(reading, firstToken - 1, wordClass.saying)) {
    const next = form[endToken];
    if (next === undefined || /^[.,;:—–]$/.test(next) || reading.shape[endToken] === shape.other) return 'subject';
  }
  return 'object';
}

/** *On Monday, Hale …*: nothing but a short opening stands before. */
function opensSentence(reading: Reading, token: number, sentence: number): boolean {
  const first = reading.layout.sentences[sentence]?.firstToken ?? token;
  if (token - first > 14) return false;
  for (let i = first; i < token - 1; i++)
    if (reading.form[i] === ',' || (reading.shape[i] === shape.lower && has(reading, i, wordClass.saying)))
      return false;
  return true;
}
