/** The style of the map's page. */
export const mapStyle = `
:root { color-scheme: light dark; --ground: #eef2f5; --ink: #17212b; --line: #c3ccd5; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #12171c; --ink: #e7ebf0; --line: #39434e; --paper: #1b2229; } }
body { margin: 0; display: grid; grid-template: auto minmax(16rem, 65vh) auto / 1fr; gap: .5rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
main { display: contents; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: .5rem 1rem; align-items: center; }
input { font: inherit; padding: .25rem .5rem; }
canvas { width: 100%; height: 100%; background: var(--paper); cursor: grab; touch-action: none; }
h1 { font-size: 1rem; margin: 0; }
#legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
#legend i { display: inline-block; width: .75em; height: .75em; border-radius: 50%; margin-inline-end: .35em; }
#card { margin: 0 1rem; padding: .5rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
#list { margin: 0; padding: .5rem 1rem .5rem 4rem; max-height: 30vh; overflow: auto; }
#list button { all: unset; cursor: pointer; } #list button:focus-visible { outline: 2px solid; }
.hue0 { background: #0072b2; } .hue1 { background: #d55e00; } .hue2 { background: #009e73; } .hue3 { background: #cc79a7; }
.hue4 { background: #e69f00; } .hue5 { background: #56b4e9; } .hue6 { background: #7a5195; } .hue7 { background: #808080; }
`;

/**
 * Draws the points of the page: Web Mercator, a grid of degrees with its figures and a scale in place of a base map, so that
 * nothing is fetched. Drag, wheel, two fingers, arrows, + and − move it; a click or a line of the list opens a point.
 */
export const mapScript = `'use strict';
const points = JSON.parse(document.getElementById('points').textContent);
const hues = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7a5195', '#808080'];
const at = (id) => document.getElementById(id);
const canvas = at('map'), pen = canvas.getContext('2d'), card = at('card'), list = at('list'), search = at('search');
const groups = [...new Set(points.map((p) => p[4]))];
const hueOf = (p) => Math.min(groups.indexOf(p[4]), hues.length - 1);
const x = (lon) => (lon + 180) / 360;
const y = (lat) => { const s = Math.sin(Math.max(-85, Math.min(85, lat)) * Math.PI / 180); return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI); };
const latOf = (v) => Math.atan(Math.sinh(Math.PI * (1 - 2 * v))) * 180 / Math.PI;
let shown = points, view = { x: 0.5, y: 0.5, scale: 1 }, chosen = null;
for (const [i, name] of groups.slice(0, hues.length).entries()) {
  if (!name && groups.length === 1) continue;
  const item = document.createElement('li'), dot = document.createElement('i');
  dot.className = 'hue' + i;
  item.append(dot, (name || '–') + (i === hues.length - 1 && groups.length > hues.length ? ' …' : ''));
  at('legend').append(item);
}
function fit(all) {
  if (all.length === 0) return;
  const xs = all.map((p) => x(p[1])), ys = all.map((p) => y(p[0]));
  const low = (v) => v.reduce((a, b) => Math.min(a, b)), high = (v) => v.reduce((a, b) => Math.max(a, b));
  const width = Math.max(high(xs) - low(xs), 2e-5), height = Math.max(high(ys) - low(ys), 2e-5);
  view = { x: (low(xs) + high(xs)) / 2, y: (low(ys) + high(ys)) / 2, scale: 0.9 * Math.min(canvas.clientWidth / width, canvas.clientHeight / height) };
}
const place = (p) => [(x(p[1]) - view.x) * view.scale + canvas.clientWidth / 2, (y(p[0]) - view.y) * view.scale + canvas.clientHeight / 2];
function draw() {
  const ratio = devicePixelRatio || 1, w = canvas.clientWidth, h = canvas.clientHeight, ink = getComputedStyle(document.body);
  canvas.width = w * ratio; canvas.height = h * ratio; pen.scale(ratio, ratio);
  pen.font = '12px system-ui'; pen.strokeStyle = ink.getPropertyValue('--line'); pen.fillStyle = ink.color;
  const step = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].find((s) => s / 360 * view.scale < 220) || 0.001;
  const left = (view.x - w / 2 / view.scale) * 360 - 180, right = (view.x + w / 2 / view.scale) * 360 - 180;
  const north = latOf(view.y - h / 2 / view.scale), south = latOf(view.y + h / 2 / view.scale);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  pen.beginPath();
  for (let d = Math.ceil(left / step) * step; d < right; d += step) { const [px] = place([0, d]); pen.moveTo(px, 0); pen.lineTo(px, h); pen.fillText(d.toFixed(digits) + '°E', px + 3, h - 4); }
  for (let d = Math.ceil(south / step) * step; d < north; d += step) { const [, py] = place([d, 0]); pen.moveTo(0, py); pen.lineTo(w, py); pen.fillText(d.toFixed(digits) + '°N', 4, py - 3); }
  pen.stroke();
  for (const p of shown) {
    const [px, py] = place(p);
    if (px < -9 || py < -9 || px > w + 9 || py > h + 9) continue;
    pen.beginPath(); pen.arc(px, py, p === chosen ? 8 : 5, 0, 7); pen.fillStyle = hues[hueOf(p)]; pen.fill();
    pen.strokeStyle = p === chosen ? ink.color : '#fff'; pen.stroke();
  }
}
function open(p) {
  chosen = p; card.hidden = false; card.replaceChildren();
  for (const [i, text] of [p[2], p[3], p[4], p[5], p[0] + ', ' + p[1]].entries()) {
    if (!text) continue;
    const line = document.createElement(i === 0 ? 'strong' : 'div'); line.textContent = text; card.append(line);
  }
  draw();
}
function filter() {
  const words = search.value.normalize('NFKC').toLowerCase().split(' ').filter(Boolean);
  shown = points.filter((p) => { const text = p.slice(2).join(' ').normalize('NFKC').toLowerCase(); return words.every((word) => text.includes(word)); });
  at('count').textContent = shown.length + ' / ' + points.length;
  list.replaceChildren(...shown.slice(0, 500).map((p) => {
    const item = document.createElement('li'), button = document.createElement('button');
    button.type = 'button'; button.textContent = [p[2], p[3], p[4]].filter(Boolean).join(' · ');
    button.addEventListener('click', () => { view = { ...view, x: x(p[1]), y: y(p[0]) }; open(p); });
    item.append(button); return item;
  }));
  draw();
}
function zoom(by, px, py) {
  const w = canvas.clientWidth / 2, h = canvas.clientHeight / 2, scale = Math.max(200, Math.min(4e8, view.scale * by));
  view = { x: view.x + (px - w) * (1 / view.scale - 1 / scale), y: view.y + (py - h) * (1 / view.scale - 1 / scale), scale }; draw();
}
const fingers = new Map();
canvas.addEventListener('pointerdown', (e) => { canvas.setPointerCapture(e.pointerId); fingers.set(e.pointerId, { x: e.offsetX, y: e.offsetY, moved: 0 }); });
canvas.addEventListener('pointermove', (e) => {
  const f = fingers.get(e.pointerId); if (!f) return;
  if (fingers.size === 2) {
    const o = [...fingers].find(([id]) => id !== e.pointerId)[1];
    zoom(Math.hypot(e.offsetX - o.x, e.offsetY - o.y) / Math.max(1, Math.hypot(f.x - o.x, f.y - o.y)), (e.offsetX + o.x) / 2, (e.offsetY + o.y) / 2);
  } else { view = { ...view, x: view.x - (e.offsetX - f.x) / view.scale, y: view.y - (e.offsetY - f.y) / view.scale }; draw(); }
  fingers.set(e.pointerId, { x: e.offsetX, y: e.offsetY, moved: f.moved + Math.abs(e.offsetX - f.x) + Math.abs(e.offsetY - f.y) });
});
canvas.addEventListener('pointerup', (e) => {
  const f = fingers.get(e.pointerId); fingers.delete(e.pointerId);
  if (!f || f.moved > 5) return;
  let best = null, least = 144;
  for (const p of shown) { const [px, py] = place(p), d = (px - e.offsetX) ** 2 + (py - e.offsetY) ** 2; if (d < least) { least = d; best = p; } }
  if (best) open(best);
});
canvas.addEventListener('pointercancel', (e) => fingers.delete(e.pointerId));
canvas.addEventListener('wheel', (e) => { e.preventDefault(); zoom(Math.exp(-e.deltaY / 400), e.offsetX, e.offsetY); }, { passive: false });
canvas.addEventListener('keydown', (e) => {
  const step = 60 / view.scale, moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
  if (moves[e.key]) { view = { ...view, x: view.x + moves[e.key][0], y: view.y + moves[e.key][1] }; draw(); e.preventDefault(); }
  if (e.key === '+' || e.key === '-') zoom(e.key === '+' ? 1.5 : 1 / 1.5, canvas.clientWidth / 2, canvas.clientHeight / 2);
});
search.addEventListener('input', filter);
addEventListener('resize', draw);
fit(points); filter();
`;
