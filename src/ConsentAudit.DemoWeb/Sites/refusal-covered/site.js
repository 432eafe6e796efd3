// Flash Lorrain : le bandeau est en ordre. La lettre d’information, qui arrive après, se pose juste sur le bouton de refus.
(function () {
  var NAME = 'fl_cookies', bar;

  function start() {
    tags.ga4('G-FLASH41ZLO');
    tags.facebook('410100200300400');
  }

  function close(value) {
    store.set(NAME, value);
    bar.remove();
    if (value === 'oui') start();
  }

  function banner() {
    bar = document.createElement('div');
    bar.className = 'fl-bandeau';
    bar.innerHTML = '<p>Flash Lorrain utilise des cookies de mesure d’audience et de réseaux sociaux. Les acceptez-vous ?</p><button class="oui">Tout accepter</button><button class="non">Tout refuser</button>';
    document.body.appendChild(bar);
    bar.querySelector('.oui').onclick = function () { close('oui'); };
    bar.querySelector('.non').onclick = function () { close('non'); };
  }

  function letter() {
    var box = document.createElement('div');
    box.className = 'fl-lettre';
    box.innerHTML = '<b>⚡ Flash Matin</b><p>L’essentiel de la Lorraine à 7 h, dans votre boîte.</p><input type="email" placeholder="Votre adresse e-mail"><button>Je m’inscris</button>';
    document.body.appendChild(box);
    box.querySelector('button').onclick = function () { fetch('/lettre/inscription', { method: 'POST' }); };
  }

  var css = document.createElement('style');
  css.textContent = '.fl-bandeau{position:fixed;left:0;right:0;bottom:0;background:#111;color:#fff;padding:18px 24px;display:flex;gap:14px;align-items:center;z-index:400}.fl-bandeau p{flex:1;margin:0}.fl-bandeau button{padding:12px 24px;background:#fff;border:0;font:700 14px var(--texte);cursor:pointer}' +
    '.fl-lettre{position:fixed;right:0;bottom:0;width:250px;background:#ffd60a;color:#111;padding:16px;z-index:500;box-shadow:-4px -4px 20px rgba(0,0,0,.3)}.fl-lettre input{width:100%;padding:8px;margin-bottom:8px}.fl-lettre button{width:100%;padding:10px;background:#d00000;color:#fff;border:0;font:700 14px var(--texte)}';
  document.head.appendChild(css);
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); if (!bar || !bar.isConnected) banner(); }; });
  var kept = store.get(NAME);
  if (kept === 'oui') start();
  if (!kept) { setTimeout(banner, 300); setTimeout(letter, 1800); }
})();
