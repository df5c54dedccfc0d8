import { gzipSync } from 'node:zlib';
import { packed } from './src/content/recognise/vocabulary/packed';
console.log(packed.split(/[,\n]/).length, packed.length, gzipSync(packed,{level:9}).length);
