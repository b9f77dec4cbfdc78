// The score grid: Enter and arrows move between rows, a changed row is saved at once, and what
// changes while a save is under way goes together with the next. What could not be sent stays
// marked and is tried again until it is saved.
// Without this script the same form is saved with its button.
'use strict';
(() => {
  const form = document.querySelector('form.score-form');
  const grid = document.querySelector('table.score-grid[data-cell]');
  if (!form || !grid) return;
  const status = document.getElementById('da-luu');
  const progress = document.getElementById('tien-do');
  const missing = document.getElementById('con-thieu');
  // a row is typed in, waits a moment, is due, flies; what did not arrive is lost until the next try
  const typed = new Set();
  const waiting = new Map();
  const due = new Set();
  const flying = new Set();
  const lost = new Set();
  let busy = false;
  let again;
  const AGAIN = 5000;
  // so long nothing on the page moves after a change: the click that ended it still finds its place
  const PAUSE = 250;

  const fields = (row) => row.querySelectorAll('.edit input, .edit select, .edit textarea');
  const first = (row) => row.querySelector('.edit :is(.inputs, .items) :is(input:not([type=checkbox]), select)');

  const body = (rows) => {
    const data = new URLSearchParams();
    data.set('_csrf', form.elements._csrf.value);
    data.set('cot', form.elements.cot.value);
    for (const field of rows.flatMap((row) => [...fields(row)])) {
      if (field.type !== 'checkbox' || field.checked) data.append(field.name, field.value);
    }
    return data;
  };

  const post = (data) => fetch(grid.dataset.cell, {
    method: 'POST', body: data, headers: { Accept: 'application/json' }, keepalive: true,
  });

  const tell = (row, text, theirs) => {
    const box = row.querySelector('.cell-error');
    if (box.textContent !== text) box.textContent = text;
    row.classList.toggle('unsaved', text !== '');
    for (const [name, value] of Object.entries(theirs || {})) {
      if (name.startsWith('v-')) {
        form.elements[name].value = value;
      } else {
        const line = document.createElement('div');
        line.className = 'theirs';
        line.textContent = 'Người khác vừa lưu: ' + (value || '(để trống)');
        box.append(line);
      }
    }
  };

  const notSaved = (rows, text) => {
    for (const row of rows) {
      lost.add(row);
      tell(row, text);
    }
  };

  // what a save changed elsewhere on the page
  const show = (told) => {
    progress.textContent = told['tien-do'];
    status.textContent = told.tong ? 'Đã lưu. Tổng điểm cột này: ' + told.tong : 'Đã lưu.';
    for (const [key, points] of Object.entries(told.nhom || {})) {
      const sum = document.querySelector('#r-' + CSS.escape(key) + ' .own-points');
      if (sum) sum.textContent = points;
    }
    if (!missing || !told['con-thieu']) return;
    missing.replaceChildren(...told['con-thieu'].map((one) => {
      const link = document.createElement('a');
      link.href = '#f-' + one.o;
      link.textContent = one.loi;
      const line = document.createElement('li');
      line.append(link);
      return line;
    }));
  };

  // true when these rows are done with; of several that are refused nobody knows yet which is wrong
  const save = async (rows) => {
    rows.forEach((row) => typed.delete(row));
    try {
      const answer = await post(body(rows));
      if (answer.status === 401) {
        notSaved(rows, 'Phiên làm việc đã hết nên chưa lưu được. Nội dung vẫn còn trên trang: bấm “Lưu phiếu”, đăng nhập lại rồi gửi tiếp.');
        return true;
      }
      const type = answer.headers.get('content-type') || '';
      if (!type.includes('application/json')) throw new Error('no answer');
      const told = await answer.json();
      if (!answer.ok) {
        if (rows.length > 1) return false;
        tell(rows[0], told.loi || 'Chưa lưu được ô này.', told['cua-nguoi-khac']);
        return true;
      }
      for (const row of rows) {
        const version = row.querySelector('input[name^="v-"]');
        const saved = told.o[version.name];
        tell(row, '');
        version.value = saved.v;
        const points = row.querySelector('.own-points');
        if (points) points.textContent = saved.diem;
        const difference = row.querySelector('.own-points + .diff');
        if (difference) difference.textContent = saved.khac || '';
      }
      show(told);
    } catch {
      notSaved(rows, 'Chưa lưu được vì mất kết nối. Nội dung vẫn còn trên trang và sẽ tự lưu khi có kết nối trở lại.');
      clearTimeout(again);
      again = setTimeout(retry, AGAIN);
    }
    return true;
  };

  const saveAll = async () => {
    if (busy) return;
    busy = true;
    while (due.size > 0) {
      const rows = [...due];
      due.clear();
      rows.forEach((row) => { flying.add(row); lost.delete(row); });
      if (!(await save(rows))) for (const row of rows) await save([row]);
      flying.clear();
    }
    busy = false;
    const wrong = grid.querySelectorAll('tr.unsaved').length;
    if (wrong > 0) status.textContent = 'Còn ' + wrong + ' ô chưa lưu được, có vạch đỏ trong bảng.';
  };

  const retry = () => {
    lost.forEach((row) => due.add(row));
    saveAll();
  };
  window.addEventListener('online', retry);

  grid.addEventListener('change', (event) => {
    const row = event.target.closest('tr');
    if (!row || !row.querySelector('.edit')) return;
    // of a pair only a complete one is saved at once, half of one when the row is left
    if (isHalf(row)) return;
    clearTimeout(waiting.get(row));
    waiting.set(row, setTimeout(() => send(row), PAUSE));
  });

  const isHalf = (row) => [...row.querySelectorAll('.inputs')].some((box) => {
    const pair = [...box.querySelectorAll('input.form-control')];
    return pair.length === 2 && pair.some((f) => f.value === '') && pair.some((f) => f.value !== '');
  });

  grid.addEventListener('focusout', (event) => {
    const row = event.target.closest('tr');
    if (typed.has(row) && isHalf(row) && !row.contains(event.relatedTarget)) {
      clearTimeout(waiting.get(row));
      waiting.set(row, setTimeout(() => send(row), PAUSE));
    }
  });

  const send = (row) => {
    clearTimeout(waiting.get(row));
    waiting.delete(row);
    due.add(row);
    saveAll();
  };

  // whoever leaves at once loses nothing, and one wrong row costs no other: each goes alone; what
  // flies raises the version of its row. The button of the form saves all by itself.
  let submitted = false;
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      status.textContent = 'Đang mất kết nối mạng nên chưa lưu được. Nội dung vẫn còn trên trang; hãy giữ trang này mở.';
      return;
    }
    submitted = true;
    waiting.forEach((timer) => clearTimeout(timer));
    waiting.clear();
  });
  window.addEventListener('beforeunload', (event) => {
    if (!submitted && grid.querySelector('tr.unsaved')) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    if (submitted) return;
    for (const row of new Set([...due, ...waiting.keys(), ...typed])) {
      const data = body([row]);
      const version = row.querySelector('input[name^="v-"]');
      if (flying.has(row)) data.set(version.name, Number(version.value) + 1);
      post(data).catch(() => {});
    }
  });

  grid.addEventListener('input', (event) => {
    const row = event.target.closest('tr');
    if (row.querySelector('.edit')) typed.add(row);
  });

  // the last line of a list gets an empty one below as soon as something is written in it
  grid.addEventListener('input', (event) => {
    const line = event.target.closest('.item');
    if (!line || line.matches('.item:has(~ .item)')) return;
    const more = line.cloneNode(true);
    const name = line.querySelector('.name').name;
    const n = Number(name.slice(name.lastIndexOf('-') + 1));
    const key = name.slice('muc-'.length, name.lastIndexOf('-'));
    for (const field of more.querySelectorAll('input, select')) {
      field.classList.remove('is-invalid');
      field.removeAttribute('id');
      if (field.type === 'checkbox') field.checked = false;
      else field.value = '';
      field.setAttribute('aria-label', (field.getAttribute('aria-label') || '').replace('dòng ' + (n + 1), 'dòng ' + (n + 2)));
      for (const part of ['muc-', 'dk-']) {
        const own = part + key + '-' + n;
        if (field.name.startsWith(own)) field.name = part + key + '-' + (n + 1) + field.name.slice(own.length);
      }
    }
    for (const told of more.querySelectorAll('.invalid-feedback')) told.remove();
    line.after(more);
  });

  grid.addEventListener('keydown', (event) => {
    const field = event.target;
    if (field.tagName !== 'INPUT' || event.altKey || event.ctrlKey || event.metaKey) return;
    const down = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey);
    const up = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    if (!down && !up) return;
    event.preventDefault();
    const rows = [...grid.querySelectorAll('tr')].filter(first);
    const next = rows[rows.indexOf(field.closest('tr')) + (down ? 1 : -1)];
    if (next) {
      first(next).focus();
      if (first(next).select) first(next).select();
    }
  });
})();
