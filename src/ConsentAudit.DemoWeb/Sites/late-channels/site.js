// Direct Hainaut : passé trois secondes, tout ce qui n’est ni image ni script ordinaire se met à parler.
function ricochet() {
  const i = new Image();
  i.src = 'https://cm.g.doubleclick.net/pixel?google_nid=appnexus&google_cm&cb=' + Math.floor(performance.now());
  // Un refus arrête aussi la chaîne en chemin.
  return () => i.removeAttribute('src');
}

const Hainaut = {
  actif: [],
  get numero() {
    let n = document.cookie.match(/dh_lecteur=([0-9a-f]+)/)?.[1];
    if (!n) {
      n = Array.from(crypto.getRandomValues(new Uint8Array(12)), o => o.toString(16).padStart(2, '0')).join('');
      document.cookie = `dh_lecteur=${n}; path=/; max-age=31536000; secure; samesite=lax`;
    }
    return n;
  },

  canaux: [
    [3000, function prise() {
      const s = new WebSocket('wss://ws.hotjar.com/api/v2/client/ws?v=7&site_id=3141592&user=' + Hainaut.numero);
      s.onopen = () => s.send(JSON.stringify({ event: 'page', path: location.pathname }));
      return () => s.close();
    }],
    [3300, function flux() {
      const f = new EventSource('https://flux.alerte-directe.test/hainaut?lecteur=' + Hainaut.numero);
      f.onmessage = m => document.querySelector('#direct ul')?.append(Object.assign(document.createElement('li'), { textContent: m.data }));
      return () => f.close();
    }],
    [3500, function ouvrier() {
      const w = new Worker('/tache.js');
      w.postMessage('https://trc.taboola.com/directhainaut/trc/3/json?ui=' + Hainaut.numero);
      return () => w.terminate();
    }],
    [3100, ricochet],
    [3900, function cadre() {
      const place = document.getElementById('meteo');
      if (!place) return;
      const c = document.createElement('iframe');
      c.src = 'https://cadre.meteo-partout.test/valenciennes';
      c.title = 'La météo';
      place.append(c);
      return () => c.remove();
    }],
    // Chaque emplacement fait le sien.
    [4300, ricochet]
  ],

  ouvrir() { this.minuteries = this.canaux.map(([quand, quoi]) => setTimeout(() => this.actif.push(quoi()), quand)); },
  couper() {
    this.minuteries?.forEach(clearTimeout);
    this.actif.splice(0).forEach(fin => fin?.());
    document.cookie = 'dh_lecteur=; path=/; max-age=0';
  }
};

class Accord {
  #cle = 'dh_accord';
  #bloc;

  get lu() { return document.cookie.split('; ').find(c => c.startsWith(this.#cle))?.split('=')[1]; }

  ecrire(direct, liens) {
    const avant = this.lu;
    document.cookie = `${this.#cle}=${direct ? 'direct' : ''}${liens ? '.liens' : ''}.; path=/; max-age=15552000; secure; samesite=lax`;
    this.#bloc.remove();
    if (!direct) Hainaut.couper();
    if (!liens) localStorage.removeItem('OB-USER-TOKEN');
    if (avant) location.reload(); else if (liens) this.liens();
  }

  liens() { const s = document.createElement('script'); s.src = 'https://widgets.outbrain.com/outbrain.js'; document.body.append(s); }

  #montrer(html) {
    this.#bloc?.remove();
    this.#bloc = document.createElement('div');
    this.#bloc.innerHTML = `<div role="dialog" aria-label="Cookies" style="position:fixed;left:12vw;right:12vw;bottom:6vh;padding:20px 26px;background:#fff;color:#000;border:4px solid #000;font:16px/1.5 'DejaVu Sans',sans-serif;z-index:66">${html}</div>`;
    this.#bloc.querySelectorAll('button').forEach(b => { b.style.cssText = 'padding:10px 18px;margin-right:8px;background:#000;color:#ffd400;border:0;font:700 15px sans-serif;cursor:pointer'; b.addEventListener('click', () => this[b.name]()); });
    document.body.append(this.#bloc);
  }

  demander() {
    this.#montrer('<p>Direct Hainaut et ses partenaires emploient des cookies pour mesurer l’audience, pour la publicité et pour des contenus venus d’ailleurs. Le refus vous laisse tous les articles, sans le fil en direct. « Préférences », au bas des pages, rouvre ce choix.</p><button name="tout">Tout accepter</button><button name="rien">Tout refuser</button><button name="regler">Paramétrer</button>');
  }

  regler() {
    const v = this.lu ?? '';
    this.#montrer(`<p><label><input type="checkbox" id="dh1" ${v.includes('direct') ? 'checked' : ''}> Fil en direct, météo et mesure d’audience</label></p><p><label><input type="checkbox" id="dh2" ${v.includes('liens') ? 'checked' : ''}> Publicité (Outbrain)</label></p><button name="rien">Tout refuser</button><button name="valider">Enregistrer mes choix</button>`);
  }

  tout() { this.ecrire(true, true); }
  rien() { this.ecrire(false, false); }
  valider() { this.ecrire(document.getElementById('dh1').checked, document.getElementById('dh2').checked); }
}

const accord = new Accord();
for (const a of document.querySelectorAll('[data-choix]')) a.addEventListener('click', e => { e.preventDefault(); accord.regler(); });
if (!accord.lu || accord.lu.includes('direct')) Hainaut.ouvrir();
if (accord.lu?.includes('liens')) accord.liens();
if (!accord.lu) setTimeout(() => accord.demander(), 300);
