// Taboola: asks for sponsored links with the visitor's id, keeps the id in localStorage, fills #taboola.
(function () {
  var publisher = new URL(document.currentScript.src).pathname.split('/')[2];
  var known = localStorage.getItem('taboola global:user-id') || '';
  fetch('https://trc.taboola.com/' + publisher + '/trc/3/json?tim=' + Date.now() + '&data=' + encodeURIComponent(known) + '&ui=' + encodeURIComponent(known), { credentials: 'include' })
    .then(function (r) { return r.json(); })
    .then(function (answer) {
      localStorage.setItem('taboola global:user-id', answer.user);
      var box = document.getElementById('taboola');
      if (!box) return;
      box.classList.add('liens-sponsorises');
      box.innerHTML = '<p class="liens-titre">Contenus sponsorisés par Taboola</p>' + answer.links.map(function (l) { return '<a href="#">' + l + '</a>'; }).join('');
    });
})();
