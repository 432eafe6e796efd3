// La Plume d’Argoat : « la suite de vos lectures » suppose de reconnaître l’appareil, et n’attend pas qu’on le demande.
class Traceurs {
  static CHOIX = 'argoat_choix';
  static AN = 365 * 24 * 3600;

  constructor() {
    this.choix = this.lire(Traceurs.CHOIX);
    this.ecrire('taille_texte', this.lire('taille_texte') || 'normale', Traceurs.AN);
    if (!this.lire('onglet')) this.ecrire('onglet', this.hasard(8));
    if (this.choix !== 'aucun') this.reconnaitre();
    if (this.choix && this.choix.includes('partenaires')) this.partenaires();
    for (const lien of document.querySelectorAll('[data-choix]')) lien.addEventListener('click', e => { e.preventDefault(); this.reglages(); });
    if (!this.choix) setTimeout(() => this.question(), 350);
  }

  lire(nom) {
    const ligne = document.cookie.split('; ').find(c => c.startsWith(nom + '='));
    return ligne ? ligne.slice(nom.length + 1) : '';
  }

  ecrire(nom, valeur, secondes) {
    document.cookie = `${nom}=${valeur}; path=/; secure; samesite=lax` + (secondes === undefined ? '' : `; max-age=${secondes}`);
  }

  hasard(octets) {
    return [...crypto.getRandomValues(new Uint8Array(octets))].map(o => o.toString(16).padStart(2, '0')).join('');
  }

  reconnaitre() {
    if (!this.lire('argoat_rdv')) this.ecrire('argoat_rdv', this.hasard(12), Traceurs.AN);
    if (!localStorage.getItem('argoat:pli')) localStorage.setItem('argoat:pli', this.hasard(10));
  }

  partenaires() {
    const s = document.createElement('script');
    s.src = 'https://widgets.outbrain.com/outbrain.js';
    document.body.append(s);
  }

  garder(usages) {
    this.choix = usages.join('.') || 'aucun';
    this.ecrire(Traceurs.CHOIX, this.choix, 180 * 24 * 3600);
    this.panneau.remove();
    if (!usages.includes('suite')) {
      this.ecrire('argoat_rdv', '', 0);
      localStorage.removeItem('argoat:pli');
    }
    if (usages.includes('partenaires')) this.partenaires();
    else localStorage.removeItem('OB-USER-TOKEN');
  }

  ouvrir(contenu) {
    if (this.panneau) this.panneau.remove();
    this.panneau = document.createElement('section');
    this.panneau.setAttribute('aria-label', 'Traceurs');
    this.panneau.style.cssText = 'position:fixed;left:0;right:0;bottom:0;background:#f3f7e8;border-top:4px solid #3c5a14;padding:18px 8vw;font:16px/1.45 Georgia,serif;z-index:50';
    this.panneau.innerHTML = contenu;
    document.body.append(this.panneau);
  }

  bouton(texte, action) {
    const b = document.createElement('button');
    b.textContent = texte;
    b.style.cssText = 'margin:6px 10px 0 0;padding:10px 26px;border:1px solid #3c5a14;background:#3c5a14;color:#fff;font:inherit;cursor:pointer';
    b.addEventListener('click', action);
    this.panneau.append(b);
  }

  question() {
    this.ouvrir(`<b>Des traceurs dans nos pages</b><p>La Plume d’Argoat souhaite garder sur votre appareil des cookies pour deux usages : vous proposer la suite de vos lectures et afficher les liens publicitaires de notre partenaire Outbrain. Un refus ne vous prive d’aucun article. Vous changerez d’avis quand vous voudrez par « Mes traceurs », en bas de page.</p>`);
    this.bouton('Tout accepter', () => this.garder(['suite', 'partenaires']));
    this.bouton('Tout refuser', () => this.garder([]));
    this.bouton('Personnaliser mes choix', () => this.reglages());
  }

  reglages() {
    this.ouvrir(`<b>Vos traceurs, usage par usage</b>
      <p><label><input type="checkbox" value="suite"> Personnalisation : la suite de vos lectures</label></p>
      <p><label><input type="checkbox" value="partenaires"> Publicité : les liens de notre partenaire Outbrain</label></p>`);
    for (const c of this.panneau.querySelectorAll('input')) c.checked = this.choix.includes(c.value);
    this.bouton('Tout refuser', () => this.garder([]));
    this.bouton('Enregistrer mes choix', () => this.garder([...this.panneau.querySelectorAll(':checked')].map(c => c.value)));
  }
}

new Traceurs();
