/** Pages that are never read, whatever robots.txt says, each with the reason that an operator gets. */

/** Hosts with everything below them. */
const SHUT: readonly { readonly hosts: readonly string[]; readonly why: string }[] = [
  { hosts: ['linkedin.com', 'linkedin.cn', 'lnkd.in', 'licdn.com'], why: 'LinkedIn is never read by a program' },
  {
    hosts: [
      'x.com',
      'twitter.com',
      'facebook.com',
      'fb.com',
      'fb.me',
      'm.me',
      'messenger.com',
      'instagram.com',
      'instagr.am',
      'threads.net',
      'threads.com',
      'tiktok.com',
    ],
    why: 'its terms forbid programs to read it, and its pages lie behind a login',
  },
  {
    hosts: [
      'upwork.com',
      'fiverr.com',
      'freelancer.com',
      'reddit.com',
      'redd.it',
      'discord.com',
      'discord.gg',
      'discordapp.com',
      't.me',
      'wa.me',
      'whatsapp.com',
    ],
    why: 'its terms forbid programs to collect contacts there',
  },
  {
    hosts: ['github.com', 'githubusercontent.com', 'github.dev', 'ghe.com'],
    why: 'addresses taken from GitHub are never mailed, so none are looked for there',
  },
];
const SHUT_HOSTS = new Map(SHUT.flatMap(({ hosts, why }) => hosts.map((host) => [host, why] as const)));

/** A commit, patch or diff of any forge: its addresses were given to a version control system, not to the public. */
const COMMIT = /\/commits?\/|\.(?:patch|diff)$/i;
/** gitweb: `?p=site.git;a=commitdiff;h=…` */
const COMMIT_ASKED = /[?;&]a=(?:commit|commitdiff|patch|patches|log|shortlog)\b/;

/** Why a page is not read; null when it may be. Asked again at every redirect. */
export function shutWhy({ hostname, pathname, search }: Pick<URL, 'hostname' | 'pathname' | 'search'>): string | null {
  for (let host = hostname.replace(/\.$/, ''); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const why = SHUT_HOSTS.get(host);
    if (why !== undefined) return why;
  }
  return COMMIT.test(pathname) || COMMIT_ASKED.test(search) ? 'addresses in commits are never used' : null;
}
