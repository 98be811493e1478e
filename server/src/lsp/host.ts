import type { Language } from '../core/lexicon/language';

/** What the server needs of the world around it. Each entry (Node, browser worker, test) hands in its own. */
export interface Host {
  readonly language: Language;
  readonly version?: string;
  /** Where the manual of the rules lies, by URI; each finding links to its rule there. */
  readonly manual?: string;
  /** The text of a file; nothing where there is none that can be read. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /** The `.news` files in a folder and those below it, by URI. Never rejects. */
  articlesIn(folderUri: string): Promise<readonly string[]>;
}
