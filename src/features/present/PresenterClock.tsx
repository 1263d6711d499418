import { presenterWords } from '../../i18n/presenter.ts';
import { useText } from '../../ui/Lang.tsx';
import { BUTTON } from './presentLook.ts';
import { clockTime, MOST_MINUTES, useTimer } from './useTimer.ts';

/** The stopwatch, the plan and the time of day. */
export function PresenterClock() {
  const text = useText(presenterWords);
  const { now, time, running, planned, toggle, reset, plan } = useTimer();
  const rest = planned === null ? null : planned * 60_000 - time;
  const day = new Date(now);
  const clock = [day.getHours(), day.getMinutes()].map((n) => `${n}`.padStart(2, '0')).join(':');
  return (
    <section
      className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 border-rule border-t pt-3 [&_strong]:text-say [&_strong]:tabular-nums"
      aria-label={text.elapsed}
    >
      <p>
        {text.elapsed} <strong role="timer">{clockTime(time)}</strong>
      </p>
      <p>
        {text.now} <strong>{clock}</strong>
      </p>
      <p>
        <label>
          {text.planned}{' '}
          <input
            type="number"
            className="min-h-9 w-16 border border-ink3 bg-sheet px-1.5"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
            step={1}
            aria-label={text.plannedField}
            value={planned ?? ''}
            onChange={(event) => {
              const minutes = event.currentTarget.valueAsNumber;
              const good = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
              plan(good ? minutes : null);
            }}
          />{' '}
          {text.minutes}
        </label>
      </p>
      {rest !== null && (
        <p className={rest < 0 ? 'font-semibold text-notice-ink' : undefined}>
          {rest < 0 ? text.over(clockTime(-rest)) : text.left(clockTime(rest))}
        </p>
      )}
      <p className="flex flex-wrap gap-1.5">
        <button type="button" className={`${BUTTON} border border-rule`} onClick={toggle}>
          {running ? text.pause : time > 0 ? text.goOn : text.start}
        </button>
        <button
          type="button"
          className={`${BUTTON} border border-rule`}
          onClick={reset}
          disabled={time === 0}
        >
          {text.reset}
        </button>
      </p>
    </section>
  );
}
