// Matomo avec setVisitorCookieTimeout à vingt-cinq mois : chaque page relance le compte.
(() => {
  const VINGT_CINQ_MOIS = 65750400, SEANCE = 1800;
  class Traqueur {
    constructor() { this.idsite = 1; this.url = ''; }
    cookie(nom) { return document.cookie.split('; ').find(c => c.startsWith(`${nom}.${this.idsite}.abcd=`))?.split('=')[1]; }
    garder(nom, valeur, duree) { document.cookie = `${nom}.${this.idsite}.abcd=${valeur};max-age=${duree};path=/;domain=.gers-actualites.test;SameSite=Lax`; }
    setTrackerUrl(url) { this.url = url; }
    setSiteId(id) { this.idsite = id; }
    trackPageView() {
      const valeur = this.cookie('_pk_id') ?? `${[...crypto.getRandomValues(new Uint8Array(8))].map(o => o.toString(16).padStart(2, '0')).join('')}.${Math.floor(Date.now() / 1e3)}.`;
      this.garder('_pk_id', valeur, VINGT_CINQ_MOIS);
      this.garder('_pk_ses', '1', SEANCE);
      const q = new URLSearchParams({ idsite: this.idsite, rec: 1, action_name: document.title, url: location.href, urlref: document.referrer, _id: valeur.split('.')[0], cookie: 1, res: `${screen.width}x${screen.height}` });
      fetch(`${this.url}?${q}`, { method: 'POST', keepalive: true });
    }
  }
  const t = new Traqueur(), attente = window._paq ?? [];
  window._paq = { push: (...ordres) => ordres.forEach(([nom, ...args]) => t[nom]?.(...args)) };
  window._paq.push(...attente);
})();
