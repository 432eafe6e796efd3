// La Lanterne du Causse : les articles lus restent lisibles sans réseau ; rien n’y dit qui les a lus.
(async function () {
  const NOM = 'lanterne';
  const lu = document.cookie.split(/;\s*/).map(p => p.split('=')).find(([n]) => n === NOM);
  const accords = lu ? lu[1].split('+').filter(a => a !== 'rien') : null;

  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/lecture-hors-ligne.js').catch(() => document.documentElement.classList.add('en-ligne-seulement'));
  const articles = await caches.open('articles-v3');
  const garde = ['/style.css', ...[...document.querySelectorAll('.breve a, .une a')].map(a => new URL(a.href).pathname)];
  garde.filter(u => u.startsWith('/article/') || u.endsWith('.css')).forEach(async u => { if (!await articles.match(u)) articles.add(u); });
  const sommaire = indexedDB.open('sommaire', 3);
  sommaire.onupgradeneeded = () => sommaire.result.createObjectStore('titres', { keyPath: 'adresse' });
  sommaire.onsuccess = () => {
    const titres = sommaire.result.transaction('titres', 'readwrite').objectStore('titres');
    document.querySelectorAll('.breve h3 a').forEach(a => titres.put({ adresse: a.pathname, titre: a.textContent }));
    sommaire.result.close();
  };

  const boite = document.createElement('dialog');
  boite.className = 'lanterne-boite';
  boite.innerHTML = `<form method="dialog">
    <h2>Une question avant de lire</h2>
    <div data-page="1"><p>Acceptez-vous que La Lanterne du Causse utilise des cookies pour mesurer l’audience avec Chartbeat et pour afficher de la publicité choisie par Criteo ? Votre refus n’ôte rien à votre lecture. Le lien « Cookies : changer d’avis » reste en bas de page.</p></div>
    <div data-page="2" hidden>
      <p><button type="button" role="switch" aria-checked="false" name="audience" aria-label="Mesure d’audience">○</button> Mesure d’audience</p>
      <p><button type="button" role="switch" aria-checked="false" name="annonces" aria-label="Publicité">○</button> Publicité</p>
    </div>
    <menu><li><button value="rien">Tout refuser</button></li><li><button value="audience+annonces">Tout accepter</button></li><li data-page="1"><button type="button" class="detail">Paramétrer les cookies</button></li><li data-page="2" hidden><button value="detail">Confirmer mes choix</button></li></menu>
  </form>`;
  const css = new CSSStyleSheet();
  css.replaceSync('.lanterne-boite{border:0;border-radius:14px;max-width:520px;padding:24px 30px;font:16px/1.5 "DejaVu Sans",Arial,sans-serif}.lanterne-boite::backdrop{background:#2008}.lanterne-boite menu{display:flex;gap:10px;padding:0;margin:0;list-style:none}.lanterne-boite menu button{padding:12px 18px;border:0;border-radius:8px;background:#4a2c6d;color:#fff;font:600 15px sans-serif;cursor:pointer}.lanterne-boite [role=switch]{width:44px;height:24px;border:1px solid #666;border-radius:12px;background:#eee}.lanterne-boite [role=switch][aria-checked=true]{background:#4a2c6d;color:#fff}.lanterne-boite [hidden]{display:none}');
  document.adoptedStyleSheets = [css];
  document.body.append(boite);

  function page(n) { boite.querySelectorAll('[data-page]').forEach(e => { e.hidden = e.dataset.page !== String(n); }); }
  function source(url) { document.body.append(Object.assign(document.createElement('script'), { src: url })); }
  function servir(liste) {
    if (liste.includes('audience')) { window._sf_async_config = { uid: 20862, domain: 'lanterne-du-causse.test' }; source('https://static.chartbeat.com/js/chartbeat.js'); }
    if (liste.includes('annonces')) source('https://static.criteo.net/js/ld/publishertag.js');
  }

  boite.querySelector('.detail').onclick = () => page(2);
  boite.querySelectorAll('[role=switch]').forEach(b => { b.onclick = () => { const oui = b.getAttribute('aria-checked') !== 'true'; b.setAttribute('aria-checked', oui); b.textContent = oui ? '●' : '○'; }; });
  boite.addEventListener('cancel', e => e.preventDefault());
  boite.addEventListener('close', () => {
    const voulu = boite.returnValue === 'detail' ? [...boite.querySelectorAll('[aria-checked=true]')].map(b => b.name).join('+') || 'rien' : boite.returnValue;
    document.cookie = `${NOM}=${voulu}; max-age=15724800; path=/; secure; samesite=strict`;
    if (accords) {
      for (const n of ['_cb', '_chartbeat2', '_cb_svref', 'cto_bundle']) document.cookie = `${n}=; max-age=0; path=/; domain=.lanterne-du-causse.test`;
      localStorage.removeItem('cto_bundle');
      location.reload();
    } else servir(voulu);
  });
  document.querySelectorAll('[data-choix]').forEach(a => { a.onclick = e => { e.preventDefault(); page(2); boite.showModal(); }; });
  if (accords) servir(accords); else { page(1); boite.showModal(); }
})();
