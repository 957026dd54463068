import { chromium } from 'playwright-core';
import { load } from './scripts/bundle.mjs';
import fs from 'node:fs';
const pages = await load('tests/e2e/pages.ts'); const { serve } = await load('tests/e2e/harness/server.ts');
const src = fs.readFileSync('tests/bench/storm.bench.ts','utf8'); const STORM = eval('`'+src.split('const STORM = `')[1].split('`;')[0]+'`');
const server = await serve();
const body = Array.from({ length: 5 }, () => pages.STORY).flat();
server.put('/storm', pages.newsPage({ body }).replace('</body>', `<footer>Prices</footer><script>${STORM}</script></body>`));
const ext = process.cwd()+'/.output/chrome-mv3';
for (const [kind,asked] of [['text',1000],['paragraphs',1000],['ticker',1000],['paragraphs',0]]) {
const ctx = await chromium.launchPersistentContext('', {executablePath:'/usr/bin/chromium',headless:true,chromiumSandbox:false,args:[`--disable-extensions-except=${ext}`,`--load-extension=${ext}`]});
const page = await ctx.newPage(); await page.goto(server.origin+'/storm');
await page.waitForFunction(()=>(CSS.highlights.get('verbatim-quote')?.size??0)>0,undefined,{timeout:20000}); await page.waitForTimeout(2000);
const cdp = await ctx.newCDPSession(page); await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:200}); await cdp.send('Profiler.start');
const r = await page.evaluate(([k,a])=>window.storm(k,a,4),[kind,asked]);
const {profile} = await cdp.send('Profiler.stop');
const dt = new Map(); profile.samples.forEach((id,i)=>dt.set(id,(dt.get(id)??0)+profile.timeDeltas[i]));
let total=0,mine=0; const fn=new Map();
const byId=new Map(profile.nodes.map(n=>[n.id,n])); const parent=new Map(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id);
for(const n of profile.nodes){const t=dt.get(n.id)??0; total+=t; let isMine=false; for(let p=n.id;p;p=parent.get(p)) if(byId.get(p).callFrame.url.startsWith('chrome-extension')) {isMine=true;break;} if(isMine){mine+=t; const k=n.callFrame.functionName+':'+n.callFrame.url.split('/').pop()+n.callFrame.columnNumber; fn.set(k,(fn.get(k)??0)+t);}}
console.log(kind,asked,Math.round(r.done),'total ms',(total/1000)|0,'mine ms',(mine/1000).toFixed(1),'share',(mine/total).toFixed(4), [...fn].sort((a,b)=>b[1]-a[1]).slice(0,6).map(([k,v])=>k+' '+(v/1000).toFixed(1)).join(', '));
await ctx.close();
}
await server.close();
