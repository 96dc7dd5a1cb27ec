// Swedish clock time. The library has no clock and the deadline of a tender is a
// day and a time in Sweden, so the page counts the hours between the two.

const ZONE = "Europe/Stockholm";
const MINUTE = 60_000;
// Winter and summer time, in minutes.
const OFFSETS = [60, 120];

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * What the clocks in Sweden show, `2026-03-31T14:00`.
 * @param {number} instant
 */
export function inSweden(instant) {
  const part = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/**
 * The instants at which the clocks show the time: two in the doubled hour of
 * October, none in the hour that is skipped in March.
 * @param {string} local  `2026-03-31T14:00`
 */
function instantsOf(local) {
  const utc = Date.parse(`${local}Z`);
  return OFFSETS.map((offset) => ({ offset, instant: utc - offset * MINUTE }))
    .filter(({ instant }) => inSweden(instant) === local)
    .sort((a, b) => a.instant - b.instant);
}

/**
 * The moment to count from; in the doubled hour the later one, which leaves the least time.
 * @param {string} written  `2026-03-31 14:00`
 * @returns {{ instant: number, text: string } | undefined}  Undefined for no such time.
 */
export function momentOf(written) {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T]+(\d\d:\d\d)$/.exec(written.trim()) ?? [];
  if (!day || day < "1900" || day > "2199-12-31") return undefined;
  const local = `${day}T${time}`;
  const utc = Date.parse(`${local}Z`);
  // A day such as 30 February would be taken for a day in March.
  if (Number.isNaN(utc) || !new Date(utc).toISOString().startsWith(local)) return undefined;
  const found = instantsOf(local).at(-1) ?? { offset: 60, instant: utc - 60 * MINUTE };
  return { instant: found.instant, text: `${local}:00+0${found.offset / 60}:00` };
}

/**
 * When the deadline is over: at its time, in the doubled hour the earlier one, or at the
 * end of its day where it has none.
 * @param {{ on?: string, time?: string } | undefined} deadline
 * @returns {number | undefined}
 */
export function endOf(deadline) {
  if (!deadline?.on) return undefined;
  if (deadline.time) return instantsOf(`${deadline.on}T${deadline.time}`)[0]?.instant;
  const next = new Date(Date.parse(`${deadline.on}T00:00Z`) + 24 * 60 * MINUTE);
  return instantsOf(`${next.toISOString().slice(0, 10)}T00:00`)[0]?.instant;
}

/**
 * The time between two instants, its size in whole minutes rounded down.
 * @param {number} from
 * @param {number} to
 */
export function between(from, to) {
  const minutes = Math.floor(Math.abs(to - from) / MINUTE);
  return {
    past: to < from,
    days: Math.floor(minutes / 1440),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  };
}
