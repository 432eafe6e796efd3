// Terroirs & Vins : la loi demande l’âge, pas les cookies.
(function () {
  if (sessionStorage.getItem('majeur') === 'oui') return;
  setTimeout(function () {
    var gate = document.createElement('div');
    gate.style.cssText = 'position:fixed;inset:0;background:rgba(60,5,15,.9);z-index:9000;display:grid;place-items:center';
    gate.innerHTML = '<div role="dialog" aria-modal="true" style="background:#fff;padding:36px;max-width:520px;text-align:center"><h2 style="font:700 26px var(--titre)">Avez-vous plus de 18 ans ?</h2><p>L’abus d’alcool est dangereux pour la santé. En entrant, vous acceptez nos conditions générales et notre politique de confidentialité.</p>' +
      '<button style="padding:12px 22px;background:#6d071a;color:#fff;border:0;font:600 15px var(--texte)">J’ai plus de 18 ans, j’accepte</button> <a href="/contact" style="margin-left:12px">Non, je quitte le site</a></div>';
    document.body.appendChild(gate);
    document.body.style.overflow = 'hidden';
    gate.querySelector('button').onclick = function () {
      sessionStorage.setItem('majeur', 'oui');
      gate.remove();
      document.body.style.overflow = '';
    };
  }, 200);
})();
