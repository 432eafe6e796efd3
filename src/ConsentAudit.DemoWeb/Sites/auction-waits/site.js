// Le Phare de Penthièvre : la réclame se vend aussi aux enchères, mais seulement chez qui l’a permis.
const CLE = 'phare';
const USAGES = new Map([
  ['reclame', 'Publicité personnalisée, vendue aux enchères à nos partenaires'],
  ['chiffres', 'Mesure de la fréquentation (Chartbeat)']
]);

const memoire = {
  lire() { const v = store.get(CLE); return v === null ? null : new Set(v.split('/').filter(u => USAGES.has(u))); },
  garder(set) { store.set(CLE, [...set].join('/') || 'refus'); }
};

async function vendre() {
  const commun = store.get('_pubcid') ?? crypto.randomUUID();
  document.cookie = `_pubcid=${commun}; max-age=31536000; path=/; secure; samesite=lax`;
  const { uid } = await (await fetch('https://ib.adnxs.com/getuidj', { credentials: 'include' })).json();
  const eids = [{ source: 'adnxs.com', id: uid }, { source: 'pubcid.org', id: commun }];
  await Promise.all([
    fetch('https://bidder.criteo.com/cdb?profileId=207', { method: 'POST', credentials: 'include', body: JSON.stringify({ publisher: 'phare', eids }) }),
    fetch('https://id5-sync.com/gm/v3', { method: 'POST', credentials: 'include', body: JSON.stringify({ uids: eids }) }),
    new Promise(fini => { const i = new Image(); i.onload = i.onerror = fini; i.src = `https://pixel.rubiconproject.com/tap.php?nid=2760&put=${uid}`; })
  ]);
  const encart = document.getElementById('reclame');
  if (encart) encart.textContent = 'Voiles d’occasion : trente modèles à voir au port';
}

function mettreEnOeuvre(accords) {
  if (accords.has('reclame')) vendre();
  if (accords.has('chiffres')) tags.chartbeat('phare-penthievre.test');
}

const cadre = Object.assign(document.createElement('aside'), { id: 'phare-cookies' });
cadre.setAttribute('aria-label', 'Vie privée');
cadre.style.cssText = 'position:sticky;bottom:0;background:#fff;border:2px solid #0f4c5c;padding:16px 24px;font:16px/1.5 "DejaVu Sans",Arial,sans-serif;z-index:20';

function trancher(accords) {
  const avant = memoire.lire();
  memoire.garder(accords);
  cadre.remove();
  if (!accords.has('reclame')) store.forget('_pubcid');
  if (!accords.has('chiffres')) store.forget('_cb', '_chartbeat2');
  if (avant) location.reload(); else mettreEnOeuvre(accords);
}

function bouton(mot, faire) {
  const b = document.createElement('button');
  b.append(mot);
  b.style.cssText = 'margin-right:10px;padding:11px 22px;background:#0f4c5c;border:0;color:#fff;font:600 15px sans-serif;cursor:pointer';
  b.addEventListener('click', faire);
  return b;
}

function demander() {
  const p = document.createElement('p');
  p.append('Le Phare de Penthièvre demande votre accord pour des cookies de publicité personnalisée et de mesure de la fréquentation. Si vous refusez, les encarts restent sans ciblage et rien d’autre ne change. Votre décision se modifie à tout moment : « Vie privée : mes choix », en bas de page.');
  cadre.replaceChildren(p, bouton('Tout refuser', () => trancher(new Set())), bouton('Tout accepter', () => trancher(new Set(USAGES.keys()))), bouton('Paramétrer mes choix', detailler));
  document.body.append(cadre);
}

function detailler() {
  const avant = memoire.lire() ?? new Set();
  const cases = [...USAGES].map(([cle, mots]) => {
    const etiquette = document.createElement('label');
    etiquette.style.display = 'block';
    etiquette.append(Object.assign(document.createElement('input'), { type: 'checkbox', name: cle, checked: avant.has(cle) }), ' ', mots);
    return etiquette;
  });
  cadre.replaceChildren(...cases, document.createElement('br'),
    bouton('Tout refuser', () => trancher(new Set())),
    bouton('Enregistrer', () => trancher(new Set([...cadre.querySelectorAll(':checked')].map(c => c.name)))));
  document.body.append(cadre);
}

document.querySelectorAll('[data-choix]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); detailler(); }));
const dejaDit = memoire.lire();
if (dejaDit) mettreEnOeuvre(dejaDit); else setTimeout(demander, 300);
