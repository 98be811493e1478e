import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all, wherever it lies: under another name first, which then becomes its own. What stood
 * there is replaced; whoever calls this has asked.
 */
export async function writeWhole(file: vscode.Uri, content: string): Promise<void> {
  const name = file.path.replace(/^.*\//, '');
  const part = vscode.Uri.joinPath(file, '..', `.${name}.${Date.now().toString(36)}.part`);
  await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(content));
  try {
    await vscode.workspace.fs.rename(part, file, { overwrite: true });
  } catch (problem) {
    await vscode.workspace.fs.delete(part);
    throw problem;
  }
}

/** The text of a file; nothing where there is none. */
export async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
