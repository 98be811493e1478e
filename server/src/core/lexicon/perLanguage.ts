/** A value that is built from a language's words once and kept as long as they are: patterns are costly to compile. */
export function perLanguage<Words extends object, Built>(build: (words: Words) => Built): (words: Words) => Built {
  const known = new WeakMap<Words, { readonly built: Built }>();
  return (words) => {
    const entry = known.get(words);
    if (entry) return entry.built;
    const built = build(words);
    known.set(words, { built });
    return built;
  };
}
