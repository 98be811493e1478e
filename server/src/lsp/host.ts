import type { Language } from '../core/lexicon/language';

/** What the server needs of the world around it. Each entry (Node, browser worker, test) hands in its own. */
export interface Host extends Files {
  readonly language: Language;
  readonly version?: string;
  /** Where the manual of the rules lies, by URI; each finding links to its rule there. */
  readonly manual?: string;
}

/** Files and folders, by URI. */
export interface Files {
  /** The text of a file; nothing where there is none that can be read. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /** What lies in a folder, in any order; nothing where there is none that can be read. Never rejects. */
  readFolder(uri: string): Promise<readonly FolderEntry[]>;
}

/** Links and the like are left out: they may lead round. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}
