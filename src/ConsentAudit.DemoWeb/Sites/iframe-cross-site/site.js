// Nouvelles de l’Ouest : le bandeau appartient à une plateforme tierce, dans son propre cadre plein écran.
(function () {
  var NAME = 'ndo_consentement', frame;

  function start(purposes) {
    if (purposes.indexOf('publicite') >= 0) tags.outbrain();
    if (purposes.indexOf('audience') >= 0) tags.ga4('G-OUEST10VB4');
    if (purposes.indexOf('sociaux') >= 0) tags.twitter();
  }

  function show() {
    frame = document.createElement('iframe');
    frame.id = 'sp_message_iframe_1088211';
    frame.title = 'Message de confidentialité';
    frame.src = 'https://cmp.consentement-tiers.test/message?site=' + location.hostname;
    frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:2147483647;background:transparent';
    document.body.appendChild(frame);
    document.documentElement.style.overflow = 'hidden';
  }

  addEventListener('message', function (e) {
    if (e.origin !== 'https://cmp.consentement-tiers.test' || !frame) return;
    var before = store.get(NAME);
    store.set(NAME, e.data.consentementTiers.join('-') || 'refus');
    frame.remove();
    frame = null;
    document.documentElement.style.overflow = '';
    if (before) { store.forget('_ga', 'OB-'); location.reload(); return; }
    start(e.data.consentementTiers);
  });

  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!frame) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(kept.split('-'));
  if (!kept) setTimeout(show, 600);
})();
