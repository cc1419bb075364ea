import { parse } from 'csv-parse'; import { readFileSync, createReadStream } from 'node:fs'; import {pipeline, Readable} from 'node:stream';
const path='/tmp/known/up20/upstream/lmarena_text_history.csv';
const chunks=[]; const text=readFileSync(path,'utf8'); for(let i=0;i<text.length;i+=65536)chunks.push(text.slice(i,i+65536));
const o={ max_record_size: 1e6, record_delimiter: ['\r\n', '\n'] };
async function a(){let n=0;const p=parse(o);pipeline(Readable.from(chunks),p,()=>{});for await(const c of p)n+=c.length;return n}
async function b(){let n=0;let batch=[];const p=parse({...o,on_record:(r)=>{batch.push(r);return null}});p.resume();for(const c of chunks){p.write(c);for(const r of batch)n+=r.length;batch=[];await null}p.end();return n}
async function c(){let n=0;const p=parse(o);for(const c of chunks){p.write(c);let r;while((r=p.read())!==null)n+=r.length;await null}p.end();return n}
for(const f of [a,b,c,a,b,c]){const u=process.cpuUsage();const n=await f();const d=process.cpuUsage(u);console.log(f.name,n,((d.user+d.system)/1e6).toFixed(2))}
