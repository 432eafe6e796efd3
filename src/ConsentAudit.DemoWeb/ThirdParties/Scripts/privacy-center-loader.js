// The loader that publishers paste: it only fetches the platform's program.
(function () {
  window.didomiOnReady = window.didomiOnReady || [];
  window.didomiEventListeners = window.didomiEventListeners || [];
  var s = document.createElement('script');
  s.async = true; s.charset = 'utf-8'; s.src = 'https://sdk.privacy-center.org/sdk/sdk.js';
  document.head.appendChild(s);
})();
