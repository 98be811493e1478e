import * as vscode from 'vscode';

/** A folder in memory, as an extension would bring it that has files elsewhere; without folders inside. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private clock = 0;
  readonly onDidChangeFile = this.changed.event;

  /** What a file says; nothing where there is none. */
  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path)?.bytes);
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat({ path }: vscode.Uri): vscode.FileStat {
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { bytes, mtime } = this.found(path);
    return { type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }
  readFile({ path }: vscode.Uri): Uint8Array {
    return this.found(path).bytes;
  }
  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.files.set(uri.path, { bytes, mtime: ++this.clock });
    this.changed.fire([{ type, uri }]);
  }
  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  private found(path: string): { readonly bytes: Uint8Array; readonly mtime: number } {
    const file = this.files.get(path);
    if (!file) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }
}
