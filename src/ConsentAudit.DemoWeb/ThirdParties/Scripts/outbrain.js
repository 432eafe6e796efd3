// Outbrain: asks for sponsored links, keeps its user token in localStorage, fills .OUTBRAIN.
(function () {
  fetch('https://odb.outbrain.com/utils/get?url=' + encodeURIComponent(location.href) + '&widgetJSId=AR_1&key=NANOWDGT01&t=' + (localStorage.getItem('OB-USER-TOKEN') || ''), { credentials: 'include' })
    .then(function (r) { return r.json(); })
    .then(function (answer) {
      localStorage.setItem('OB-USER-TOKEN', answer.token);
      document.querySelectorAll('.OUTBRAIN').forEach(function (box) {
        box.innerHTML = '<p class="liens-titre">Recommandé par Outbrain</p>' + answer.links.map(function (l) { return '<a href="#">' + l + '</a>'; }).join('');
      });
    });
})();
