// The challenge's frame; its cookie tells this browser from others.
(function () {
  var dd = window.dd || {};
  var frame = document.createElement('iframe');
  frame.title = 'DataDome CAPTCHA';
  frame.style.cssText = 'border:0;width:100%;height:100vh;position:fixed;inset:0;background:#fff';
  frame.src = 'https://geo.captcha-delivery.com/captcha/?initialCid=' + dd.cid + '&hash=' + dd.hsh + '&t=' + dd.t + '&s=' + dd.s + '&referer=' + encodeURIComponent(location.href);
  document.body.appendChild(frame);
})();
