// A consent platform in the manner of Didomi: the banner in the page, the choice in a first-party cookie, listeners told of it.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.'), host;
  var texts = (window.didomiConfig || {}).texts || {};
  function tell(choice, enabled) {
    (window.didomiEventListeners || []).forEach(function (l) { if (l.event === 'consent.changed') l.listener(choice, enabled); });
  }
  var PURPOSES = { audience: 'Mesure d’audience', pub: 'Publicité personnalisée', social: 'Réseaux sociaux' };
  function choose(enabled) {
    var token = btoa(JSON.stringify({ created: new Date().toISOString(), purposes: { enabled: enabled } }));
    document.cookie = 'didomi_token=' + token + '; max-age=15552000; path=/; domain=.' + here + '; secure; samesite=lax';
    host.remove();
    document.body.classList.remove('didomi-popup-open');
    tell(enabled.length ? 'accord' : 'refus', enabled);
  }
  function style() {
    var s = document.createElement('style');
    s.textContent = '.didomi-popup-open{overflow:hidden!important}' +
      '.didomi-popup-backdrop{position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:2147483646;display:flex;align-items:center;justify-content:center}' +
      '.didomi-popup-container{background:#fff;color:#222;width:min(640px,94vw);border-radius:4px;padding:20px 24px;font:15px/1.5 Arial,sans-serif;position:relative}' +
      '.didomi-continue-without-agreeing{display:block;text-align:right;color:#555;font-size:13px;text-decoration:underline;cursor:pointer}' +
      '.didomi-buttons{display:flex;gap:12px;margin-top:16px}.didomi-buttons button{flex:1;padding:12px;border:1px solid #b3001b;background:#fff;color:#b3001b;font-size:15px;cursor:pointer}' +
      '.didomi-buttons .didomi-button-highlight{background:#b3001b;color:#fff}' +
      '.didomi-consent-popup-category [aria-pressed=true]{background:#b3001b;color:#fff}.didomi-consent-popup-category{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:10px 0}';
    document.head.appendChild(s);
  }
  function notice() {
    document.body.classList.add('didomi-popup-open');
    host.innerHTML = '<div class="didomi-popup-backdrop didomi-notice-popup"><div class="didomi-popup-container" role="dialog" aria-modal="true" aria-labelledby="didomi-t">' +
      '<span class="didomi-continue-without-agreeing" role="button" tabindex="0">' + texts.refuse + '</span>' +
      '<h2 id="didomi-t">' + texts.title + '</h2><div id="didomi-popup-notice-text">' + texts.body + '</div>' +
      '<div class="didomi-buttons"><button id="didomi-notice-learn-more-button">' + texts.settings + '</button>' +
      '<button id="didomi-notice-agree-button" class="didomi-button-highlight">' + texts.accept + '</button></div></div></div>';
    host.querySelector('.didomi-continue-without-agreeing').addEventListener('click', function () { choose([]); });
    host.querySelector('#didomi-notice-agree-button').addEventListener('click', function () { choose(Object.keys(PURPOSES)); });
    host.querySelector('#didomi-notice-learn-more-button').addEventListener('click', preferences);
  }
  function preferences() {
    var granted = {};
    host.querySelector('.didomi-popup-container').innerHTML = '<h2>Vos préférences</h2>' +
      Object.keys(PURPOSES).map(function (p) {
        return '<div class="didomi-consent-popup-category"><span>' + PURPOSES[p] + '</span><span><button data-p="' + p + '" value="" aria-label="Refuser : ' + PURPOSES[p] + '">Refuser</button> <button data-p="' + p + '" value="1" aria-label="Accepter : ' + PURPOSES[p] + '">Accepter</button></span></div>';
      }).join('') + '<div class="didomi-buttons"><button class="tout-refuser">Tout refuser</button><button class="enregistrer didomi-button-highlight">Enregistrer</button></div>';
    host.querySelectorAll('[data-p]').forEach(function (b) { b.addEventListener('click', function () {
      granted[b.dataset.p] = b.value;
      host.querySelectorAll('[data-p=' + b.dataset.p + ']').forEach(function (x) { x.setAttribute('aria-pressed', x === b); });
    }); });
    host.querySelector('.tout-refuser').addEventListener('click', function () { choose([]); });
    host.querySelector('.enregistrer').addEventListener('click', function () {
      choose(Object.keys(granted).filter(function (p) { return granted[p]; }));
    });
  }
  window.Didomi = { preferences: { show: function () { document.body.appendChild(host); notice(); preferences(); } } };
  host = document.createElement('div');
  host.id = 'didomi-host';
  style();
  var m = document.cookie.match(/(?:^|; )didomi_token=([^;]*)/);
  if (m) { var kept = JSON.parse(atob(m[1])).purposes.enabled; tell(kept.length ? 'accord' : 'refus', kept); return; }
  setTimeout(function () { document.body.appendChild(host); notice(); }, 350);
})();
