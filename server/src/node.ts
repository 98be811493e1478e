import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { nodeFiles } from './files';
import { loadEnglish } from './loadEnglish';
import { serve } from './lsp/server';

/** The language server as a process of its own: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.slice(2).some((argument) => transports.includes(argument.replace(/=.*/su, '')))) start();
else {
  process.stderr.write(
    'This is On Record’s language server, which an editor starts: say --stdio or --node-ipc.\n' +
      'For the command line use: onrecord --help\n',
  );
  process.exitCode = 2;
}

function start(): void {
  const connection = createConnection();
  const version = (JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string })
    .version;
  const language = loadEnglish((problem) => connection.console.warn(`Reading without grammar: ${problem}`));
  const manual = join(__dirname, '..', 'docs', 'rules.md');
  const host = { language, version, ...nodeFiles };
  serve(connection, existsSync(manual) ? { ...host, manual: pathToFileURL(manual).href } : host);
}
