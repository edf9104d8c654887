/**
 * The script of the page, by hand: shows the filter and hides what it leaves out. It makes no markup, asks for nothing and
 * keeps nothing; the page says all without it. One text for every report.
 */
export const script = `
'use strict';
for (const form of document.querySelectorAll('form.filter')) {
  const report = form.closest('[data-report]');
  const causes = [...report.querySelectorAll('.cause')];
  const rows = [...report.querySelectorAll('.cells tbody tr')];
  const heads = [...report.querySelectorAll('.cells thead th')];
  const fields = form.elements;
  const told = form.querySelector('.told');
  const rangeOf = (text) => {
    const ranges = text.normalize('NFKC').split(/[,、，\\s]+/).map((part) => /^(\\d+)(?:[-~〜–](\\d+)?)?$/.exec(part)).filter(Boolean)
      .map(([whole, from, to]) => [Number(from), to ? Number(to) : whole === from ? Number(from) : Infinity]);
    return ranges.length === 0 ? null : (row) => ranges.some(([from, to]) => row >= from && to >= row);
  };
  const show = () => {
    const cause = fields.cause.value;
    const column = fields.column.value;
    const isRow = rangeOf(fields.row.value);
    const isOn = cause !== '' || column !== '' || isRow !== null;
    const left = new Set();
    for (const card of causes) {
      const { number, severity, column: own } = card.dataset;
      let isShown = (cause === '' || cause === number || cause === severity) && (column === '' || column === own);
      if (isShown && isRow) {
        let any = false;
        for (const place of card.querySelectorAll('[data-row]')) {
          const isIn = isRow(Number(place.dataset.row));
          if (place.tagName === 'TR') place.hidden = !isIn;
          any ||= isIn;
        }
        isShown = any;
        const details = card.querySelector('details');
        if (any && details) details.open = true;
      } else for (const place of card.querySelectorAll('tr[hidden]')) place.hidden = false;
      card.hidden = !isShown;
      if (isShown) left.add(number);
    }
    const wanted = new Set();
    for (const row of rows) {
      let any = !isOn;
      const isIn = !isRow || isRow(Number(row.dataset.row));
      for (const cell of row.querySelectorAll('[data-causes]')) {
        const isLeft = isIn && cell.dataset.causes.split(' ').some((number) => left.has(number));
        cell.classList.toggle('out', isOn && !isLeft);
        any ||= isLeft;
        if (isLeft) for (const at of [-1, 0, 1]) wanted.add(cell.cellIndex + at);
      }
      row.hidden = !any;
    }
    for (const [at, head] of heads.entries()) {
      const isGone = isOn && !wanted.has(at) && !head.classList.contains('naming') && at > 0;
      if (head.hidden === isGone) continue;
      head.hidden = isGone;
      for (const row of rows) row.cells[at].hidden = isGone;
    }
    told.textContent = !isOn ? '' : left.size === 0 ? form.dataset.none
      : form.dataset.told.replace('#', left.size).replace('#', causes.length);
  };
  form.addEventListener('input', show);
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
`;
