// Bourgogne Matin : un prestataire « contre la fraude » reconnaît l’appareil à ses traits, avant toute réponse.
function BourgogneMatin() {
  this.nom = 'bm_reponse';
  this.reponse = (document.cookie.match(/(?:^|; )bm_reponse=(\w+)/) || [, ''])[1];
}

BourgogneMatin.prototype.ajouter = function (adresse) {
  var balise = document.createElement('script');
  balise.src = adresse;
  document.documentElement.appendChild(balise);
};

BourgogneMatin.prototype.executer = function () {
  if (this.reponse.indexOf('A') >= 0) this.ajouter('https://cdn.appareil-connu.test/v2/agent.js');
  if (this.reponse.indexOf('P') >= 0) this.ajouter('https://widgets.outbrain.com/outbrain.js');
};

BourgogneMatin.prototype.repondre = function (lettres) {
  var changement = this.reponse !== '';
  this.reponse = lettres || 'N';
  document.cookie = this.nom + '=' + this.reponse + ';max-age=15552000;path=/;secure;samesite=lax';
  if (this.reponse.indexOf('P') < 0) localStorage.removeItem('OB-USER-TOKEN');
  this.fenetre.hidden = true;
  if (changement) location.reload(); else this.executer();
};

BourgogneMatin.prototype.batir = function () {
  var moi = this;
  this.fenetre = document.createElement('div');
  this.fenetre.setAttribute('role', 'alertdialog');
  this.fenetre.setAttribute('aria-label', 'Cookies et traceurs');
  this.fenetre.style.cssText = 'position:fixed;bottom:20px;left:50%;transform:translateX(-50%);width:min(760px,95vw);box-sizing:border-box;background:#fff8e7;box-shadow:0 0 0 100vmax #0006;padding:22px 28px;font:15px/1.5 Georgia,serif;z-index:300';
  this.fenetre.innerHTML = '<div id="bm1"><p><strong>Bourgogne Matin vous demande votre avis.</strong> Nous voudrions utiliser des cookies et reconnaître votre appareil pour deux raisons : mesurer notre audience sans double compte, et montrer de la publicité (Outbrain). Dire non ne ferme aucune page. Pour revenir sur votre réponse : « Gestion de mes cookies », en bas.</p></div>' +
    '<div id="bm2" hidden><p><input type="checkbox" id="bmA"><label for="bmA"> Mesure d’audience par reconnaissance de l’appareil</label></p><p><input type="checkbox" id="bmP"><label for="bmP"> Publicité d’Outbrain</label></p></div>' +
    '<div id="bmb"></div>';
  [['Tout refuser', function () { moi.repondre(''); }, 0], ['Tout accepter', function () { moi.repondre('AP'); }, 1], ['Gérer mes cookies', function () { moi.detailler(); }, 1],
    ['Enregistrer ma réponse', function () { moi.repondre((document.getElementById('bmA').checked ? 'A' : '') + (document.getElementById('bmP').checked ? 'P' : '')); }, 2]
  ].forEach(function (d) {
    var b = document.createElement('button');
    b.type = 'button'; b.textContent = d[0]; b.onclick = d[1]; b.dataset.ecran = d[2]; b.hidden = d[2] === 2;
    b.style.cssText = 'padding:11px 20px;margin-right:10px;background:#7b1e3a;color:#fff;border:0;border-radius:3px;font:16px Georgia,serif;cursor:pointer';
    moi.fenetre.lastChild.appendChild(b);
  });
  document.body.appendChild(this.fenetre);
};

BourgogneMatin.prototype.detailler = function () {
  if (!this.fenetre) this.batir();
  var r = this.reponse;
  this.fenetre.hidden = false;
  document.getElementById('bm1').hidden = true;
  document.getElementById('bm2').hidden = false;
  document.getElementById('bmA').checked = r.indexOf('A') >= 0;
  document.getElementById('bmP').checked = r.indexOf('P') >= 0;
  this.fenetre.querySelectorAll('button').forEach(function (b) { b.hidden = b.dataset.ecran === '1'; });
};

(function (bm) {
  document.querySelectorAll('[data-choix]').forEach(function (a) { a.onclick = function (e) { e.preventDefault(); bm.detailler(); }; });
  if (bm.reponse) { bm.executer(); return; }
  bm.ajouter('https://cdn.appareil-connu.test/v2/agent.js');
  setTimeout(function () { bm.batir(); }, 300);
})(new BourgogneMatin());
