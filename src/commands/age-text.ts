const HOUR_MS = 3_600_000;

/** How old a post is, in the largest unit that says enough: `3 h`, `5 d`, `6 w`, `7 mo`, `14 y`; `in 4 y` for one dated ahead of now, `-` where it has no date. */
export function ageText(postedAt: string | null, now: Date): string {
  if (postedAt === null) return '-';
  const hours = (now.getTime() - Date.parse(postedAt)) / HOUR_MS;
  // A day of grace: boards write local times as if they were UTC.
  return hours < -24 ? `in ${lengthText(-hours)}` : lengthText(Math.max(0, hours));
}

function lengthText(hours: number): string {
  const days = hours / 24;
  if (hours < 1) return '<1 h';
  if (hours < 48) return `${Math.floor(hours)} h`;
  if (days < 21) return `${Math.floor(days)} d`;
  if (days < 60) return `${Math.floor(days / 7)} w`;
  return days < 730 ? `${Math.floor(days / 30.4)} mo` : `${Math.floor(days / 365)} y`;
}
