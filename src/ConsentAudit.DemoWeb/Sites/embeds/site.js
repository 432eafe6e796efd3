// Drôme en Images : la vidéo et le message de X se chargent avec la page ; un refus les remplace par un mot.
(() => {
  const registre = 'drome_cookies';
  const familles = [
    { id: 'medias', nom: 'Vidéos et messages des réseaux sociaux', oui: incruster, non: voiler },
    { id: 'pub', nom: 'Publicité (Taboola)', oui: () => tags.taboola('dromeenimages'), non: () => store.forget('taboola') }
  ];

  function incruster() {
    for (const place of document.querySelectorAll('[data-cadre]')) {
      if (place.querySelector('iframe')) continue;
      const cadre = document.createElement('iframe');
      cadre.width = 560; cadre.height = 315; cadre.title = 'YouTube video player'; cadre.allowFullscreen = true;
      cadre.src = place.dataset.cadre;
      place.replaceChildren(cadre);
    }
    if (document.querySelector('.twitter-tweet:not(.twitter-tweet-rendered)')) tags.twitter();
  }

  function voiler() {
    for (const place of document.querySelectorAll('[data-cadre]')) place.textContent = 'Vidéo de YouTube, masquée selon votre choix. Pour la voir : « Modifier mes cookies ».';
  }

  const dit = () => store.get(registre)?.split('_') ?? null;
  const poser = liste => familles.forEach(f => (liste.includes(f.id) ? f.oui : f.non)());

  function conserver(liste) {
    const avant = dit();
    store.set(registre, liste.length ? liste.join('_') : 'rien');
    barre.remove();
    if (avant) location.reload(); else poser(liste);
  }

  const barre = document.createElement('div');
  barre.setAttribute('role', 'region');
  barre.setAttribute('aria-label', 'Cookies');
  barre.style.cssText = 'position:fixed;left:0;bottom:0;width:100%;background:#ffd166;padding:18px 6vw;box-sizing:border-box;font:15px/1.5 "DejaVu Sans",Arial,sans-serif;z-index:88';
  const action = (mot, f) => { const a = document.createElement('button'); a.innerText = mot; a.onclick = f; a.style.cssText = 'padding:10px 20px;margin-right:8px;border:2px solid #073b4c;background:#073b4c;color:#fff;font:600 15px sans-serif;cursor:pointer'; return a; };

  function ouvrir() {
    barre.innerHTML = '<p style="margin-top:0">Sur Drôme en Images, des cookies accompagnent les vidéos et les messages des réseaux sociaux, et d’autres servent à la publicité. Dites-nous si cela vous convient ; sinon, vidéos et messages seront remplacés par un texte. Un lien « Modifier mes cookies » figure au bas de chaque page.</p>';
    barre.append(action('Tout refuser', () => conserver([])), action('Tout accepter', () => conserver(familles.map(f => f.id))), action('Préférences', detailler));
    document.body.append(barre);
  }

  function detailler() {
    barre.innerHTML = familles.map(f => `<p><label><input type="checkbox" value="${f.id}"${dit()?.includes(f.id) ? ' checked' : ''}> ${f.nom}</label></p>`).join('');
    barre.append(action('Tout refuser', () => conserver([])), action('Enregistrer mes préférences', () => conserver([...barre.querySelectorAll('input')].filter(i => i.checked).map(i => i.value))));
    document.body.append(barre);
  }

  for (const a of document.querySelectorAll('[data-choix]')) a.addEventListener('click', e => { e.preventDefault(); detailler(); });
  if (dit()) poser(dit()); else { incruster(); setTimeout(ouvrir, 450); }
})();
