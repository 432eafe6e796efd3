// Alerte Permanente : tout ce qui peut interrompre un visiteur, et un bandeau à trois boutons.
(function () {
  var NAME = 'ap_choix', bar;

  function start(choice) {
    if (choice.indexOf('mesure') >= 0) tags.ga4('G-ALERT23MM6');
    if (choice.indexOf('pub') >= 0) tags.criteo();
  }

  function close(choice) {
    var before = store.get(NAME);
    store.set(NAME, choice.join() || 'rien');
    bar.remove();
    if (before) { store.forget('_ga', 'cto_'); location.reload(); return; }
    start(choice);
  }

  function show() {
    bar = document.createElement('div');
    bar.className = 'ap-bandeau';
    bar.innerHTML = '<div>Pour vous informer à chaque seconde, Alerte Permanente et ses partenaires utilisent des cookies de mesure et de publicité. Acceptez-vous ?</div>' +
      '<div><button id="ap-non">Je refuse</button><button id="ap-oui">J’accepte</button><button id="ap-regler">Gérer mes choix</button></div>';
    document.body.appendChild(bar);
    document.getElementById('ap-oui').onclick = function () { close(['mesure', 'pub']); };
    document.getElementById('ap-non').onclick = function () { close([]); };
    document.getElementById('ap-regler').onclick = function () {
      bar.innerHTML = '<div><label><input type="checkbox" value="mesure"> Mesure</label> <label><input type="checkbox" value="pub"> Publicité</label></div><div><button>Enregistrer</button></div>';
      bar.querySelector('button').onclick = function () { close([].map.call(bar.querySelectorAll('input:checked'), function (i) { return i.value; })); };
    };
  }

  var css = document.createElement('style');
  css.textContent = '.ap-bandeau{position:fixed;top:0;left:0;right:0;background:#000;color:#fff;padding:18px 28px;z-index:9999;display:flex;gap:24px;align-items:center;justify-content:space-between}.ap-bandeau div:last-child{flex:none}.ap-bandeau button{margin-left:10px;padding:11px 16px;border:0;background:#ffba08;font:700 14px var(--texte);cursor:pointer;white-space:nowrap}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) show(); }; });

  if (!store.get(NAME)) setTimeout(show, 400); else start(store.get(NAME).split(','));

  // La fenêtre ouverte par le site se tait.
  if (window.name === 'alerte') return;

  addEventListener('load', function () {
    alert('DIRECT — Suivez la soirée électorale sur Alerte Permanente.');
    if (confirm('Voulez-vous faire d’Alerte Permanente votre page d’accueil ?')) sessionStorage.setItem('accueil', '1');
    window.open('/contact', 'alerte', 'width=400,height=300');
    var download = document.createElement('iframe');
    download.hidden = true;
    download.src = '/agenda.ics';
    document.body.appendChild(download);
  });
  addEventListener('beforeunload', function (e) { e.preventDefault(); e.returnValue = 'Le direct continue !'; });
})();
