// Demande, à l’écart de la page, les liens de la colonne de droite.
onmessage = e => fetch(e.data, { credentials: 'include' }).then(r => r.json()).then(r => postMessage(r.links));
