// Google Publisher Tag: asks for an ad in each slot, keeps __gads and __gpi for thirteen months, matches cookies with the exchanges.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.');
  var tag = window.googletag = window.googletag || {};
  function keep(name, value) { document.cookie = name + '=' + value + '; max-age=34128000; path=/; domain=.' + here + '; secure; samesite=none'; }
  function match() {
    new Image().src = 'https://cm.g.doubleclick.net/pixel?google_nid=appnexus&google_cm';
  }
  tag.display = function (id, unit) {
    var slot = document.getElementById(id);
    var query = new URLSearchParams({ pvsid: String(Date.now()), correlator: String(Date.now()), iu_parts: unit, output: 'ldjh', sz: '728x90', url: location.href });
    fetch('https://securepubads.g.doubleclick.net/gampad/ads?' + query, { credentials: 'include' })
      .then(function (r) { return r.json(); })
      .then(function (ad) {
        keep('__gads', ad.cookie);
        keep('__gpi', 'UID=' + ad.cookie.slice(3));
        if (slot) { slot.classList.add('pub-remplie'); slot.textContent = ad.creative; }
        match();
      });
  };
  var queue = tag.cmd || [];
  tag.cmd = { push: function (f) { f(); } };
  queue.forEach(function (f) { f(); });
})();
