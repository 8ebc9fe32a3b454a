const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-11-24 15:03", as clocks in Sweden show. */
export const timeText = (at: string): string => clock.format(new Date(at));
