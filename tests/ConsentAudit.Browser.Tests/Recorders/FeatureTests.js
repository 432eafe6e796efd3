() => {
  // What scripts ask in order to find out whether a browser is driven or its natives were replaced. Answers as text, to be compared.
  const told = {};
  const ask = (name, question) => { try { told[name] = String(question()); } catch (e) { told[name] = e.name + ': ' + e.message; } };
  const natives = {
    cookieSet: Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set,
    cookieGet: Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get,
    setItem: Storage.prototype.setItem, open: IDBFactory.prototype.open,
    toDataURL: HTMLCanvasElement.prototype.toDataURL, getImageData: CanvasRenderingContext2D.prototype.getImageData,
    fillText: CanvasRenderingContext2D.prototype.fillText, measureText: CanvasRenderingContext2D.prototype.measureText,
    getParameter: self.WebGLRenderingContext && WebGLRenderingContext.prototype.getParameter,
    startRendering: OfflineAudioContext.prototype.startRendering, check: FontFaceSet.prototype.check,
    plugins: Object.getOwnPropertyDescriptor(Navigator.prototype, 'plugins').get,
    webdriver: (Object.getOwnPropertyDescriptor(Navigator.prototype, 'webdriver') || {}).get,
    colorDepth: Object.getOwnPropertyDescriptor(Screen.prototype, 'colorDepth').get,
    toString: Function.prototype.toString,
  };
  for (const [name, native] of Object.entries(natives)) {
    ask(name + ' text', () => Function.prototype.toString.call(native));
    ask(name + ' own text', () => native + '');
    ask(name + ' name', () => native.name + '/' + native.length);
    ask(name + ' keys', () => Reflect.ownKeys(native).map(String).sort());
    ask(name + ' prototype', () => Object.getPrototypeOf(native) === Function.prototype);
    ask(name + ' constructed', () => { try { new native(); return 'made'; } catch (e) { return e.name; } });
    ask(name + ' of nothing', () => { try { native.call({}); return 'answered'; } catch (e) { return e.name + e.message; } });
  }
  ask('cookie descriptor', () => JSON.stringify(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'), (k, v) => typeof v === 'function' ? 'f' : v));
  ask('setItem descriptor', () => JSON.stringify(Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem'), (k, v) => typeof v === 'function' ? 'f' : v));
  ask('own of document', () => Object.getOwnPropertyNames(document).sort());
  ask('own of Document', () => Object.getOwnPropertyNames(Document.prototype));
  ask('own of Storage', () => Object.getOwnPropertyNames(Storage.prototype));
  ask('own of Navigator', () => Object.getOwnPropertyNames(Navigator.prototype));
  ask('own of window', () => Object.getOwnPropertyNames(window).sort());
  ask('in window', () => { const names = []; for (const n in window) names.push(n); return names.sort(); });
  ask('webdriver', () => navigator.webdriver);
  ask('languages', () => navigator.languages + '/' + navigator.language);
  ask('plugins', () => navigator.plugins.length);
  ask('cookie', () => { document.cookie = 'essai=1; path=/; max-age=60'; return document.cookie; });
  ask('cookie refused', () => { document.cookie = '__Host-x=1'; return document.cookie.includes('__Host-x'); });
  ask('cookie odd', () => { document.cookie = { toString: () => 'objet=1' }; return document.cookie.includes('objet=1'); });
  ask('storage', () => { localStorage.setItem('a', 1); localStorage.b = 2; return localStorage.getItem('a') + localStorage.b + localStorage.length; });
  ask('storage without value', () => localStorage.setItem('a'));
  ask('storage too large', () => localStorage.setItem('c', 'x'.repeat(6e6)));
  ask('database', () => indexedDB.open());
  ask('canvas', () => { const c = document.createElement('canvas'); const x = c.getContext('2d'); x.font = '20px serif'; x.fillText('Voix', 2, 20); return c.toDataURL().length > 200 && x.measureText('Voix').width; });
  ask('canvas without arguments', () => document.createElement('canvas').getContext('2d').fillText());
  ask('eval', () => eval('1+1'));
  ask('strict this', () => (function () { 'use strict'; return this === undefined; })());
  ask('frame', () => { const f = document.createElement('iframe'); document.body.appendChild(f); const same = f.contentWindow.Function.prototype.toString.call(f.contentDocument.constructor.prototype.constructor); const w = f.contentWindow.navigator.webdriver; f.remove(); return same + w; });
  ask('date', () => typeof Date.now() + Date.prototype.constructor.name);
  ask('error', () => { try { null.x; } catch (e) { return e.constructor === TypeError && typeof e.stack; } });
  return told;
}
