// Le Leurre : rien ici ne demande un consentement aux cookies. La lettre d’information et les notifications ont leurs propres boutons.
(function () {
  var css = document.createElement('style');
  css.textContent = '.decryptage{background:#f7f1fc;padding:20px;margin-bottom:28px}.capture{border:1px solid #999;border-radius:6px;background:#fff;padding:16px;max-width:520px;box-shadow:0 3px 14px rgba(0,0,0,.2)}' +
    '.capture span{display:inline-block;background:#334;color:#fff;padding:8px 14px;border-radius:4px}figcaption{font-size:13px;color:#666}' +
    '.lettre{position:fixed;right:24px;bottom:24px;width:360px;background:#fff;border:1px solid #bbb;border-radius:8px;padding:20px;box-shadow:0 8px 40px rgba(0,0,0,.3);z-index:600}.lettre input{width:100%;padding:9px;margin:8px 0;font:15px var(--texte)}' +
    '.lettre button,.notif button{padding:9px 18px;border:0;border-radius:4px;background:#9d4edd;color:#fff;font:600 14px var(--texte);cursor:pointer}.lettre .non,.notif .non{background:#eee;color:#333}' +
    '.notif{position:fixed;left:calc(50% - 210px);top:0;width:420px;background:#fff;border-radius:0 0 8px 8px;padding:18px;box-shadow:0 4px 24px rgba(0,0,0,.3);z-index:650}';
  document.head.appendChild(css);

  setTimeout(function () {
    var n = document.createElement('div');
    n.className = 'notif';
    n.setAttribute('role', 'dialog');
    n.innerHTML = '<b>Ne manquez aucune alerte</b><p>Recevez les notifications du Leurre sur cet appareil.</p><button class="non">Plus tard</button> <button>Autoriser</button>';
    n.addEventListener('click', function (e) {
      if (e.target.tagName !== 'BUTTON') return;
      if (!e.target.className) fetch('/notifications/abonnement', { method: 'POST' });
      n.remove();
    });
    document.body.appendChild(n);
  }, 300);

  setTimeout(function () {
    var f = document.createElement('form');
    f.className = 'lettre';
    f.setAttribute('role', 'dialog');
    f.setAttribute('aria-label', 'Lettre d’information');
    f.innerHTML = '<b>La lettre du matin</b><p>Chaque jour à sept heures, l’essentiel des médias, sans publicité. Vos données servent à ce seul envoi.</p><input type="email" name="courriel" placeholder="Votre adresse e-mail"><button>J’accepte</button> <button type="button" class="non">Non merci</button>';
    f.addEventListener('submit', function (e) { e.preventDefault(); fetch('/lettre/inscription', { method: 'POST' }); f.remove(); });
    f.querySelector('.non').onclick = function () { f.remove(); };
    document.body.appendChild(f);
  }, 800);
})();
