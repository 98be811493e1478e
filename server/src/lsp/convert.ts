import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type LocationLink,
  MarkupKind,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Jump } from '../core/features/definition';
import type { Fold } from '../core/features/folding';
import type { HoverText } from '../core/features/hover';
import { plainText } from '../core/features/markdown';
import type { OutlineItem } from '../core/features/outline';
import type { SpeakerUse } from '../core/features/references';
import { type SemanticToken, tokenModifiers, tokenTypes } from '../core/features/semanticTokens';
import type { Finding, Severity, Span } from '../core/model';

/** Spans of an article into the protocol's terms. Nothing here knows about news. */

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => {
  const from = document.offsetAt(start);
  return { start: from, end: Math.max(from, document.offsetAt(end)) };
};

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const source = 'On Record';

/** @param manual where the manual of the rules lies, by URI; without it a finding has no link */
export const toDiagnostic = (
  document: TextDocument,
  { span, severity, code, message, related }: Finding,
  manual?: string,
): Diagnostic => ({
  range: toRange(document, span),
  severity: severities[severity],
  source,
  code,
  ...(manual && { codeDescription: { href: `${manual}#${code.replace('/', '-')}` } }),
  message,
  ...(related && {
    relatedInformation: related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.span) },
      message: place.message,
    })),
  }),
});

export const toHover = (document: TextDocument, { span, markdown }: HoverText, asMarkdown: boolean): Hover => ({
  range: toRange(document, span),
  contents: asMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) },
});

export const symbolKinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  section: SymbolKind.Module,
  quotation: SymbolKind.String,
  person: SymbolKind.Class,
  organisation: SymbolKind.Interface,
  place: SymbolKind.Namespace,
  group: SymbolKind.Array,
  document: SymbolKind.File,
  unknown: SymbolKind.Null,
};

export const toSymbol = (document: TextDocument, item: OutlineItem): DocumentSymbol => ({
  name: item.name,
  detail: item.detail,
  kind: symbolKinds[item.kind],
  range: toRange(document, item.span),
  selectionRange: toRange(document, item.selection),
  children: item.children.map((child) => toSymbol(document, child)),
});

export const toLink = (document: TextDocument, { from, to }: Jump): LocationLink => ({
  originSelectionRange: toRange(document, from),
  targetUri: document.uri,
  targetRange: toRange(document, to),
  targetSelectionRange: toRange(document, to),
});

export const toHighlight = (document: TextDocument, { span, use }: SpeakerUse): DocumentHighlight => ({
  range: toRange(document, span),
  kind: use === 'source' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
});

/** Nothing for what stands on one line: there is nothing to fold away. */
export function toFold(document: TextDocument, { span, kind }: Fold): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  if (start.line === end.line) return undefined;
  return {
    startLine: start.line,
    endLine: end.line,
    ...(kind !== 'quotation' && { kind: FoldingRangeKind.Region }),
  };
}

/** From the innermost outwards, as a chain of parents. */
export const toSelectionRange = (
  document: TextDocument,
  [first, ...outer]: readonly [Span, ...Span[]],
): SelectionRange =>
  [first, ...outer].reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
    undefined,
  ) ?? { range: toRange(document, first) };

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

export function toSemanticTokens(document: TextDocument, tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(start);
    const bits = modifiers.reduce((all, modifier) => all | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(line, character, end - start, tokenTypes.indexOf(type), bits);
  }
  const { data } = builder.build(); // without a result id: changes to tokens are not announced
  return { data };
}
