// Le Rappel Hebdo, remis en ordre : le même bandeau demande, sur chaque page, et les outils attendent la réponse.
const NAME = 'cookie_choice';
const tools = { statistiques: () => tags.analytics('UA-1947047-1'), publicite: () => tags.taboola('rappelhebdo') };
const kept = () => store.get(NAME)?.split(',');
let bar;

function decide(choice) {
  const before = kept();
  store.set(NAME, choice.join() || 'aucun');
  bar.remove();
  if (before) { store.forget('_ga', '_gid', '_gat', 'taboola'); location.reload(); } else choice.forEach(c => tools[c]());
}

function ask() {
  bar?.remove();
  bar = document.createElement('div');
  bar.id = 'cookie-notice';
  bar.style.cssText = 'position:fixed;bottom:0;left:0;right:0;background:rgba(0,0,0,.85);color:#fff;padding:12px 20px;text-align:center;font:13px Arial,sans-serif;z-index:100000';
  const box = (name, words) => `<label style="margin:0 10px"><input type="checkbox" name="${name}"${kept()?.includes(name) ? ' checked' : ''}> ${words}</label>`;
  const button = (value, words) => `<button value="${value}" style="background:#fff;color:#222;padding:8px 18px;margin:6px;border:0;font:13px Arial,sans-serif">${words}</button>`;
  bar.innerHTML = '<p>Acceptez-vous des cookies de publicité personnalisée, pour vous proposer des contenus adaptés à vos centres d’intérêt, et de statistiques de visites ? Vous pourrez retirer votre accord à tout moment par « Gérer mes cookies », en bas de page. <a href="/confidentialite" style="color:#ccc">Politique de confidentialité</a></p>'
    + box('publicite', 'Publicité personnalisée') + box('statistiques', 'Statistiques de visites')
    + button('non', 'Tout refuser') + button('choix', 'Enregistrer mes choix') + button('oui', 'Tout accepter');
  bar.onclick = ({ target: { value } }) => {
    if (value === 'oui') decide(Object.keys(tools));
    if (value === 'non') decide([]);
    if (value === 'choix') decide([...bar.querySelectorAll(':checked')].map(i => i.name));
  };
  document.body.append(bar);
}

const back = Object.assign(document.createElement('a'), { href: '#choix', textContent: 'Gérer mes cookies', onclick: () => { ask(); return false; } });
const line = document.createElement('li');
line.append(back);
document.querySelector('.pied ul').append(line);
if (kept()) kept().forEach(c => tools[c]?.()); else setTimeout(ask, 200);
