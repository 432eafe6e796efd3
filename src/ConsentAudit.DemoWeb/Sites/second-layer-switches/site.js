// Le Sillon Normand : le second niveau est fait de cases à cocher que l’on ne voit pas, sous des curseurs dessinés ; toutes sont éteintes.
(() => {
  const NAME = 'lsn_consent';
  const purposes = [
    ['mesure', 'Mesure de l’audience', () => { tags.ga4('G-SILLON29FZ'); tags.chartbeat('sillon-normand.test'); }, ['_ga', '_cb', '_chartbeat']],
    ['regie', 'Publicité personnalisée', () => { tags.ads('/21700000/sillon/une'); tags.criteo(); }, ['__gads', '__gpi', 'cto_']],
    ['partage', 'Partage sur les réseaux sociaux', () => tags.facebook('290011223344556'), ['_fbp']],
  ];
  let box;

  const kept = () => store.get(NAME) && JSON.parse(store.get(NAME));
  const start = choice => purposes.filter(([id]) => choice[id]).forEach(([, , run]) => run());

  function save(choice) {
    const before = kept();
    store.set(NAME, JSON.stringify(choice));
    box.remove();
    if (!before) { start(choice); return; }
    purposes.filter(([id]) => !choice[id]).forEach(([, , , leaves]) => store.forget(...leaves));
    location.reload();
  }

  const every = value => Object.fromEntries(purposes.map(([id]) => [id, value]));

  function open(html) {
    box?.remove();
    box = document.createElement('section');
    box.className = 'lsn';
    box.setAttribute('aria-label', 'Vos cookies');
    box.innerHTML = html;
    document.body.append(box);
  }

  function first() {
    open(`<h3>Un journal libre, et vos données aussi</h3><p>Le Sillon Normand et ses 22 partenaires aimeraient déposer des cookies pour compter les lectures, vendre de la publicité personnalisée et partager nos articles sur les réseaux sociaux. Rien n’est déposé sans votre accord.</p>
      <div class="lsn-rang"><button class="oui">D’accord pour tout</button>${putRight ? '<button class="non">Non à tout</button>' : ''}<button class="regler">Choisir</button></div>`);
    box.querySelector('.oui').onclick = () => save(every(true));
    if (putRight) box.querySelector('.non').onclick = () => save(every(false));
    box.querySelector('.regler').onclick = second;
  }

  function second() {
    const now = kept() ?? {};
    const row = (id, title, on, off) => `<li><span id="lsn-${id}">${title}</span><label class="levier"><input type="checkbox" name="${id}" aria-labelledby="lsn-${id}"${on ? ' checked' : ''}${off ? ' disabled' : ''}><i></i></label></li>`;
    open(`<h3>Choisir mes cookies</h3><ul>${row('technique', 'Cookies techniques (indispensables)', true, true)}${purposes.map(([id, title]) => row(id, title, now[id], false)).join('')}</ul>
      <div class="lsn-rang"><button class="garder">Enregistrer mes choix</button></div>`);
    box.querySelector('.garder').onclick = () => save(Object.fromEntries(purposes.map(([id]) => [id, box.querySelector(`[name=${id}]`).checked])));
  }

  const css = document.createElement('style');
  css.textContent = `.lsn{position:fixed;left:50%;bottom:24px;transform:translateX(-50%);width:min(620px,94vw);background:#f4f1de;border-radius:18px;padding:22px 28px;z-index:9000;box-shadow:0 10px 50px rgba(0,0,0,.4)}
    .lsn h3{margin:0 0 8px}.lsn ul{list-style:none;padding:0}.lsn li{display:flex;justify-content:space-between;align-items:center;padding:10px 0;border-bottom:1px solid #d5d0b8}
    .lsn-rang{display:flex;gap:12px;margin-top:14px}.lsn button{flex:1;padding:13px;border:0;border-radius:30px;background:#2f6b3a;color:#fff;font:600 15px var(--texte);cursor:pointer}.lsn .regler{background:#d5d0b8;color:#222}
    .levier{position:relative;width:52px;height:28px;cursor:pointer}.levier input{position:absolute;opacity:0;width:0;height:0}.levier i{position:absolute;inset:0;border-radius:14px;background:#b7b7a4;transition:background .2s}
    .levier i::after{content:"";position:absolute;top:4px;left:4px;width:20px;height:20px;border-radius:10px;background:#fff;transition:left .2s}.levier :checked+i{background:#2f6b3a}.levier :checked+i::after{left:28px}.levier :disabled+i{opacity:.5;cursor:not-allowed}`;
  document.head.append(css);
  document.querySelectorAll('[data-choix]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); second(); }));
  if (kept()) start(kept()); else setTimeout(first, 450);
})();
