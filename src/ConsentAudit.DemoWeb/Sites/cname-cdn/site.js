// L’Image du Velay : les photographies viennent d’un réseau de diffusion, par img.image-du-velay.test ; le reste attend la réponse.
const velay = {
  purposes: { pub: { label: 'Publicités adaptées', start: () => tags.ads('/21700000/velay/une', 'velay-pub'), leaves: ['__gads', '__gpi'] },
              amis: { label: 'Boutons des réseaux sociaux', start: () => tags.facebook('515253545556575'), leaves: ['_fbp'] } },
  get kept() { const raw = store.get('velay_accord'); return raw ? raw.split('&').map(p => p.split('=')).reduce((o, [k, v]) => ({ ...o, [k]: v === 'oui' }), {}) : null; },
  set kept(v) { store.set('velay_accord', Object.keys(this.purposes).map(k => `${k}=${v[k] ? 'oui' : 'non'}`).join('&')); },
  start(v) { Object.entries(this.purposes).filter(([k]) => v[k]).forEach(([, p]) => p.start()); },
  end(v) {
    const again = this.kept !== null;
    this.kept = v;
    Object.entries(this.purposes).filter(([k]) => !v[k]).forEach(([, p]) => store.forget(...p.leaves));
    this.sheet.remove();
    if (again) location.reload(); else this.start(v);
  },
  draw(inner, actions) {
    this.sheet?.remove();
    this.sheet = document.createElement('div');
    this.sheet.innerHTML = `<style>.velay{position:fixed;left:3vw;bottom:3vh;width:min(430px,94vw);padding:22px;background:#111;color:#fff;font:15px/1.5 "DejaVu Sans",sans-serif;z-index:40}.velay button{display:block;width:100%;margin-top:8px;padding:12px;border:1px solid #fff;background:#fff;color:#111;font:600 15px sans-serif;cursor:pointer}.velay a{color:#fff}</style><div class="velay" role="region" aria-label="Confidentialité">${inner}</div>`;
    for (const [text, act] of actions) {
      const b = document.createElement('button');
      b.textContent = text;
      b.onclick = act;
      this.sheet.lastChild.append(b);
    }
    document.body.append(this.sheet);
  },
  ask() {
    this.draw('<strong>Et vos données ?</strong><p>Avec votre accord, des cookies servent ici à adapter les publicités (Google) et à relier nos photos aux réseaux sociaux (Facebook). Si vous refusez, vous verrez toutes les photos, sans boutons de partage. Pour y revenir : « Paramètres de confidentialité » en bas de page.</p>',
      [['Tout accepter', () => this.end({ pub: true, amis: true })], ['Tout refuser', () => this.end({})], ['Paramètres', () => this.adjust()]]);
  },
  adjust() {
    const now = this.kept ?? {};
    this.draw(Object.entries(this.purposes).map(([k, p]) => `<p><label><input type="checkbox" name="${k}" ${now[k] ? 'checked' : ''}> ${p.label}</label></p>`).join(''),
      [['Tout refuser', () => this.end({})], ['Sauvegarder', () => this.end(Object.fromEntries([...this.sheet.querySelectorAll('input')].map(i => [i.name, i.checked])))]]);
  }
};
document.querySelectorAll('[data-choix]').forEach(a => { a.onclick = () => { velay.adjust(); return false; }; });
if (velay.kept) velay.start(velay.kept); else setTimeout(() => velay.ask(), 400);
