/** A table written as words with white space between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `a b c` as a list; `_` stands for a space inside one entry. */
export const entries = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
