import puppeteer from 'puppeteer';
const t=Date.now(); const log=(...a:unknown[])=>console.log(Date.now()-t,...a);
const id='imss-mail-check@caltech.example', uuid='6f1f6c3e-0000-4000-8000-000000000001';
const b = await puppeteer.launch({browser:'firefox',executablePath:'/usr/bin/firefox-esr',headless:true,defaultViewport:null,args:['--remote-allow-system-access'],extraPrefsFirefox:{'extensions.webextensions.uuids':JSON.stringify({[id]:uuid}),'network.dns.localDomains':'mail.test'}});
log('up');
log(await b.installExtension('/work/main/dist/firefox'));
const c=(b as any).connection;
const send=async(m:string,p:object)=>(await c.send(m,p)).result;
const tree=await send('browsingContext.getTree',{'moz:scope':'chrome'});
log(JSON.stringify(tree).slice(0,600));
const chromeCtx=tree.contexts[0].context;
const p=await b.newPage(); await p.goto('data:text/html,<title>x</title><input value=hi>');
const call=async(fn:string,args:string[]=[])=>{const r=await send('script.callFunction',{functionDeclaration:fn,awaitPromise:true,target:{context:chromeCtx},arguments:args.map(value=>({type:'string',value}))}); if(r.exceptionDetails) throw new Error(JSON.stringify(r.exceptionDetails).slice(0,600)); return r.result.value;};
log(await call(`async (id)=>{ const {ExtensionParent}=ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs'); const extension=WebExtensionPolicy.getByID(id).extension; const a=ExtensionParent.apiManager.global.browserActionFor(extension); await a.triggerAction(window); return String(Object.keys(a))+' '+window.document.querySelectorAll('browser').length+ ' ' + [...window.document.querySelectorAll('browser')].map(b=>b.className+'|'+b.currentURI.spec+'|'+b.getAttribute('webextension-view-type')).join(' ; ')}`,[id]));
await new Promise(r=>setTimeout(r,1500));
log(await call(`async ()=>{ return [...window.document.querySelectorAll('browser')].map(b=>b.className+'|'+b.currentURI.spec+'|'+b.getAttribute('webextension-view-type')+'|'+b.browsingContext.id+'|'+b.clientWidth+'x'+b.clientHeight).join(' ; ')}`));
log(JSON.stringify(await send('browsingContext.getTree',{})).slice(0,900));
try{log(await call(`async ()=>{ const b=[...window.document.querySelectorAll('browser')].find(b=>b.getAttribute('webextension-view-type')==='popup'); const g=b.browsingContext.currentWindowGlobal; const bmp=await g.drawSnapshot(new DOMRect(0,0,b.clientWidth,b.clientHeight),2,'white'); const cv=window.document.createElementNS('http://www.w3.org/1999/xhtml','canvas'); cv.width=bmp.width; cv.height=bmp.height; cv.getContext('2d').drawImage(bmp,0,0); return cv.toDataURL('image/png').slice(0,80)+bmp.width+'x'+bmp.height }`));}catch(e){log('snap',String(e))}
// evaluate by system principal in the popup through the actor of devtools?
try{log(await call(`async ()=>{ const b=[...window.document.querySelectorAll('browser')].find(b=>b.getAttribute('webextension-view-type')==='popup'); const {SpecialPowersParent}=1; }`));}catch(e){}
try{
 const ctxId=await call(`async ()=>{ const b=[...window.document.querySelectorAll('browser')].find(b=>b.getAttribute('webextension-view-type')==='popup'); let {TabManager}=ChromeUtils.importESModule('chrome://remote/content/shared/TabManager.sys.mjs'); let N={}; try{N=ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager}catch(e){}; return [TabManager.getIdForBrowser?.(b), N.getIdForBrowser?.(b), N.getIdForBrowsingContext?.(b.browsingContext)].join(' ') }`);
 log('ids',ctxId);
 const cid=ctxId.trim().split(' ').at(-1);
 log(JSON.stringify(await send('script.evaluate',{expression:'document.title+" "+typeof browser',awaitPromise:true,target:{context:cid}})));
}catch(e){log('ctx',String(e))}
await b.close(); log('closed');
