import type { DateWords } from '../lexicon/dateWords';

/** A value that is built from a language's words once and kept as long as they are: patterns are costly to compile. */
export function perLanguage<Built>(build: (words: DateWords) => Built): (words: DateWords) => Built {
  const known = new WeakMap<DateWords, { readonly built: Built }>();
  return (words) => {
    const entry = known.get(words) ?? { built: build(words) };
    known.set(words, entry);
    return entry.built;
  };
}
