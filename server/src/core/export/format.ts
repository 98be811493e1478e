import type { Article, Decision } from '../model';
import type { HouseStyle } from '../styles/houseStyle';
import type { Feature } from './feature';
import type { AnnotationFile, ReadResult } from './read/readAnnotations';
import type { TextRules } from './writtenText';

/**
 * An article with the name it goes by in an export (a path, a URI or an identifier of the corpus), and what people have
 * decided about it.
 */
export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
  readonly decisions?: readonly Decision[];
}

/** What made an export and how it is wished for: the same for all its articles. */
export interface ExportContext {
  /** That of On Record. */
  readonly version: string;
  /** The house style that findings go by and dates are read by. */
  readonly style: HouseStyle;
  /** A byte order mark first, for spreadsheets that take UTF-8 without one for something else. */
  readonly byteOrderMark?: boolean;
}

interface FormatFacts {
  /** As written after `--to`. */
  readonly id: string;
  /** For people, in a list: *CSV (spreadsheet)*. */
  readonly name: string;
  /** The usual one, with the dot; no other format has it. */
  readonly extension: string;
  /** What of a reading it has a place for. The rest is its loss. */
  readonly carries: readonly Feature[];
  /** How much of what it carries otherwise it cannot carry of this article. */
  alsoLost?(article: NamedArticle): ReadonlyMap<Feature, number>;
  /** Reads a file of this format back; absent where it does not come back. */
  read?(file: AnnotationFile): ReadResult;
  /** How `read` and an article's text come together where the format writes the text otherwise. */
  readonly textRules?: TextRules;
}

/** A format that holds any number of articles in one file. */
export interface StreamFormat extends FormatFacts {
  /** Pieces of the file, in order; an article is read only when its turn comes, so that memory stays bounded. */
  write(articles: Iterable<NamedArticle>, context: ExportContext): Iterable<string>;
}

/** A format that holds one article in a file, or in a few that belong together. */
export interface ArticleFormat extends FormatFacts {
  /** The file with `extension` first, then those that belong beside it. */
  files(article: NamedArticle, context: ExportContext): readonly [ExportedFile, ...ExportedFile[]];
}

/** One format that annotations are written in. */
export type ExportFormat = StreamFormat | ArticleFormat;

/** A file to write for an article: named after it, or with a name of its own that is the same for all articles. */
export type ExportedFile = { readonly content: string } & ({ readonly extension: string } | { readonly name: string });
