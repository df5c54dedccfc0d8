import { gzipSync } from 'node:zlib';
import { packed } from './src/content/recognise/vocabulary/packed';
import { languages } from './src/content/recognise/vocabulary/languages';
import { pack } from './src/content/recognise/vocabulary/pack';
const gz=(x:string)=>gzipSync(x,{level:9}).length;
const lines=packed.split('\n');
for (const l of lines) console.log(l.slice(0,l.indexOf(':')), l.split(',').length, gz(packed)-gz(lines.filter(x=>x!==l).join('\n')));
languages.forEach((_,i)=>console.log(i, gz(packed)-gz(pack(languages.filter((_,j)=>j!==i)))));
