// What a publisher pastes into its pages: the vendors' loading snippets, and how a choice is kept and undone.
(function () {
  function script(src) {
    var s = document.createElement('script');
    s.async = true;
    s.src = src;
    document.head.appendChild(s);
    return s;
  }

  // Whether this is the twin of a site: the same one put right, without what was sanctioned.
  window.putRight = 'putRight' in document.documentElement.dataset;

  window.store = {
    get: function (name) {
      var m = document.cookie.match('(?:^|; )' + name + '=([^;]*)');
      return m ? decodeURIComponent(m[1]) : null;
    },
    // Six months, as the CNIL recommends for an acceptance and for a refusal alike.
    set: function (name, value) {
      document.cookie = name + '=' + encodeURIComponent(value) + '; max-age=15552000; path=/; secure; samesite=lax';
    },
    // What a withdrawal undoes: what the vendors left on the publisher's own domain, told by how the names begin.
    forget: function () {
      var starts = [].slice.call(arguments), here = location.hostname.split('.').slice(-2).join('.');
      function theirs(name) { return starts.some(function (s) { return name.indexOf(s) === 0; }); }
      document.cookie.split('; ').map(function (c) { return c.split('=')[0]; }).filter(theirs).forEach(function (name) {
        document.cookie = name + '=; max-age=0; path=/';
        document.cookie = name + '=; max-age=0; path=/; domain=.' + here;
      });
      [localStorage, sessionStorage].forEach(function (s) {
        Object.keys(s).filter(theirs).forEach(function (key) { s.removeItem(key); });
      });
    }
  };

  window.tags = {
    ga4: function (id) {
      window.dataLayer = window.dataLayer || [];
      window.gtag = window.gtag || function () { window.dataLayer.push(arguments); };
      window.gtag('js', new Date());
      window.gtag('config', id);
      script('https://www.googletagmanager.com/gtag/js?id=' + id);
    },
    analytics: function (id) {
      window.ga = window.ga || function () { (window.ga.q = window.ga.q || []).push(arguments); };
      window.ga('create', id, 'auto');
      window.ga('send', 'pageview');
      script('https://www.google-analytics.com/analytics.js');
    },
    gtm: function (id) {
      window.dataLayer = window.dataLayer || [];
      window.dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
      script('https://www.googletagmanager.com/gtm.js?id=' + id);
    },
    ads: function (unit, slot) {
      if (!window.googletag) {
        window.googletag = { cmd: [] };
        script('https://securepubads.g.doubleclick.net/tag/js/gpt.js');
      }
      window.googletag.cmd.push(function () { window.googletag.display(slot || 'pub-haut', unit); });
    },
    facebook: function (id) {
      if (!window.fbq) {
        var fbq = window.fbq = function () { fbq.queue.push(arguments); };
        fbq.queue = [];
        script('https://connect.facebook.net/fr_FR/fbevents.js');
      }
      window.fbq('init', id);
      window.fbq('track', 'PageView');
    },
    criteo: function () { script('https://static.criteo.net/js/ld/publishertag.js'); },
    taboola: function (publisher) { script('https://cdn.taboola.com/libtrc/' + publisher + '/loader.js'); },
    outbrain: function () { script('https://widgets.outbrain.com/outbrain.js'); },
    chartbeat: function (domain) {
      window._sf_async_config = { uid: 66210, domain: domain };
      script('https://static.chartbeat.com/js/chartbeat.js');
    },
    tiktok: function (id) { script('https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=' + id + '&lib=ttq'); },
    piano: function (site, collect, privacy, days) {
      window._pac = { site: site, collect: collect, privacy: privacy, storageLifetimePrivacy: days };
      script('https://tag.aticdn.net/piano-analytics.js');
    },
    twitter: function () { script('https://platform.twitter.com/widgets.js'); },
    // Fills every <div data-video="id"> with YouTube's player.
    videos: function () {
      document.querySelectorAll('[data-video]').forEach(function (box) {
        var f = document.createElement('iframe');
        f.src = 'https://www.youtube.com/embed/' + box.dataset.video + '?rel=0';
        f.title = 'YouTube video player';
        f.className = 'video';
        box.replaceChildren(f);
      });
    },
    // Fills every <div data-comments> with Facebook's plug-in.
    comments: function () {
      document.querySelectorAll('[data-comments]').forEach(function (box) {
        var f = document.createElement('iframe');
        f.src = 'https://www.facebook.com/plugins/feedback.php?href=' + encodeURIComponent(location.href) + '&locale=fr_FR';
        f.title = 'fb:comments Facebook Social Plugin';
        f.className = 'commentaires-cadre';
        box.replaceChildren(f);
      });
    }
  };
})();
