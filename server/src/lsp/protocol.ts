/** Requests beyond LSP; documented in docs/protocol.md. The only server file that the client may import. */
export {};
