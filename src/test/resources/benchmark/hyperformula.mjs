// Works out a sheet of cells with HyperFormula and says how long each round took.
// node hyperformula.mjs FOLDER_OF_PACKAGES CELLS.json TOTAL_COLUMN RESULT.json
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const [, , packages, cells, totalColumn, result] = process.argv;
const { HyperFormula } = createRequire(packages + '/')('hyperformula');
const rows = JSON.parse(readFileSync(cells, 'utf8'));
const options = { licenseKey: 'gpl-v3', maxRows: rows.length + 1 };
const millis = [];
let last;
for (let round = 0; round < 3; round++) {
  last?.destroy();
  const began = performance.now();
  last = HyperFormula.buildFromArray(rows, options);
  millis.push(performance.now() - began);
}
const column = Number(totalColumn);
const totals = rows.map((_, row) => last.getCellValue({ sheet: 0, row, col: column }));
writeFileSync(result, JSON.stringify({ millis, totals }));
