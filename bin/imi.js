#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from '../dist/bundle/main.js';

// A run keeps little of what it makes, and V8 would let several times as much lie about before it clears away.
setFlagsFromString('--heap-growing-percent=100');
process.exitCode = await main(process.argv.slice(2));
