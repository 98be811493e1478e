import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { capabilitiesOf, definitionAt, languageClient, sendWithProgress, type Talk } from './languageClient';

/** How desktop and remote VS Code talk to the server, which is a Node process of its own: `module` is its program. */
export function nodeTalk(module: string): Talk {
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return {
    ...{ capabilitiesOf, definitionAt, sendWithProgress },
    connect: (told) =>
      languageClient((id, title, options) => new LanguageClient(id, title, { run, debug }, options), told),
  };
}
