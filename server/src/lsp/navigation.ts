import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Location,
  type LocationLink,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Call, callerAt, callsFrom, callsTo } from '../core/features/calls';
import { typeDefinitionAt } from '../core/features/declaration';
import { definitionAt, type Jump } from '../core/features/definition';
import { sayingsAt } from '../core/features/implementation';
import { type FolderSymbol, symbolsOf } from '../core/features/symbols';
import type { Article, Speaker } from '../core/model';
import { speakerOf } from '../core/people/speakerOf';
import { isRange } from './answering';
import { symbolKinds, toLink, toRange } from './convert';
import type { Reading, Session } from './session';

/** A jump as the client reads it: with the words that were asked about, where it knows such links. */
export const toJump = (
  document: TextDocument,
  jump: Jump | undefined,
  links: boolean | undefined,
): Location | LocationLink[] | null => {
  if (!jump) return null;
  return links ? [toLink(document, jump)] : { uri: document.uri, range: toRange(document, jump.to) };
};

/** The first full name of a speaker; from that name itself, their entry in `speakers.json` where they have one. */
export async function toDefinition(
  { document, article }: Reading,
  offset: number,
  { speakers, client }: Session,
): Promise<Location | LocationLink[] | null> {
  const jump = definitionAt(article, offset);
  const isThere = jump && jump.to.start <= offset && offset <= jump.to.end;
  const speaker = isThere ? callerAt(article, offset) : undefined;
  const entry = speaker && (await speakers.entryOf(document.uri, speaker.id));
  return entry ? toEntry(entry, client?.definitionLinks) : toJump(document, jump, client?.definitionLinks);
}

const toEntry = (entry: Location, links: boolean | undefined): Location | LocationLink[] =>
  links ? [{ targetUri: entry.uri, targetRange: entry.range, targetSelectionRange: entry.range }] : entry;

/** What stands behind a speaker: their entry in `speakers.json`, else the body that they speak for. */
export async function toTypeDefinition(
  { document, article }: Reading,
  offset: number,
  { speakers, client }: Session,
): Promise<Location | LocationLink[] | null> {
  const speaker = callerAt(article, offset);
  const entry = speaker && (await speakers.entryOf(document.uri, speaker.id));
  if (!entry) return toJump(document, typeDefinitionAt(article, offset), client?.typeDefinitionLinks);
  return toEntry(entry, client?.typeDefinitionLinks);
}

export const toSayings = ({ document, article }: Reading, offset: number): Location[] =>
  sayingsAt(article, offset).map((span) => ({ uri: document.uri, range: toRange(document, span) }));

/** The item of *who speaks of whom* for whoever is named or quoted at a place. */
export function callItems({ document, article }: Reading, offset: number): CallHierarchyItem[] | null {
  const speaker = callerAt(article, offset);
  return speaker ? [callItem(document, speaker)] : null;
}

export const incoming = ({ document, article }: Reading, item: CallHierarchyItem): CallHierarchyIncomingCall[] =>
  callsOf(document, article, item, callsTo).map(({ speaker, at }) => ({
    from: callItem(document, speaker),
    fromRanges: at.map((span) => toRange(document, span)),
  }));

export const outgoing = ({ document, article }: Reading, item: CallHierarchyItem): CallHierarchyOutgoingCall[] =>
  callsOf(document, article, item, callsFrom).map(({ speaker, at }) => ({
    to: callItem(document, speaker),
    fromRanges: at.map((span) => toRange(document, span)),
  }));

function callsOf(
  document: TextDocument,
  article: Article,
  item: CallHierarchyItem,
  calls: (article: Article, speaker: Speaker) => readonly Call[],
): readonly Call[] {
  const { selectionRange, data }: Partial<CallHierarchyItem> = Object(item);
  const named = speakerOf(article, typeof data === 'string' ? data : undefined);
  // Not every client hands `data` back.
  const there = isRange(selectionRange) ? callerAt(article, document.offsetAt(selectionRange.start)) : undefined;
  const speaker = named ?? there;
  return speaker ? calls(article, speaker) : [];
}

const callItem = (document: TextDocument, { id, name, kind, roles, firstFullMention }: Speaker): CallHierarchyItem => ({
  name,
  kind: symbolKinds[kind],
  detail: roles[0]?.text ?? '',
  uri: document.uri,
  range: toRange(document, firstFullMention),
  selectionRange: toRange(document, firstFullMention),
  data: id,
});

/** A symbol with where it is, which outlives the article that it is from. */
export interface PlacedSymbol extends Omit<FolderSymbol, 'span'> {
  readonly location: Location;
}

export const placedSymbols = (document: TextDocument, article: Article): readonly PlacedSymbol[] =>
  symbolsOf(article).map(({ span, ...symbol }) => ({
    ...symbol,
    location: { uri: document.uri, range: toRange(document, span) },
  }));

export const toFolderSymbol = ({ name, kind, detail, location }: PlacedSymbol): WorkspaceSymbol => ({
  name,
  kind: kind === 'quotation' ? SymbolKind.String : symbolKinds[kind],
  ...(detail !== undefined && { containerName: detail }),
  location,
});
