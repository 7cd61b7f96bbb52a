// Keys for the core team's desk: they move the focus and follow links. None of them decides anything.
const KEPT = 'nhshdx-keys-off';
const PLACES = {
  q: '/core-team', c: '/core-team/chapters', m: '/core-team/map', d: '/core-team/calendar', n: '/core-team/numbers' };
const help = document.querySelector('#keys');
const on = document.querySelector('#keys-on');
let going = 0;

const kept = {
  read() { try { return localStorage.getItem(KEPT); } catch { return null; } },
  write(off) { try { if (off) { localStorage.setItem(KEPT, 'yes'); } else { localStorage.removeItem(KEPT); } } catch { /* not kept */ } },
};

function focus(target) {
  if (target) {
    if (!target.matches('a, button, input, select, textarea, summary')) { target.tabIndex = -1; }
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }
}

function move(step) {
  const rows = [...document.querySelectorAll('[data-rows] > li > a:first-child')];
  const at = rows.indexOf(document.activeElement);
  focus(at < 0 ? rows[step > 0 ? 0 : rows.length - 1] : rows[at + step]);
}

const isRow = () => document.activeElement.matches('[data-rows] > li > a:first-child');

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  ArrowDown: () => isRow() && (move(1), true),
  ArrowUp: () => isRow() && (move(-1), true),
  o: () => isRow() && document.activeElement.click(),
  '/': () => {
    const field = document.querySelector('[role=search] :is(input, select)');
    field?.closest('details')?.setAttribute('open', '');
    focus(field);
  },
  d: () => focus(document.querySelector('[data-choice] :is(summary, input:not([type=hidden]), textarea, select, button)')),
  p: () => focus(document.querySelector('#precedents-title, #before')),
  g: () => { going = Date.now(); },
  '?': () => { help.open = true; focus(help.querySelector('summary')); },
};

function press(event) {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  if (!on.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
  const place = Date.now() - going < 1500 && PLACES[event.key];
  going = 0;
  if (place) {
    event.preventDefault();
    location.assign(place);
  } else if (KEYS[event.key] && KEYS[event.key]() !== false) {
    event.preventDefault();
  }
}

if (help && on) {
  help.hidden = false;
  on.checked = kept.read() === null;
  on.addEventListener('change', () => kept.write(!on.checked));
  document.addEventListener('keydown', press);
}
