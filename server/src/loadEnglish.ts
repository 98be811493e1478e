import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from './core/lexicon/language';
import { english } from './core/lexicon/en/language';
import { treebankSpellings } from './core/lexicon/en/spellings';
import { readModel } from './core/syntax/model';
import { respelt } from './core/syntax/respelt';

/** Where the weights lie: beside the bundle in `dist/`, or in the source tree. */
const places = [join(__dirname, 'en.syntax.bin'), join(__dirname, '..', 'weights', 'en.syntax.bin')];

let loaded: Language | undefined;

/**
 * English with its syntax model, read on the first call and kept. Without a weights file that can be read it is English
 * without syntax: the stages then go by their patterns alone, and `onProblem` is told why.
 */
export function loadEnglish(onProblem?: (problem: string) => void): Language {
  loaded ??= withSyntax(onProblem);
  return loaded;
}

function withSyntax(onProblem: ((problem: string) => void) | undefined): Language {
  const bytes = firstFile();
  const model = bytes ? readModel(bytes) : { problem: `en.syntax.bin is in none of ${places.join(', ')}` };
  if (!('problem' in model)) return { ...english, syntax: respelt(model, treebankSpellings) };
  onProblem?.(model.problem);
  return english;
}

function firstFile(): Uint8Array | undefined {
  for (const place of places) {
    try {
      return readFileSync(place);
    } catch {
      continue; // not there: the next place
    }
  }
  return undefined;
}
