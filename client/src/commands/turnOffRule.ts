import * as vscode from 'vscode';
import { settingsSection, turnOffCommand, type TurnOffParams } from '../../../server/src/lsp/protocol';
import type { Command } from './command';

/**
 * What the code action *Turn … off everywhere* carries out: the rule is off in the settings of the workspace, or in
 * those of the user where no folder is open. Needs its argument, so it is not in the palette.
 */
export const turnOffRule: Command = {
  id: turnOffCommand,
  async run(_server, params) {
    if (!isTurnOffParams(params)) return;
    const settings = vscode.workspace.getConfiguration(settingsSection, vscode.Uri.parse(params.uri));
    const isWorkspace = vscode.workspace.workspaceFolders !== undefined;
    const { workspaceValue, globalValue } = settings.inspect<Readonly<Record<string, unknown>>>('rules') ?? {};
    const own = (isWorkspace ? workspaceValue : globalValue) ?? {};
    const { Workspace, Global } = vscode.ConfigurationTarget;
    await settings.update('rules', { ...own, [params.rule]: 'off' }, isWorkspace ? Workspace : Global);
  },
};

const isTurnOffParams = (params: unknown): params is TurnOffParams =>
  typeof params === 'object' && params !== null && 'uri' in params && 'rule' in params;
