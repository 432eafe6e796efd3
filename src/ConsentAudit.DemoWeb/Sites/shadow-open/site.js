// Bandeau du Journal des Ombres : <ombre-bandeau> contient des <ombre-bouton>, dont le libellé passe par un <slot>.
(function () {
  var NAME = 'jdo_choix';

  function start(choice) {
    if (choice.includes('pub')) tags.ads('/21700000/ombres/une');
    if (choice.includes('social')) tags.tiktok('CJDO08PIXEL01');
  }

  class Bouton extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>button{font:600 15px Arial,sans-serif;padding:12px 20px;border:2px solid #fff;border-radius:3px;background:#3d405b;color:#fff;cursor:pointer}:host([plein]) button{background:#fff;color:#3d405b}</style>' +
        '<button part="bouton"><slot></slot></button>';
    }
  }

  class Bandeau extends HTMLElement {
    connectedCallback() {
      var root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<style>:host{position:fixed;left:0;right:0;bottom:0;z-index:800}.boite{background:#3d405b;color:#fff;padding:20px 32px;font:15px/1.5 Arial,sans-serif}.rang{display:flex;gap:12px;margin-top:12px}[hidden]{display:none}label{display:block}</style>' +
        '<div class="boite"><div class="un"><slot name="texte"></slot><div class="rang"><ombre-bouton plein class="oui">Tout accepter</ombre-bouton><ombre-bouton plein class="non">Tout refuser</ombre-bouton><ombre-bouton class="regler">Gérer mes choix</ombre-bouton></div></div>' +
        '<div class="deux" hidden><p>Choisissez finalité par finalité.</p><label><input type="checkbox" value="pub"> Publicité personnalisée</label><label><input type="checkbox" value="social"> Réseaux sociaux</label><div class="rang"><ombre-bouton plein class="garder">Enregistrer mes choix</ombre-bouton></div></div></div>';
      var me = this;
      function close(choice) {
        var before = store.get(NAME);
        store.set(NAME, choice.join('/') || 'non');
        me.remove();
        if (before) { store.forget('__gads', '__gpi', '_ttp', '_tt_', 'tt_'); location.reload(); return; }
        start(choice);
      }
      root.querySelector('.oui').addEventListener('click', function () { close(['pub', 'social']); });
      root.querySelector('.non').addEventListener('click', function () { close([]); });
      root.querySelector('.regler').addEventListener('click', function () { root.querySelector('.un').hidden = true; root.querySelector('.deux').hidden = false; });
      root.querySelector('.garder').addEventListener('click', function () { close([...root.querySelectorAll('input:checked')].map(i => i.value)); });
    }
  }

  class Lien extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = '<a href="#cookies" style="color:inherit">Gestion des cookies</a>';
      this.addEventListener('click', function (e) { e.preventDefault(); show(); });
    }
  }

  function show() {
    if (document.querySelector('ombre-bandeau')) return;
    var b = document.createElement('ombre-bandeau');
    b.innerHTML = '<span slot="texte">Le Journal des Ombres et ses partenaires utilisent des cookies pour la publicité personnalisée et le partage sur les réseaux sociaux. À vous de choisir.</span>';
    document.body.appendChild(b);
  }

  customElements.define('ombre-bouton', Bouton);
  customElements.define('ombre-bandeau', Bandeau);
  customElements.define('choix-lien', Lien);
  var kept = store.get(NAME);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); show(); }; });
  if (kept) start(kept.split('/'));
  if (!kept) setTimeout(show, 350);
})();
