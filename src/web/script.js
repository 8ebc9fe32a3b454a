// Shortcuts: a link or a place that carries data-key is followed or focused by that key, unless somebody is writing.
const KEPT = 'underlag-tangenter';
const line = document.getElementById('tangenter');
const toggle = line?.querySelector('button');
let on = localStorage.getItem(KEPT) !== 'av';

function show() {
  line.hidden = false;
  toggle.textContent = on ? toggle.dataset.off : toggle.dataset.on;
}

toggle?.addEventListener('click', () => {
  on = !on;
  localStorage.setItem(KEPT, on ? 'på' : 'av');
  show();
});
if (line) show();

const isWriting = (element) => element.matches('input:not([type=radio], [type=checkbox]), textarea, select');

document.addEventListener('keydown', (event) => {
  if (!on || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target instanceof HTMLAnchorElement) target.click();
  else target.focus();
});
