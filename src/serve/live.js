// Loads the page again when something changed, and shows what has to be mended.
// Only `immerse serve` adds this script.
const events = new EventSource('/_live');
let server;
let left = 0;

events.addEventListener('hello', (event) => {
  if (server && server !== event.data) reload();
  server = event.data;
});
events.addEventListener('reload', reload);
events.addEventListener('wrong', (event) => show(JSON.parse(event.data)));
addEventListener('beforeunload', () => { left = Date.now(); });
addEventListener('pagehide', () => events.close());

// Whoever is on the way to another page is not called back to this one; who stays after all, for a
// download or a letter, sees what is new some seconds later.
function reload() {
  setTimeout(() => location.reload(), Math.max(0, left + 3000 - Date.now()));
}

const box = element('section', {
  position: 'fixed', insetInline: '0', insetBlockEnd: '0', zIndex: '1000', maxBlockSize: '60vh',
  overflow: 'auto', padding: '1rem', background: '#3b0d0c', color: '#fff', font: '16px/1.4 monospace',
});
box.lang = 'en';
box.dir = 'ltr';
box.setAttribute('role', 'alert');

function show({ summary, items }) {
  const close = element('button', {
    float: 'right', padding: '.5rem 1rem', font: 'inherit', color: '#3b0d0c', background: '#fff', border: '0',
  }, 'Close');
  close.addEventListener('click', () => box.remove());
  box.replaceChildren(close, element('strong', {}, summary));
  for (const item of items) {
    box.append(
      element('p', { marginBlock: '1rem 0' }, item.message),
      element('p', { margin: '0', opacity: '.8' }, item.place),
      element('pre', { margin: '0', whiteSpace: 'pre-wrap', color: '#ffd9a0' }, item.excerpt),
      element('p', { margin: '0' }, item.remedy && `→ ${item.remedy}`),
    );
  }
  document.body.append(box);
}

function element(name, style, text = '') {
  const made = document.createElement(name);
  Object.assign(made.style, style);
  made.textContent = text;
  return made;
}
