import type { Gender } from '../model';
import { type Draft, type Entity, genderOf } from './entity';
import { type Choice, choiceOf, leadOf } from './pronounChoice';
import type { Pronoun } from './pronouns';
import type { Reading } from './reading';
import { weighGender } from './roster';
import { newAttention, type Parts, type Ranked } from './salience';

/**
 * Links each pronoun to whom it means, in text order, and keeps who else fits. The article is gone through twice: first
 * only to learn genders from the pronouns that leave no doubt, so that little rests on lists of given names.
 */
export function linkPronouns(
  reading: Reading,
  settled: readonly Draft[],
  pronouns: readonly Pronoun[],
): ReadonlyMap<Draft, readonly Ranked[]> {
  const parts: Parts = new Map();
  learnGenders(reading, settled, pronouns, parts);
  const ranked = new Map<Draft, readonly Ranked[]>();
  followed(reading, settled, pronouns, parts, ({ draft }, fitting) => {
    ranked.set(draft, fitting);
    settle(draft, choiceOf(fitting));
    draft.entity?.mentions.push(draft);
    return draft;
  });
  return ranked;
}

/** Goes through the text as a reader does; `link` decides on each third person, and what it returns is kept in mind. */
function followed(
  reading: Reading,
  settled: readonly Draft[],
  pronouns: readonly Pronoun[],
  parts: Parts,
  link: (pronoun: Pronoun, fitting: readonly Ranked[]) => Draft,
): void {
  const attention = newAttention(reading, parts);
  let at = 0;
  for (const pronoun of pronouns) {
    const { draft, form } = pronoun;
    for (let next = settled[at]; next && next.start < draft.start; next = settled[++at]) attention.see(next);
    if (form.person !== 1) {
      attention.see(link(pronoun, attention.rank(draft, form)));
    }
  }
}

function settle(draft: Draft, choice: Choice<Ranked>): void {
  if (choice.is === 'settled') {
    const { entity } = choice.best;
    draft.entity = entity;
    draft.confidence = choice.confidence;
    draft.because = [{ code: 'pronoun', at: entity.mentions.at(-1) ?? entity.first }];
  } else if (choice.is === 'unclear') {
    draft.confidence = 0.3;
    draft.candidates = choice.candidates.map(({ entity }) => entity);
  } else draft.because = [{ code: 'unidentified', at: { start: draft.start, end: draft.end } }];
}

type Votes = Record<Gender, number>;

/** By so much a pronoun must lead to tell the gender of whom it means. */
const plainLead = 0.8;

/** So many pronouns that plainly mean somebody outweigh a given name. */
const overName = 2;

/** Of so many pronouns the others may be slips of ours. */
const oneIn = 5;

/**
 * Counts the pronouns that plainly mean somebody, on copies. All of one gender tell it; both genders show that some of
 * them mean somebody else, and nobody can say which.
 */
function learnGenders(reading: Reading, settled: readonly Draft[], pronouns: readonly Pronoun[], parts: Parts): void {
  const votes = new Map<Entity, Votes>();
  followed(reading, settled, pronouns, parts, ({ draft, form: { gender } }, fitting) => {
    const trial = { ...draft };
    const [best] = fitting;
    const isPlain = best !== undefined && best.gender !== 'contested' && leadOf(fitting) >= plainLead;
    if (isPlain && (gender === 'female' || gender === 'male')) {
      const own = votes.get(best.entity) ?? { female: 0, male: 0 };
      votes.set(best.entity, { ...own, [gender]: own[gender] + 1 });
    }
    settle(trial, isPlain ? { is: 'settled', best, confidence: 1 } : choiceOf(fitting));
    return trial;
  });
  for (const [entity, { female, male }] of votes) {
    const gender = female > male ? 'female' : 'male';
    const [most, fewer] = [Math.max(female, male), Math.min(female, male)];
    const other = gender === 'female' ? entity.male : entity.female;
    if (fewer * oneIn > most) entity.isContested = genderOf(entity) === undefined;
    else if (most >= overName) weighGender(entity, gender, 2);
    else if (other === 0) weighGender(entity, gender, 1.5);
  }
}
