// Accord Mineur : le mode consentement est en place, mais il commence par dire oui.
(function () {
  var NAME = 'am_consentement', sheet, kept = store.get(NAME);

  window.dataLayer = window.dataLayer || [];
  window.gtag = function () { dataLayer.push(arguments); };
  function signals(word) { return { ad_storage: word, ad_user_data: word, ad_personalization: word, analytics_storage: word }; }

  gtag('consent', 'default', signals('granted'));
  if (kept === 'denied') gtag('consent', 'update', signals('denied'));
  tags.ga4('G-MINEUR56AC');

  function decide(word) {
    store.set(NAME, word);
    sheet.remove();
    if (word === 'denied') store.forget('_ga');
    gtag('consent', 'update', signals(word));
    if (word === 'granted') gtag('event', 'page_view');
  }

  function show() {
    sheet = document.createElement('div');
    sheet.className = 'am';
    sheet.innerHTML = '<p>♪ Accord Mineur souhaite mesurer son audience avec des cookies. Votre accord ?</p><button class="d">Je refuse</button><button class="g">J’accepte</button>';
    document.body.appendChild(sheet);
    sheet.querySelector('.d').onclick = function () { decide('denied'); };
    sheet.querySelector('.g').onclick = function () { decide('granted'); };
  }

  var css = document.createElement('style');
  css.textContent = '.am{position:fixed;left:calc(50% - 240px);bottom:40px;width:480px;background:#fff;color:#222;border-radius:30px;padding:18px 34px;text-align:center;z-index:280}.am button{padding:11px 28px;margin:0 8px;border:0;border-radius:20px;background:#9a031e;color:#fff;font:600 15px var(--texte);cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!sheet || !sheet.isConnected) show(); }; });
  if (!kept) setTimeout(show, 450);
})();
