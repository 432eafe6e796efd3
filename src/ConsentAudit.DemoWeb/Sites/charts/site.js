// Le Scrutin : un graphique dessiné dans la page ; les cookies, seulement pour qui en veut.
import('/graphique.js').then(({ tracer }) => {
  const toile = document.getElementById('participation');
  if (toile) document.getElementById('image').href = tracer(toile, [['Nord', 61], ['Vallée', 54], ['Plateau', 72], ['Ville', 43], ['Littoral', 58]]);
});

customElements.define('scrutin-cookies', class extends HTMLElement {
  static get vote() { return document.cookie.match(/scrutin_vote=([^;]+)/)?.[1]; }

  connectedCallback() {
    const direct = this.hasAttribute('reglages');
    this.innerHTML = `<style>
        scrutin-cookies { position: fixed; inset: auto 0 0 auto; width: min(460px, 100vw); background: #fff; border: 1px solid #1d3557; border-width: 1px 0 0 1px; padding: 20px; font: 15px/1.5 "DejaVu Sans", sans-serif; z-index: 9 }
        scrutin-cookies button { padding: 10px 18px; background: #1d3557; color: #fff; border: 0; font: inherit; cursor: pointer } scrutin-cookies fieldset { border: 1px solid #ccc; margin-bottom: 10px }
      </style>
      ${direct ? '' : '<p><b>Vous votez aussi pour les cookies.</b> Le Scrutin en propose pour mesurer l’audience (Chartbeat) et pour la publicité (Outbrain). Un « non » ne retire aucun contenu, et « Vos cookies », en pied de page, permet de revoter.</p>'}
      <form ${direct ? '' : 'hidden'}>
        <fieldset><legend>Mesure d’audience</legend><label><input type="radio" name="chartbeat" value="1"> Oui</label> <label><input type="radio" name="chartbeat" value="0" checked> Non</label></fieldset>
        <fieldset><legend>Publicité</legend><label><input type="radio" name="outbrain" value="1"> Oui</label> <label><input type="radio" name="outbrain" value="0" checked> Non</label></fieldset>
        <button>Valider mon vote</button>
      </form>
      <p><button data-v="00">Tout refuser</button> ${direct ? '' : '<button data-v="11">Tout accepter</button> <button data-v="detail">Paramétrer</button>'}</p>`;
    const form = this.querySelector('form'), vote = this.constructor.vote;
    if (vote) { form.chartbeat.value = vote[0]; form.outbrain.value = vote[1]; }
    this.addEventListener('click', e => {
      const v = e.target.dataset?.v;
      if (v === 'detail') { form.hidden = false; e.target.remove(); } else if (v) this.voter(v);
    });
    form.addEventListener('submit', e => { e.preventDefault(); this.voter(form.chartbeat.value + form.outbrain.value); });
  }

  voter(v) {
    const revote = this.constructor.vote;
    document.cookie = `scrutin_vote=${v}; path=/; max-age=15552000; secure; samesite=lax`;
    this.remove();
    if (!revote) { depouiller(v); return; }
    if (v[0] === '0') ['_cb', '_chartbeat2', '_cb_svref'].forEach(n => { document.cookie = `${n}=; path=/; domain=.le-scrutin.test; max-age=0`; });
    if (v[1] === '0') localStorage.removeItem('OB-USER-TOKEN');
    location.reload();
  }
});

function depouiller(v) {
  const ajouter = src => document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  if (v[0] === '1') { window._sf_async_config = { uid: 990, domain: 'le-scrutin.test' }; ajouter('https://static.chartbeat.com/js/chartbeat.js'); }
  if (v[1] === '1') ajouter('https://widgets.outbrain.com/outbrain.js');
}

document.querySelectorAll('[data-choix]').forEach(a => a.addEventListener('click', e => {
  e.preventDefault();
  document.querySelector('scrutin-cookies')?.remove();
  const b = document.createElement('scrutin-cookies');
  b.setAttribute('reglages', '');
  document.body.append(b);
}));
const vote = document.cookie.match(/scrutin_vote=([^;]+)/)?.[1];
if (vote) depouiller(vote); else document.body.append(document.createElement('scrutin-cookies'));
