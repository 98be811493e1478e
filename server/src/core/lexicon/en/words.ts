/** A table written as words with white space between. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
