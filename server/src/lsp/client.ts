import {
  CodeLensRefreshRequest,
  type InitializeParams,
  InlayHintRefreshRequest,
  MarkupKind,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import type { OnRecordInitialization } from './protocol';
import { folderUri } from './uris';

/** What the client on the other side can do, in our words. */
export interface Client {
  readonly folders: readonly string[];
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFiles: boolean;
  /** Asks about files beside articles once it is told which. */
  readonly asksAboutMore: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** The requests that have it ask anew for what it shows in the text: colours, hints, lenses. */
  readonly refreshes: readonly string[];
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly typeDefinitionLinks: boolean;
  readonly markdownHover: boolean;
  readonly wantsStatus: boolean;
  readonly wantsReadings: boolean;
  readonly dismisses: boolean;
  /** Carries out the commands that lenses and corrections carry. */
  readonly hasOwnCommands: boolean;
  /** Reads for us what lies where we cannot. */
  readonly readsFiles: boolean;
  readonly showsCodeActions: boolean;
  /** Asks for the edit of a code action when it is chosen; else the edit comes along at once. */
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
  /** Lets a person confirm an edit that is marked so. */
  readonly confirmsEdits: boolean;
}

export function clientOf({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const formats = textDocument?.hover?.contentFormat;
  const actions = textDocument?.codeAction;
  const options: OnRecordInitialization = Object(initializationOptions);
  return {
    folders: (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(folderUri),
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    asksAboutMore: [textDocument?.synchronization, textDocument?.references, textDocument?.rename].every(
      (part) => part?.dynamicRegistration === true,
    ),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshes: [
      ...(workspace?.semanticTokens?.refreshSupport === true ? [SemanticTokensRefreshRequest.method] : []),
      ...(workspace?.inlayHint?.refreshSupport === true ? [InlayHintRefreshRequest.method] : []),
      ...(workspace?.codeLens?.refreshSupport === true ? [CodeLensRefreshRequest.method] : []),
    ],
    definitionLinks: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    typeDefinitionLinks: textDocument?.typeDefinition?.linkSupport === true,
    markdownHover: formats === undefined || formats.includes(MarkupKind.Markdown),
    wantsStatus: options.statusNotifications === true,
    wantsReadings: options.readingNotifications === true,
    dismisses: options.dismissActions === true,
    hasOwnCommands: options.ownCommands === true,
    readsFiles: options.readsFiles === true,
    showsCodeActions: actions?.codeActionLiteralSupport !== undefined,
    resolvesEdits: actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    confirmsEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
  };
}
