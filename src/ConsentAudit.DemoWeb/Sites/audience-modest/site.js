// La Feuille de Sarthe : Matomo compte les pages pour nous seuls, avec un droit d’opposition ; la publicité, elle, attend un accord.
const feuille = (() => {
  const lire = cle => new URLSearchParams(document.cookie.replaceAll('; ', '&')).get(cle);
  const ecrire = (cle, mot) => { document.cookie = `${cle}=${mot}; path=/; max-age=15552000; secure; samesite=lax`; };

  function matomo() {
    if (lire('feuille_opposition') === 'oui') return;
    window._paq = window._paq || [];
    _paq.push(['setTrackerUrl', '/matomo.php'], ['setSiteId', '1'], ['trackPageView']);
    document.head.appendChild(document.createElement('script')).src = '/matomo.js';
  }

  const services = {
    annonces: { nom: 'Publicité (Taboola)', lancer() { document.head.appendChild(document.createElement('script')).src = 'https://cdn.taboola.com/libtrc/feuillesarthe/loader.js'; }, ranger() { localStorage.removeItem('taboola global:user-id'); } },
    liens: { nom: 'Recommandations (Outbrain)', lancer() { document.head.appendChild(document.createElement('script')).src = 'https://widgets.outbrain.com/outbrain.js'; }, ranger() { localStorage.removeItem('OB-USER-TOKEN'); } }
  };

  function conclure(oui) {
    const avant = lire('feuille_accords');
    ecrire('feuille_accords', oui.join(',') || 'aucun');
    document.querySelector('#feuille-q').remove();
    for (const [cle, s] of Object.entries(services)) if (!oui.includes(cle)) s.ranger(); else if (!avant) s.lancer();
    if (avant) location.reload();
  }

  function afficher(detail) {
    document.querySelector('#feuille-q')?.remove();
    const q = document.createElement('div');
    q.id = 'feuille-q';
    q.style.cssText = 'position:fixed;inset:auto 10vw 30px;background:#fffbe6;border:2px solid #3d2b1f;border-radius:8px;padding:18px 24px;font:16px/1.5 "DejaVu Serif",serif;z-index:60';
    q.innerHTML = detail
      ? `<h2 style="margin:0">Cookies et opposition</h2>${Object.entries(services).map(([cle, s]) => `<p><label><input type="checkbox" data-s="${cle}" ${(lire('feuille_accords') || '').includes(cle) ? 'checked' : ''}> ${s.nom}</label></p>`).join('')}
         <p>Mesure de fréquentation sans croisement, par Matomo, pour nous seuls : <button type="button" data-a="opposer">${lire('feuille_opposition') === 'oui' ? 'Vous êtes opposé' : 'M’opposer'}</button></p>
         <button data-a="non">Tout refuser</button> <button data-a="ceux">Enregistrer</button>`
      : `<p>La Feuille de Sarthe dépose des cookies de publicité et de recommandation si vous l’acceptez. Sans eux, le journal se lit aussi bien. Une mesure de fréquentation anonyme, réservée à la rédaction, fonctionne sans accord ; vous pouvez vous y opposer, ou changer d’avis sur le reste, par « Cookies et opposition » en bas de page.</p>
         <button data-a="oui">Tout accepter</button> <button data-a="non">Tout refuser</button> <button data-a="detail">Choisir</button>`;
    q.querySelectorAll('button').forEach(b => { b.style.cssText = 'padding:10px 22px;border:2px solid #3d2b1f;background:#3d2b1f;color:#fffbe6;font:inherit;cursor:pointer'; });
    q.addEventListener('click', e => {
      const a = e.target.dataset.a;
      if (a === 'oui') conclure(Object.keys(services));
      if (a === 'non') conclure([]);
      if (a === 'ceux') conclure([...q.querySelectorAll('input:checked')].map(i => i.dataset.s));
      if (a === 'detail') afficher(true);
      if (a === 'opposer') { ecrire('feuille_opposition', 'oui'); for (const n of ['_pk_id.1.abcd', '_pk_ses.1.abcd']) document.cookie = `${n}=; path=/; max-age=0`; e.target.textContent = 'Vous êtes opposé'; }
    });
    document.body.append(q);
  }

  return { matomo, afficher, services, accords: () => lire('feuille_accords') };
})();

feuille.matomo();
for (const a of document.querySelectorAll('[data-choix]')) a.onclick = e => { e.preventDefault(); feuille.afficher(true); };
if (feuille.accords()) for (const cle of feuille.accords().split(',')) feuille.services[cle]?.lancer();
else setTimeout(feuille.afficher, 300, false);
