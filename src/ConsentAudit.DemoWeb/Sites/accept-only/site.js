// Bandeau de L’Écho des Vallées : une barre en haut, un seul bouton.
(function () {
  function start() {
    tags.ga4('G-ECHO03NN8P');
    tags.outbrain();
    tags.criteo();
  }

  if (store.get('cookieconsent_status') === 'allow') { start(); return; }
  if (store.get('cookieconsent_status') === 'deny') return;

  setTimeout(function () {
    var bar = document.createElement('div');
    bar.className = 'cc-window cc-banner cc-top';
    bar.setAttribute('role', 'region');
    bar.style.cssText = 'position:sticky;top:0;z-index:500;background:#23421f;color:#fff;padding:14px 24px;display:flex;gap:20px;align-items:center;font-size:15px';
    bar.innerHTML = '<span class="cc-message">L’Écho des Vallées utilise des cookies afin de vous offrir la meilleure expérience, d’analyser le trafic et de vous proposer des publicités adaptées à vos centres d’intérêt. <a class="cc-link" href="/confidentialite">En savoir plus</a></span>';

    function button(words, status, then) {
      var b = document.createElement('div');
      b.className = 'cc-btn cc-' + status;
      b.tabIndex = 0;
      b.textContent = words;
      b.style.cssText = 'background:#fff;color:#23421f;padding:10px 24px;font-weight:700;cursor:pointer;white-space:nowrap';
      b.addEventListener('click', function () {
        store.set('cookieconsent_status', status);
        bar.remove();
        then();
      });
      bar.appendChild(b);
    }

    if (putRight) button('Je refuse', 'deny', function () {});
    button('J’accepte', 'allow', start);
    document.body.prepend(bar);
  }, 250);
})();
