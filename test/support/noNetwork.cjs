// Preloaded into a program under test: whoever opens a connection or looks up a host ends it at once, with status 99.
'use strict';
const stop = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  process.exit(99);
};
require('node:net').Socket.prototype.connect = stop('net.Socket.connect');
require('node:dgram').createSocket = stop('dgram.createSocket');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = dns.promises[name] = stop(`dns.${name}`);
globalThis.fetch = stop('fetch');
