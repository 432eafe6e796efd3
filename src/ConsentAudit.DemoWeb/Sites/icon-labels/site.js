// Signes du Jour : des libellés que le code coupe en morceaux, un bouton <input>, des icônes sans texte.
(function () {
  var NAME = 'sdj_cookies', box;

  function start(choice) {
    if (choice.indexOf('pub') >= 0) tags.ads('/21700000/signes/une');
    if (choice.indexOf('mesure') >= 0) tags.chartbeat('signes-du-jour.test');
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, JSON.stringify(choice));
    box.remove();
    document.body.style.overflow = '';
    if (before) { store.forget('__gads', '__gpi', '_cb', '_chartbeat'); location.reload(); return; }
    start(choice);
  }

  function show() {
    box = document.createElement('div');
    box.className = 'sdj-fond';
    box.innerHTML = '<div class="sdj-boite" role="dialog" aria-modal="true" aria-label="Cookies"><a href="#" class="sdj-sans">Continuer sans accepter →</a>' +
      '<p>Signes du Jour et ses 217 partenaires utilisent des cookies pour la publicité et la mesure d’audience. Vous pouvez retirer votre accord à tout moment.</p>' +
      '<div class="sdj-rang"><button type="button" class="sdj-oui"><span>Acc</span><span>epter</span> <span>&amp;</span> <span class="g">Fer</span><span>mer</span></button>' +
      '<input type="button" class="sdj-regler" value="Réglages"></div>' +
      '<div class="sdj-icones"><a href="/confidentialite" aria-label="Politique de cookies"><svg width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="none" stroke="#0077b6" stroke-width="2"/><path d="M10 9v6M10 5v2" stroke="#0077b6" stroke-width="2"/></svg></a>' +
      '<button type="button" aria-label="Liste de nos partenaires"><svg width="20" height="20" viewBox="0 0 20 20"><path d="M2 5h16M2 10h16M2 15h16" stroke="#0077b6" stroke-width="2"/></svg></button></div></div>';
    document.body.appendChild(box);
    document.body.style.overflow = 'hidden';
    box.querySelector('.sdj-oui').onclick = function () { close(['pub', 'mesure']); };
    box.querySelector('.sdj-sans').onclick = function (e) { e.preventDefault(); close([]); };
    box.querySelector('.sdj-regler').onclick = function () {
      box.querySelector('p').innerHTML = '<label><input type="checkbox" name="pub"> Publicité</label> <label><input type="checkbox" name="mesure"> Mesure d’audience</label>';
      this.value = 'Enregistrer';
      this.onclick = function () { close([].map.call(box.querySelectorAll('input:checked'), function (i) { return i.name; })); };
    };
  }

  var css = document.createElement('style');
  css.textContent = '.sdj-fond{position:fixed;inset:0;background:rgba(0,40,70,.5);z-index:4000;display:grid;place-items:center}.sdj-boite{position:relative;background:#fff;width:min(560px,92vw);padding:52px 30px 20px;border-radius:16px}' +
    '.sdj-sans{position:absolute;top:16px;right:20px;font-size:14px;color:#333}.sdj-rang{display:flex;gap:12px}.sdj-oui,.sdj-regler{flex:1;padding:13px;border:1px solid #0077b6;border-radius:24px;background:#0077b6;color:#fff;font:600 15px var(--texte);cursor:pointer}.sdj-regler{background:#fff;color:#0077b6}' +
    '.sdj-icones{display:flex;gap:16px;margin-top:14px}.sdj-icones button{border:0;background:none;padding:0;cursor:pointer}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!box || !box.isConnected) show(); }; });
  var kept = store.get(NAME);
  if (kept) start(JSON.parse(kept));
  if (!kept) setTimeout(show, 500);
})();
