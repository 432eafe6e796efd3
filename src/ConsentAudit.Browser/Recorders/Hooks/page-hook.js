// Heard by this: writes of cookies and storage, openings of databases, readings of the device that tell it from others, and when the
// page hears of the visitor's press. The DevTools Protocol has no event for these, or none that names their script. Natives are wrapped in Proxies, which answer every question as the natives do;
// the channel leaves the window before the page's first script. All that is used later is taken now, before the page can change it.
(channel => {
  'use strict';
  const send = self[channel];
  delete self[channel];
  if (typeof send !== 'function') return;
  const { apply, defineProperty, getOwnPropertyDescriptor: describe } = Reflect;
  const { now } = Date, Failure = Error, origin = self.origin;
  const { slice, indexOf } = String.prototype;
  const { has: holds, set: keep, get: kept } = WeakMap.prototype;
  const { has: contains, add } = WeakSet.prototype;
  const SEPARATOR = '\u0001', LONGEST_STACK = 4000;
  const stack = () => apply(slice, new Failure().stack + '', [0, LONGEST_STACK]);
  const tell = (kind, a, b, trace) => send(kind + SEPARATOR + origin + SEPARATOR + now() + SEPARATOR + a + SEPARATOR + b + SEPARATOR + trace);

  // First of all listeners: what the page did before, it did not do because of the press, and what it does because of it comes after.
  apply(addEventListener, self, ['pointerdown', press => { if (press.isTrusted) tell('press', '', '', ''); }, { capture: true, passive: true }]);

  // A wrapped native calls itself by its own name, and so does the function that it is asked with.
  const natives = new WeakMap();
  const wrap = (owner, name, part, handler) => {
    const found = owner && describe(owner, name);
    if (!found || !found.configurable || typeof found[part] !== 'function') return;
    const native = found[part];
    const proxy = new Proxy(native, { apply: handler });
    apply(keep, natives, [proxy, native]);
    found[part] = proxy;
    defineProperty(owner, name, found);
  };
  wrap(Function.prototype, 'toString', 'value', (native, self, given) =>
    apply(native, typeof self === 'function' && apply(holds, natives, [self]) ? apply(kept, natives, [self]) : self, given));

  const cookie = describe(Document.prototype, 'cookie');
  wrap(Document.prototype, 'cookie', 'set', (native, page, given) => {
    const answer = apply(native, page, given);
    if (typeof given[0] === 'string' && cookie && cookie.get) {
      const line = apply(slice, given[0], [0, 5000]);
      const name = apply(slice, line, [0, apply(indexOf, line, ['=']) + 1]);
      const taken = name.length > 1 && apply(indexOf, '; ' + apply(cookie.get, page, []), ['; ' + name]) >= 0;
      tell('cookie', taken, line, stack());
    }
    return answer;
  });

  wrap(self.Storage && Storage.prototype, 'setItem', 'value', (native, storage, given) => {
    const answer = apply(native, storage, given);
    if (typeof given[0] === 'string') tell('storage', '', apply(slice, given[0], [0, 200]), stack());
    return answer;
  });

  wrap(self.IDBFactory && IDBFactory.prototype, 'open', 'value', (native, factory, given) => {
    const answer = apply(native, factory, given);
    if (typeof given[0] === 'string') tell('database', '', apply(slice, given[0], [0, 200]), stack());
    return answer;
  });

  // One message for each call site of a technique, and not for ever: a page that draws all day is none of our business.
  const noted = Object.create(null), left = { canvas: 400, webgl: 400, audio: 100, fonts: 400, navigator: 1500 };
  const note = (technique, call) => {
    if (left[technique]-- <= 0) return;
    const trace = stack(), at = apply(indexOf, trace, ['http']);
    const site = at < 0 ? '' : apply(slice, trace, [at, apply(indexOf, trace, ['\n', at]) >>> 0]);
    const key = technique + SEPARATOR + call + SEPARATOR + site;
    if (noted[key]) return;
    noted[key] = true;
    tell('device', technique, call, trace);
  };
  const listen = (type, name, part, technique, when) => wrap(type && type.prototype, name, part, (native, self, given) => {
    const call = when ? when(self, given) : name;
    if (call) note(technique, call);
    return apply(native, self, given);
  });

  // A picture that is read back tells devices apart where a text was drawn on it.
  const lettered = new WeakSet();
  for (const [type, name] of [[self.CanvasRenderingContext2D, 'fillText'], [self.CanvasRenderingContext2D, 'strokeText']]) {
    const canvas = type && describe(type.prototype, 'canvas');
    wrap(type && type.prototype, name, 'value', (native, self, given) => {
      const answer = apply(native, self, given);
      if (canvas && canvas.get) apply(add, lettered, [apply(canvas.get, self, [])]);
      return answer;
    });
    if (canvas && canvas.get && name === 'fillText') {
      listen(type, 'getImageData', 'value', 'canvas', self => apply(contains, lettered, [apply(canvas.get, self, [])]) && 'getImageData');
    }
  }
  for (const name of ['toDataURL', 'toBlob']) {
    listen(self.HTMLCanvasElement, name, 'value', 'canvas', self => apply(contains, lettered, [self]) && name);
  }

  for (const type of [self.WebGLRenderingContext, self.WebGL2RenderingContext]) {
    listen(type, 'getParameter', 'value', 'webgl', (self, given) => typeof given[0] === 'number' && 'getParameter ' + given[0]);
    listen(type, 'readPixels', 'value', 'webgl');
    listen(type, 'getSupportedExtensions', 'value', 'webgl');
    listen(type, 'getShaderPrecisionFormat', 'value', 'webgl');
  }

  listen(self.OfflineAudioContext, 'startRendering', 'value', 'audio');
  for (const name of ['createOscillator', 'createDynamicsCompressor']) {
    listen(self.BaseAudioContext, name, 'value', 'audio', self_ => self_ instanceof OfflineAudioContext && name);
  }

  const font = self.CanvasRenderingContext2D && describe(CanvasRenderingContext2D.prototype, 'font');
  const measured = Object.create(null);
  listen(self.CanvasRenderingContext2D, 'measureText', 'value', 'fonts', context => {
    const name = font && font.get ? apply(slice, apply(font.get, context, []), [0, 100]) : '';
    return !measured[name] && (measured[name] = name);
  });
  listen(self.FontFaceSet, 'check', 'value', 'fonts', (self, given) => typeof given[0] === 'string' && apply(slice, given[0], [0, 100]));

  for (const name of ['plugins', 'mimeTypes', 'hardwareConcurrency', 'deviceMemory', 'platform', 'maxTouchPoints', 'vendor', 'vendorSub', 'productSub', 'doNotTrack', 'webdriver', 'connection', 'pdfViewerEnabled']) {
    listen(self.Navigator, name, 'get', 'navigator');
  }
  for (const name of ['colorDepth', 'pixelDepth', 'availWidth', 'availHeight', 'availLeft', 'availTop']) {
    listen(self.Screen, name, 'get', 'navigator');
  }
})('{{channel}}');
