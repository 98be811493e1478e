// The ways in which gold articles are varied. Each is a list of steps; a step takes a document and gives the pieces of its
// new text, and with new names the names of speakers too.
import { madeBritish, madeCurly, madeStraight } from './marks.mjs';
import { renamer, smallSpeakers } from './names.mjs';
import { rewritten } from './rewrite.mjs';
import { shuffled } from './shuffle.mjs';

const marks = (change) => (doc) => ({ pieces: change(doc) });

/** All variations over these documents; the people in one document are known by the others too. */
export const variationsOf = (docs) => [
  { name: 'straight marks', steps: [marks(madeStraight)] },
  { name: 'curly marks', steps: [marks(madeCurly)] },
  { name: 'British marks', steps: [marks(madeCurly), marks(madeBritish)] },
  { name: 'British, straight', steps: [marks(madeCurly), marks(madeBritish), marks(madeStraight)] },
  { name: 'small speakers', steps: [smallSpeakers(docs)] },
  { name: 'other names', steps: [renamer(docs)], keepsLinks: true },
  { name: 'unheard-of names', steps: [renamer(docs, () => 'unheardOf')], countsLinks: true },
  { name: 'shuffled', steps: [shuffled] },
];

/** A document, and any `record` with spans in it, as the variation has it. */
export function varied({ steps }, doc, record = doc) {
  let text = doc;
  let changed = record;
  for (const step of steps) {
    const { pieces, named } = step(text);
    changed = rewritten(changed, pieces, named);
    text = rewritten(text, pieces, named);
  }
  return changed;
}
