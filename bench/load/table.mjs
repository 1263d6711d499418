// The table: what was measured, against what, what is to be reached, and whether it is.
import { median, ratio, verdict } from './figures.mjs';

const ms = (value) => `${Math.round(value)} ms`;
const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value) => `${(value / 1e6).toFixed(1)} MB`;
const plain = (value) => String(Math.round(value * 1000) / 1000);

/** A row that compares. */
function compared(what, [ours, theirs], most, { against = 'Framework', unit = ms, exact } = {}) {
  const value = ratio(ours, theirs);
  return {
    what,
    ours: ours === null ? 'not seen' : unit(ours),
    theirs: theirs === null ? `${against}: not seen` : `${against} ${unit(theirs)}`,
    ratio: value === null ? '' : value.toFixed(2),
    most: `≤ ${most.toFixed(2)} ×`,
    verdict: verdict(value, most, exact),
  };
}

/** A row that stands by itself. */
function alone(what, ours, most, { unit = ms, exact } = {}) {
  const shown = ours === null ? 'not seen' : unit(ours);
  return {
    what,
    ours: shown,
    theirs: '',
    ratio: '',
    most: `≤ ${unit(most)}`,
    verdict: verdict(ours, most, exact),
  };
}

/** A row that is told for its own sake. */
function told(what, ours) {
  const shown = ours === null ? 'not seen' : ms(ours);
  return { what, ours: shown, theirs: '', ratio: '', most: '', verdict: '' };
}

/** The middle of one figure of all visits to a site. */
const middle = (visits, figure) => median(visits.map((visit) => visit[figure]));
const worst = (visits, figure) => Math.max(...visits.map((visit) => visit[figure]));

function loading(name, { ours, floor, framework }, floorMost) {
  return ['first', 'all'].flatMap((figure) => {
    const what = `${figure === 'first' ? 'first chart' : 'all charts of the first view'}, ${name}`;
    const of = (sites) => sites.map((visits) => middle(visits, figure));
    return [
      compared(what, of([ours, floor]), floorMost, { against: 'floor' }),
      compared(what, of([ours, framework]), 0.3),
    ];
  });
}

function laptopRows({ bare, filtered, click }) {
  const pair = (visits, figure) =>
    [visits.ours, visits.framework].map((one) => middle(one, figure));
  const weight = middle(bare.framework, 'bytes');
  const bytes = { unit: kB, exact: true };
  const flashed = filtered.ours.filter((visit) => visit.flashed.length > 0).length;
  return [
    compared('first chart of a filtered link', pair(filtered, 'first'), 1),
    alone('visits in which the default view flashes before it', flashed, 0, {
      unit: plain,
      exact: true,
    }),
    compared('live: real charts answer input', pair(bare, 'live'), 0.9),
    compared('the first filter is answered', pair(click, 'answered'), 0.6),
    compared(
      'brotli before charts are seen and filters answer',
      [middle(click.ours, 'bytesBefore'), weight],
      0.4,
      bytes,
    ),
    compared('brotli of the first view in all', [middle(bare.ours, 'bytes'), weight], 1.15, bytes),
    compared('main thread blocked until live', pair(bare, 'blocked'), 1),
    alone('longest task until live', middle(bare.ours, 'longest'), 150),
    alone('requests until live', worst(bare.ours, 'requests'), 6, { unit: plain, exact: true }),
  ];
}

const ACTIONS = { filter: 'filter', key: 'search, a key', evidence: 'evidence, opening' };

function answerRows(name, { ours, framework }) {
  return Object.entries(ACTIONS).flatMap(([action, title]) => {
    const times = [ours, framework].map((one) => middle(one[action], 'second'));
    const drawn = told(`${title}: until all is drawn, ${name}`, middle(ours[action], 'drawn'));
    const what = `${title}: event to second frame, ${name}`;
    if (name !== 'laptop') return [alone(what, times[0], 45), drawn];
    return [alone(what, times[0], 100), compared(what, times, 1), drawn];
  });
}

/**
 * The rows of what was measured.
 * @param measured by profile the visits (`bare`, and on the laptop `filtered` and `click`) and the times
 *   of `answers`, of each site; and what `switches` gives
 */
export function rowsOf({ profiles, switched }) {
  const rows = Object.entries(profiles).flatMap(([name, { bare, filtered, click, answers }]) => [
    ...loading(name, bare, name === 'laptop' ? 1.1 : 1.25),
    ...(name === 'laptop' ? laptopRows({ bare, filtered, click }) : []),
    alone(`layout shift, ${name}`, worst(bare.ours, 'shift'), 0.01, { unit: plain }),
    ...answerRows(name, answers),
  ]);
  const { before, after, live, shown } = switched;
  return [
    ...rows,
    compared('heap after 100 changes of view', [after, before], 1.1, {
      against: 'before',
      exact: true,
      unit: MB,
    }),
    alone('live charts beyond those on screen', live - shown, 2, { unit: plain, exact: true }),
  ];
}

/** Rows as a table for a terminal, which is one in Markdown too. */
export function printed(rows) {
  const head = {
    what: 'measured',
    ours: 'Duizhao',
    theirs: 'against',
    ratio: 'ratio',
    most: 'to reach',
    verdict: '',
  };
  const keys = Object.keys(head);
  const wide = Object.fromEntries(
    keys.map((key) => [key, Math.max(3, ...[head, ...rows].map((row) => row[key].length))]),
  );
  const line = (row, fill = ' ') =>
    `| ${keys.map((key) => row[key].padEnd(wide[key], fill)).join(' | ')} |`;
  const rule = Object.fromEntries(keys.map((key) => [key, '']));
  return [line(head), line(rule, '-'), ...rows.map((row) => line(row))].join('\n');
}
