// Le Carnet du Vexin : l’appareil retient des préférences et des dates, les mêmes pour tout le monde.
(() => {
  'use strict';
  const UN_AN = 31536000, SIX_MOIS = 15552000;
  const pot = new Proxy({}, {
    get: (_, nom) => (document.cookie.match(new RegExp('(?:^|; )' + String(nom) + '=([^;]*)')) || [])[1],
    set: (_, nom, [valeur, duree]) => { document.cookie = nom + '=' + valeur + ';path=/;secure;samesite=lax' + (duree === null ? '' : ';max-age=' + duree); return true; }
  });

  if (!pot.theme) pot.theme = ['clair', UN_AN];
  if (!pot.derniere_venue) pot.derniere_venue = [Date.now(), UN_AN];
  if (!pot.maquette) pot.maquette = [Math.random() < 0.5 ? 'A' : 'B', UN_AN];
  if (!pot.seance) pot.seance = [crypto.randomUUID(), null];
  for (const [cle, valeur] of Object.entries({ police: '18', edition: 'vexin-normand', 'cache:meteo': new Date().toISOString(), colonnes: '[2,1]' })) {
    if (localStorage.getItem(cle) === null) localStorage.setItem(cle, valeur);
  }

  const modele = document.createElement('template');
  modele.innerHTML = `<form class="cv" style="position:fixed;right:2vw;top:12vh;width:min(400px,94vw);background:#fff;outline:3px double #7a4b00;padding:20px;z-index:10;font:15px/1.5 Verdana,sans-serif">
    <div class="un"><h2 style="margin:0;font-size:18px">Cookies : à vous de dire</h2>
      <p>Avec votre accord, Le Carnet du Vexin déposerait des cookies pour la publicité (Taboola) et pour la mesure d’audience (Chartbeat). Sans accord, le site marche tout pareil. Ce choix se change en pied de page, à « Réglage des cookies ».</p></div>
    <fieldset class="deux" hidden><legend>Réglage des cookies</legend>
      <p><label><input type="checkbox" name="pub"> Publicité (Taboola)</label></p>
      <p><label><input type="checkbox" name="mesure"> Mesure d’audience (Chartbeat)</label></p>
      <button name="sort" value="detail">Valider ces réglages</button></fieldset>
    <button name="sort" value="non">Tout refuser</button> <button name="sort" value="oui">Tout accepter</button> <button type="button" class="plus">Régler</button></form>`;
  let fiche;

  const charger = source => document.head.appendChild(Object.assign(document.createElement('script'), { src: source, async: true }));
  function appliquer(accords) {
    if (accords.includes('p')) charger('https://cdn.taboola.com/libtrc/carnetduvexin/loader.js');
    if (accords.includes('m')) { window._sf_async_config = { uid: 4410, domain: location.hostname }; charger('https://static.chartbeat.com/js/chartbeat.js'); }
  }

  function regler() {
    for (const e of fiche.querySelectorAll('.un, .plus')) e.hidden = true;
    fiche.querySelector('.deux').hidden = false;
  }

  function montrer(direct) {
    fiche?.remove();
    fiche = modele.content.firstElementChild.cloneNode(true);
    fiche.addEventListener('submit', e => {
      e.preventDefault();
      const voulu = { oui: 'pm', non: '', detail: (fiche.pub.checked ? 'p' : '') + (fiche.mesure.checked ? 'm' : '') }[e.submitter.value];
      const avant = pot.cdv_accords;
      pot.cdv_accords = [voulu || '0', SIX_MOIS];
      fiche.remove();
      if (!voulu.includes('m')) for (const n of ['_cb', '_chartbeat2', '_cb_svref']) document.cookie = n + '=;path=/;max-age=0;domain=.' + location.hostname.split('.').slice(-2).join('.');
      if (!voulu.includes('p')) localStorage.removeItem('taboola global:user-id');
      if (avant) location.reload(); else appliquer(voulu);
    });
    fiche.querySelector('.plus').addEventListener('click', regler);
    document.body.append(fiche);
    if (direct) regler();
  }

  document.addEventListener('click', e => { if (e.target.closest('[data-choix]')) { e.preventDefault(); montrer(true); } });
  if (pot.cdv_accords) appliquer(pot.cdv_accords); else requestAnimationFrame(() => montrer(false));
})();
