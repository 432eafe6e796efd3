// Le Relevé Charentais : ce qui est déposé est écrit, et rien d’autre n’est déposé.
import('/cookies.js').then(({ releve }) => {
  const CLE = 'releve_choix';
  const usages = releve.filter(u => !u.requis);
  const lance = { publicite: () => tags.ads('/21700000/releve/une', 'annonce'), partage: () => tags.facebook('717273747576777') };
  const laisse = { publicite: ['__gads', '__gpi'], partage: ['_fbp'] };
  const choix = () => store.get(CLE)?.split(' ') ?? null;
  let avis = null;

  const h = (balise, props = {}, ...enfants) => { const e = Object.assign(document.createElement(balise), props); e.append(...enfants); return e; };
  const bouton = (mot, f) => h('button', { type: 'button', textContent: mot, onclick: f, className: 'lrc-bouton' });

  function fixer(oui) {
    const avant = choix();
    store.set(CLE, oui.length ? oui.join(' ') : 'aucun');
    for (const u of usages) if (!oui.includes(u.cle)) store.forget(...laisse[u.cle]);
    avis.remove();
    if (avant) location.reload(); else oui.forEach(u => lance[u]());
  }

  function placer(...contenu) {
    avis?.remove();
    avis = h('div', { className: 'lrc-avis', ariaLabel: 'Cookies' }, ...contenu);
    avis.setAttribute('role', 'dialog');
    document.body.append(avis);
  }

  function tableau(u) {
    const entete = h('tr', {}, ...['Nom', 'Déposé par', 'À quoi il sert', 'Durée'].map(t => h('th', { textContent: t })));
    return h('table', { className: 'lrc-table' }, h('thead', {}, entete), h('tbody', {}, ...u.cookies.map(c => h('tr', {}, ...c.map(t => h('td', { textContent: t }))))));
  }

  function premier() {
    placer(h('h2', { textContent: 'Les cookies, au clair' }),
      h('p', { innerHTML: 'Le Relevé Charentais n’en dépose sans vous le demander que deux, qui sont techniques. Avec votre accord, d’autres servent à la publicité (Google, Xandr) et au partage sur les réseaux sociaux (Facebook). Sans lui, la lecture est entière et la publicité absente. Vous pouvez changer d’avis en bas de page : « Cookies : mes réglages ». <a href="/cookies">La liste des cookies</a>' }),
      bouton('Tout refuser', () => fixer([])), bouton('Tout accepter', () => fixer(usages.map(u => u.cle))), bouton('Personnaliser', second));
  }

  function second() {
    const faits = releve.map(u => {
      const coche = h('input', { type: 'checkbox', name: u.cle, ariaLabel: u.titre, checked: u.requis || !!choix()?.includes(u.cle), disabled: u.requis });
      return h('section', {}, h('h3', {}, u.titre, ' ', h('label', {}, coche, u.requis ? ' toujours actifs' : ' accepter')), tableau(u));
    });
    placer(h('h2', { textContent: 'Régler par usage' }), ...faits, bouton('Tout refuser', () => fixer([])),
      bouton('Enregistrer mes réglages', () => fixer([...avis.querySelectorAll('input:checked:not(:disabled)')].map(i => i.name))));
  }

  const liste = document.getElementById('liste');
  if (liste) liste.replaceWith(...releve.flatMap(u => [h('h3', { textContent: u.titre }), tableau(u)]));
  document.head.append(h('style', { textContent: '.lrc-avis{position:fixed;top:4vh;left:0;right:0;margin:auto;width:min(760px,95vw);max-height:90vh;overflow:auto;box-sizing:border-box;background:#fff;border:1px solid #005f73;padding:20px 28px;font:15px/1.5 "DejaVu Sans",Arial,sans-serif;z-index:77}.lrc-bouton{padding:11px 20px;margin:8px 8px 0 0;background:#005f73;color:#fff;border:0;font:600 15px sans-serif;cursor:pointer}.lrc-table{width:100%;border-collapse:collapse;font-size:13px}.lrc-table td,.lrc-table th{border-bottom:1px solid #ccc;text-align:left;padding:4px}' }));
  for (const a of document.querySelectorAll('[data-choix]')) a.onclick = () => { second(); return false; };
  if (choix()) choix().forEach(u => lance[u]?.()); else premier();
});
