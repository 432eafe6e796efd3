// Everything that a page wrote comes in here as text: the report never builds markup from it.

const SVG = 'http://www.w3.org/2000/svg';
const LONGEST = 1200;

function put(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return node;
}

const el = (tag, attributes, ...children) => put(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) => put(document.createElementNS(SVG, tag), attributes, children);

// A text of the page's: it may be endless, or written from right to left.
function foreign(text, attributes) {
  const whole = text === null || text === undefined ? '' : String(text);
  return el('bdi', attributes, whole.length > LONGEST ? whole.slice(0, LONGEST) + '…' : whole);
}

function json(id) {
  const node = document.getElementById(id);
  return node ? JSON.parse(node.textContent) : null;
}

// Links lead to the web, or to a file beside the report; anything else that a page may have put there is shown and leads nowhere.
function webHref(address) {
  if (!URL.canParse(address)) {
    return null;
  }
  const url = new URL(address);
  return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password ? url.href : null;
}

function fileHref(path) {
  if (!path || path[0] === '/' || /[\\:\u0000-\u001f\ufffd]/.test(path)) {
    return null;
  }
  const parts = path.split('/');
  return parts.includes('..') ? null : parts.map(encodeURIComponent).join('/');
}

function webLink(address, text) {
  const href = webHref(address);
  return href
    ? el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, foreign(text ?? address), el('span', { class: 'hush' }, ' ' + w('html.newTab')))
    : foreign(text ?? address);
}

function fileLink(path, text) {
  const href = fileHref(path);
  return href ? el('a', { href, target: '_blank', rel: 'noopener' }, foreign(text), el('span', { class: 'hush' }, ' ' + w('html.newTab'))) : foreign(text);
}

// A table with a heading for each column; rows are arrays of cells, the first of which names its row.
function table(headings, rows, attributes) {
  return el('table', attributes,
    el('thead', null, el('tr', null, headings.map(heading => el('th', { scope: 'col' }, heading)))),
    el('tbody', null, rows.map(cells => el('tr', null, cells.map((cell, i) => el(i ? 'td' : 'th', i ? null : { scope: 'row' }, cell))))));
}

const scroller = (label, child) => el('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': label }, child);
