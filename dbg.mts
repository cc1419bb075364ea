import { openRegistry } from './src/registry/index.js';
import { registryGazetteer } from './src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from './src/claims/reading/read-claims.js';
import { sentencesOfArticle } from './src/claims/reading/document-text.js';
import { attribute } from './src/claims/attribution/attribute.js';
import { englishClauses, chineseClauses } from './src/claims/text/clauses.js';
import { articleOf } from './src/documents/article.js';
import { parseText } from './src/documents/formats/text.js';
import { readFileSync } from 'node:fs';
const r = await openRegistry(); const g = await registryGazetteer(r); r.close();
const arg = process.argv[2]!; const raw = arg.startsWith('@') ? readFileSync(arg.slice(1),'utf8') : arg;
const a = articleOf(parseText(raw), { source: 'x', format: 'text', published: '2025-06-10' });
if (arg.startsWith('@') && !process.argv[3]) { for (const c of readClaims(a, g)) console.log(`${c.type}/${c.relation} [${c.speaker}${c.speakerResolved?'':'?'}|${c.voice}|${c.via}] ${c.value?JSON.stringify(c.value):''} ${c.hedge??''} H:${c.horizon?.to??''} :: ${c.quote}`); process.exit(); }
const s = sentencesOfArticle(a, g); const at = attribute(a, s);
console.log(at.cast.people.map(p=>[p.name,p.affiliation]));
for (const x of s) { const rs = at.reports.get(x)!; console.log('S:', x.units.map(u=>`${u.text}/${u.kind==='name'?u.known!.kind:u.kind==='quantity'?'Q':u.tag}`).join(' '));
 for (const q of rs) console.log('   R', q.speaker.name, q.speaker.via, q.stance, '|', x.units.slice(q.from,q.to).map(u=>u.text).join(' '), '| frame', x.units.slice(q.frame.from,q.frame.to).map(u=>u.text).join(' '));
 const cuts = new Set(rs.flatMap(({from,to,frame})=>[from,to,frame.from,frame.to]));
 for (const c of (a.language==='en'?englishClauses:chineseClauses)(x.units,cuts)) console.log('   C', c.lead, ':', x.units.slice(c.from,c.to).map(u=>u.text).join(' ')); }
for (const c of readClaims(a, g)) console.log(c.type, c.relation, c.speaker, c.voice, JSON.stringify(c.value), '::', c.quote);
