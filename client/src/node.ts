export function activate(): void {
  // The client is wired in client/src.
}
