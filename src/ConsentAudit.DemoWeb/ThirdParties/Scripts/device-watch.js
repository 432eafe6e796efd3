// Knows a device again by what it draws, how it computes a sound, and what it says of itself.
(async function () {
  const traits = [];

  const canvas = document.createElement('canvas');
  canvas.width = 280; canvas.height = 60;
  const pen = canvas.getContext('2d');
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = '#f60';
  pen.fillRect(125, 1, 62, 20);
  pen.fillStyle = '#069';
  pen.font = '11pt "Times New Roman"';
  pen.fillText('Portez ce vieux whisky, \ud83d\ude03', 2, 15);
  pen.fillStyle = 'rgba(102, 204, 0, 0.2)';
  pen.font = '18pt Arial';
  pen.fillText('Portez ce vieux whisky', 4, 45);
  traits.push(canvas.toDataURL());

  const sound = new OfflineAudioContext(1, 5000, 44100);
  const tone = sound.createOscillator(), press = sound.createDynamicsCompressor();
  tone.type = 'triangle';
  tone.frequency.value = 10000;
  tone.connect(press);
  press.connect(sound.destination);
  tone.start(0);
  const heard = (await sound.startRendering()).getChannelData(0);
  traits.push(heard.slice(4500).reduce((a, v) => a + Math.abs(v), 0));

  traits.push(navigator.userAgent, navigator.language, navigator.languages.join(), navigator.platform, navigator.hardwareConcurrency,
    navigator.deviceMemory, navigator.maxTouchPoints, navigator.plugins.length, navigator.vendor, navigator.cookieEnabled, navigator.doNotTrack,
    screen.width, screen.height, screen.colorDepth, screen.availWidth, screen.availHeight, devicePixelRatio,
    Intl.DateTimeFormat().resolvedOptions().timeZone, new Date().getTimezoneOffset());

  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(traits)));
  const known = Array.from(new Uint8Array(sum), b => b.toString(16).padStart(2, '0')).join('');
  fetch('https://api.appareil-connu.test/v2/visit', { method: 'POST', body: JSON.stringify({ device: known, page: location.pathname }) });
})();
