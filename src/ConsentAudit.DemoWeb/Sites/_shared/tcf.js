// The engine of a small consent platform: the TC string (IAB TCF 2.3), __tcfapi and its locator frame. What is asked, and how, is each site's own.
window.tcf = (function () {
  var VENDORS = [32, 42, 91, 164, 755], LAST = 755, ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  var listeners = {}, next = 1, data;

  function number(n, width) { return n.toString(2).padStart(width, '0'); }
  function set(ids, width) { var s = ''; for (var i = 1; i <= width; i++) s += ids.indexOf(i) >= 0 ? '1' : '0'; return s; }
  function vendors(ids) { return ids.length ? number(LAST, 16) + '0' + set(ids, LAST) : number(0, 16) + '0'; }
  function letters(word) { return word.split('').map(function (c) { return number(c.charCodeAt(0) - 65, 6); }).join(''); }
  // Whole groups of four characters, as the reference encoder writes them.
  function base64(bits) { return bits.padEnd(Math.ceil(bits.length / 24) * 24, '0').replace(/.{6}/g, function (six) { return ALPHABET[parseInt(six, 2)]; }); }
  function bits(text) { return text.split('').map(function (c) { return number(ALPHABET.indexOf(c), 6); }).join(''); }

  function encode(choice) {
    // Days only, in tenths of a second, as the policies ask.
    var today = number(Math.floor(Date.now() / 864e5) * 864000, 36);
    var core = number(2, 6) + today + today + number(4000, 12) + number(1, 12) + number(1, 6) + letters('FR') + number(312, 12) + number(5, 6) + '10' +
      set(choice.features, 12) + set(choice.consents, 24) + set(choice.interests, 24) + '0' + letters('FR') +
      vendors(choice.consents.length ? VENDORS : []) + vendors(choice.interests.length ? VENDORS : []) + number(0, 12);
    return base64(core) + '.' + base64(number(1, 3) + vendors(VENDORS));
  }

  function flags(ids) { return Object.fromEntries(ids.map(function (i) { return [i, true]; })); }

  function view(id) {
    return Object.assign({}, data, { listenerId: id });
  }

  // Says where things stand: the event's name, and the choice where one is known.
  function say(event, choice, string) {
    var c = Object.assign({ consents: [], interests: [], features: [] }, choice);
    data = {
      tcString: string || (choice ? encode(c) : ''), tcfPolicyVersion: 5, cmpId: 4000, cmpVersion: 1, gdprApplies: true, eventStatus: event, cmpStatus: 'loaded',
      isServiceSpecific: true, useNonStandardTexts: false, publisherCC: 'FR', purposeOneTreatment: false, specialFeatureOptins: flags(c.features),
      purpose: { consents: flags(c.consents), legitimateInterests: flags(c.interests) },
      vendor: { consents: flags(c.consents.length ? VENDORS : []), legitimateInterests: flags(c.interests.length ? VENDORS : []), disclosedVendors: flags(VENDORS) },
      publisher: { consents: {}, legitimateInterests: {}, customPurpose: { consents: {}, legitimateInterests: {} }, restrictions: {} }
    };
    Object.keys(listeners).forEach(function (id) { listeners[id](view(+id), true); });
    return data.tcString;
  }

  // The purposes of a string that was kept: they stand at bits 152 and 176.
  function read(string) {
    var all = bits(string.split('.')[0]);
    function ids(from) { return all.slice(from, from + 24).split('').map(function (b, i) { return b === '1' ? i + 1 : 0; }).filter(Boolean); }
    return { consents: ids(152), interests: ids(176) };
  }

  window.__tcfapi = function (command, version, callback, argument) {
    if (command === 'ping') callback({ gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded', displayStatus: data && data.eventStatus === 'cmpuishown' ? 'visible' : 'hidden', apiVersion: '2.3', cmpVersion: 1, cmpId: 4000, gvlVersion: 312, tcfPolicyVersion: 5 }, true);
    if (command === 'addEventListener') { var id = next++; listeners[id] = callback; if (data) callback(view(id), true); }
    if (command === 'removeEventListener') { var known = argument in listeners; delete listeners[argument]; callback(known); }
  };
  addEventListener('message', function (e) {
    var call = e.data && e.data.__tcfapiCall;
    if (call) window.__tcfapi(call.command, call.version, function (value, success) { e.source.postMessage({ __tcfapiReturn: { returnValue: value, success: success, callId: call.callId } }, '*'); }, call.parameter);
  });
  addEventListener('DOMContentLoaded', function () {
    var frame = document.createElement('iframe');
    frame.name = '__tcfapiLocator';
    frame.style.display = 'none';
    document.body.appendChild(frame);
  });
  return { say: say, read: read };
})();
