// L’Éclair du Soir : même cookie pour les deux réponses, mais pas la même durée.
const NAME = 'eds_consent';
const LIFE = { accept: '; max-age=15552000', refuse: '' };

function start() {
  tags.ads('/21700000/eclair/une');
  tags.facebook('450999888777666');
}

function keep(answer) {
  const before = store.get(NAME);
  document.cookie = `${NAME}=${answer}${LIFE[answer]}; path=/; secure; samesite=lax`;
  document.querySelector('.eds')?.remove();
  if (before) { store.forget('__gads', '__gpi', '_fbp'); location.reload(); return; }
  if (answer === 'accept') start();
}

function show() {
  if (document.querySelector('.eds')) return;
  const box = document.createElement('div');
  box.className = 'eds';
  box.innerHTML = '<h3>Bonsoir !</h3><p>L’Éclair du Soir affiche de la publicité personnalisée et des contenus de réseaux sociaux, grâce à des cookies que vous pouvez accepter ou refuser.</p><button value="refuse">Tout refuser</button><button value="accept">Tout accepter</button>';
  document.body.append(box);
  box.addEventListener('click', e => { if (e.target.value) keep(e.target.value); });
}

const style = document.createElement('style');
style.textContent = '.eds{position:fixed;right:0;top:0;bottom:0;width:360px;background:#23272f;color:#eee;border-left:3px solid #ffb703;padding:90px 28px;z-index:800}.eds button{display:block;width:100%;margin-top:12px;padding:14px;background:#ffb703;color:#111;border:0;font:700 15px var(--texte);cursor:pointer}';
document.head.append(style);
document.querySelectorAll('[data-choix]').forEach(a => a.addEventListener('click', e => { e.preventDefault(); show(); }));
if (store.get(NAME) === 'accept') start();
if (!store.get(NAME)) setTimeout(show, 350);
