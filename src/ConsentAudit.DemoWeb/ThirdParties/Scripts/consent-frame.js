// The banner inside the platform's frame: it only tells the page what was chosen; the page keeps it.
(function () {
  var PURPOSES = { audience: 'Mesure d’audience', publicite: 'Publicité personnalisée', sociaux: 'Réseaux sociaux' };
  var box = document.querySelector('.message');
  function say(purposes) { parent.postMessage({ consentementTiers: purposes }, '*'); }
  function button(text, type, action) {
    var b = document.createElement('button');
    b.className = 'message-component message-button sp_choice_type sp_choice_type_' + type;
    b.title = text; b.textContent = text; b.onclick = action;
    return b;
  }
  function row(buttons) { var r = document.createElement('div'); r.className = 'row'; buttons.forEach(function (b) { r.appendChild(b); }); box.appendChild(r); }
  function first() {
    box.innerHTML = '<h2 style="margin:0 0 8px;font-size:20px">Le respect de votre vie privée est notre priorité</h2>' +
      '<p>Avec votre accord, nos 96 partenaires et nous utilisons des cookies pour mesurer l’audience, afficher des publicités personnalisées et relier nos articles aux réseaux sociaux. Vous pouvez retirer votre consentement à tout moment depuis le bas de chaque page.</p>';
    row([button('Paramétrer', 12, second), button('Refuser tout', 13, function () { say([]); }), button('Accepter tout', 11, function () { say(Object.keys(PURPOSES)); })]);
  }
  function second() {
    box.innerHTML = '<h2 style="margin:0 0 8px;font-size:20px">Vos préférences</h2>' + Object.keys(PURPOSES).map(function (p) {
      return '<label>' + PURPOSES[p] + ' <input type="checkbox" name="' + p + '"></label>';
    }).join('');
    row([button('Enregistrer et quitter', 15, function () { say([].map.call(box.querySelectorAll('input:checked'), function (i) { return i.name; })); })]);
  }
  first();
})();
