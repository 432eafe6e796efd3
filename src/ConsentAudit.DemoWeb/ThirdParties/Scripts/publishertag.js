// Criteo: a hidden frame of gum.criteo.com answers with a bundle, kept in localStorage and as a cookie of the page, then sent with each bid.
(function () {
  var here = location.hostname.split('.').slice(-2).join('.');
  addEventListener('message', function (e) {
    if (e.origin !== 'https://gum.criteo.com' || !e.data.criteo) return;
    localStorage.setItem('cto_bundle', e.data.criteo);
    document.cookie = 'cto_bundle=' + e.data.criteo + '; max-age=33696000; path=/; domain=.' + here + '; secure; samesite=lax';
    fetch('https://bidder.criteo.com/cdb?profileId=207&cb=' + Date.now() + '&bundle=' + e.data.criteo, { method: 'POST', credentials: 'include', body: '{}' });
  });
  var frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;width:0;height:0;display:none';
  frame.src = 'https://gum.criteo.com/syncframe?origin=publishertag&topUrl=' + location.hostname;
  document.body.appendChild(frame);
})();
