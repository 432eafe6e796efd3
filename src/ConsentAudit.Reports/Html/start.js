// What the address says is shown; what the reader chooses is put into the address.

let shownPage;
let shownView = null;
let shownLanguage = data.language;
let listAt = 0;

function themed() {
  const root = document.documentElement;
  if (state.theme === 'auto') {
    root.removeAttribute('data-theme');
  } else {
    root.dataset.theme = state.theme;
  }
  for (const button of document.querySelectorAll('[data-theme][type]')) {
    button.setAttribute('aria-pressed', String(button.dataset.theme === state.theme));
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === state.lang));
  }
}

function marked() {
  for (const link of document.querySelectorAll('[data-view]')) {
    const here = link.dataset.view === state.view;
    if (here) {
      link.setAttribute('aria-current', state.page ? 'true' : 'page');
    } else {
      link.removeAttribute('aria-current');
    }
    link.setAttribute('href', address({ view: link.dataset.view, page: null, rule: '', verdict: '', severity: '', platform: '', q: '' }));
  }
}

function titled() {
  const page = state.page ? data.pages[state.page - 1] : null;
  const part = page ? (page.l || page.t || page.u).slice(0, 120) : w('html.view.' + state.view);
  document.title = part + ' – ' + w('summary.title');
}

function show() {
  const came = shownPage;
  const language = shownLanguage !== state.lang;
  if (language) {
    speak();
  }
  themed();
  marked();
  titled();
  sort();
  filters();
  if (came === null && state.page !== null) {
    listAt = scrollY;
  }
  document.getElementById('detail').hidden = state.page === null;
  for (const part of document.querySelectorAll('[data-for]')) {
    part.hidden = state.page !== null || part.dataset.for !== state.view;
  }
  const moved = shownView !== null && (came !== state.page || shownView !== state.view);
  [shownPage, shownView, shownLanguage] = [state.page, state.view, state.lang];
  if (state.page !== null) {
    showDetail(moved);
  } else {
    document.getElementById('detail').replaceChildren();
    if (moved) {
      focusView(came);
    }
  }
}

// Whoever reads by keyboard or ear is put where the new part begins, or on the page that was left.
function focusView(came) {
  if (state.view !== 'pages') {
    scrollTo(0, 0);
    document.querySelector(`#${state.view} h2`).focus({ preventScroll: true });
  } else if (came) {
    scrollTo(0, listAt);
    const row = rows[came - 1];
    (row.hidden ? document.getElementById('main') : row.querySelector('a')).focus({ preventScroll: true });
  } else {
    document.getElementById('main').focus({ preventScroll: true });
  }
}

// Links of the server's say what they ask for alone; language and appearance go along.
addEventListener('hashchange', () => {
  readAddress();
  history.replaceState(null, '', address());
  show();
});

// A page is opened out of the list as it stands, and left into it again.
tbody.addEventListener('click', event => {
  const link = event.target.closest('a');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    location.hash = address({ page: rows.indexOf(link.closest('tr')) + 1 });
  }
});

document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  document.getElementById('main').focus();
});

document.querySelector('.switches').addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button) {
    keep(button.dataset.language ? { lang: button.dataset.language } : { theme: button.dataset.theme });
    button.dataset.language ? show() : themed();
    button.focus();
  }
});

addEventListener('keydown', event => {
  if (event.key === 'Escape' && state.page !== null) {
    location.hash = address({ page: null });
  }
});

// On paper there is nothing to unfold.
addEventListener('beforeprint', () => {
  showAll();
  for (const fold of document.querySelectorAll('#detail details:not(.more)')) {
    fold.open = true;
  }
});

readAddress();
document.querySelector('.switches').hidden = false;
document.getElementById('rest').addEventListener('click', () => {
  const next = visible[most];
  showAll();
  next.row.querySelector('a').focus();
});
sortable();
show();
document.documentElement.classList.add('on');
