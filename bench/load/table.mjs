// The table: what was measured, against what, what is to be reached, and whether it is.
import { median, ratio, verdict } from './figures.mjs';

const ms = (value) => `${Math.round(value)} ms`;
const kB = (value) => `${(value / 1000).toFixed(1)} kB`;
const MB = (value) => `${(value / 1e6).toFixed(1)} MB`;
const plain = (value) => String(Math.round(value * 1000) / 1000);

/** A row that compares; `most` is the ratio to reach. */
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

/** A row that stands by itself; without `most` it is told for its own sake. */
function alone(what, ours, most = null, { unit = ms, exact } = {}) {
  return {
    what,
    ours: ours === null ? 'not seen' : unit(ours),
    theirs: '',
    ratio: '',
    most: most === null ? '' : `≤ ${unit(most)}`,
    verdict: most === null ? '' : verdict(ours, most, exact),
  };
}

/** The middle of one figure of all visits to a site, and the worst. */
const middle = (visits, figure) => median(visits.map((visit) => visit[figure]));
const worst = (visits, figure) => Math.max(...visits.map((visit) => visit[figure]));

/** What an action may take, in milliseconds: to the second frame, and until all is drawn. */
const ACTIONS = {
  evidence: { title: 'evidence', second: 70, drawn: 160 },
  key: { title: 'search, a key', second: 50 },
  filter: { title: 'filter, a theme' },
};

function rowsOfProfile(name, { bare, charts, link, press, answers }) {
  const pair = ({ ours, framework }, figure) =>
    [ours, framework].map((visits) => middle(visits, figure));
  const toBare = (visits, figure) => [middle(visits, figure), middle(bare.framework, figure)];
  const toFloor = [middle(bare.ours, 'first'), middle(bare.floor, 'first')];
  const count = { unit: plain, exact: true };
  const flashed = link.ours.filter((visit) => visit.flashed).length;
  const rows = [
    compared('first marks', toFloor, 1.05, { against: 'floor' }),
    compared('first marks', pair(bare, 'first'), 0.5),
    compared('live: the page answers input', pair(bare, 'live'), 0.85),
    compared('the first filter is answered', pair(press, 'answered'), 0.85),
    compared('first marks of a filtered link', pair(link, 'first'), 0.9),
    alone('visits in which other themes flash before them', flashed, 0, count),
    compared('brotli until live', pair(bare, 'bytes'), 0.8, { unit: kB, exact: true }),
    compared('main thread blocked until live', pair(bare, 'blocked'), 0.8),
    alone('longest task until live', middle(bare.ours, 'longest'), 200),
    ...Object.entries(ACTIONS).flatMap(([action, { title, second, drawn }]) => [
      alone(`${title}: event to second frame`, middle(answers.ours[action], 'second'), second),
      alone(`${title}: until all is drawn`, middle(answers.ours[action], 'drawn'), drawn),
    ]),
    ...Object.entries(charts).flatMap(([view, visits]) => [
      compared(`${view}: first of its chart`, toBare(visits, 'first'), 1),
      compared(`${view}: brotli until live`, toBare(visits, 'bytes'), 1.6, {
        unit: kB,
        exact: true,
      }),
    ]),
    alone('layout shift', worst(bare.ours, 'shift'), 0, count),
    alone('requests until live', worst(bare.ours, 'requests'), 6, count),
  ];
  return rows.map((row) => ({ ...row, what: `${name}: ${row.what}` }));
}

/**
 * The rows of what was measured.
 * @param measured by profile the visits (`bare`, `charts`, `link`, `press`) and the times of `answers`, of each site;
 *   and what `switches` gives
 */
export function rowsOf({ profiles, switched }) {
  const { before, after, live, shown } = switched;
  return [
    ...Object.entries(profiles).flatMap(([name, measured]) => rowsOfProfile(name, measured)),
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
