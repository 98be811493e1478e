#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo } from './nodeIo';
import { run } from './program';

const io = nodeIo();
const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
run(process.argv.slice(2), io, version).then(
  (exit) => (process.exitCode = exit),
  (error: unknown) => {
    io.err(
      `onrecord: Something went wrong in On Record itself: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 2;
  },
);
