const longest = 500_000; // UTF-16 units: some 85,000 words, a whole book. A longer text would hold up the answers about others.
const looked = 8192; // as git does to tell binary files

/** Why a text is not read, in words for the user; nothing where it is. Keeps the server answering whatever is opened. */
export function refusalOf(text: string): string | undefined {
  if (text.length > longest)
    return `Longer than ${longest.toLocaleString('en')} characters, so On Record does not read it. Split it into articles.`;
  return text.slice(0, looked).includes('\0') ? 'Not a text file, so On Record does not read it.' : undefined;
}
