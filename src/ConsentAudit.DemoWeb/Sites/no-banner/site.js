// Le Petit Sobre : rien que le réglage d’affichage, gardé à la demande du lecteur, et la place où il en était de sa lecture.
(function () {
  var KEY = 'affichage';
  function paint() {
    var dark = localStorage.getItem(KEY) === 'sombre';
    document.body.style.filter = dark ? 'invert(.92) hue-rotate(180deg)' : '';
  }
  var button = document.getElementById('theme');
  if (button) {
    button.addEventListener('click', function () {
      localStorage.setItem(KEY, localStorage.getItem(KEY) === 'sombre' ? 'clair' : 'sombre');
      paint();
    });
  }
  sessionStorage.setItem('lecture', location.pathname + '@0');
  paint();
})();
