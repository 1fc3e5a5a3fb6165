/** What a text, a page or a tool is about is no term of its making: “a profit share calculator”, “never share your recovery phrase”. */
import { phrasesIn } from '../text/words.ts';

const SHARES =
  'profit share, profit sharing, revenue share, revenue sharing, rev share, revshare, royalty split, sweat equity, commission only, skill swap';
const MADE_OF_SHARES = `calculator, calculators, tool, tools, software, spreadsheet, sheet, page, pages, dashboard, report, reports, statement,
  statements, tracker, plugin, module, app, platform, form, formula, website, site, system, feature, template, guide, article, post, video,
  explainer, terms, clause, sales`;
const TELLING =
  'explain, explains, explaining, explained, about, how, what, describing, calculates, calculating, compare, comparing';
const SECRETS = 'recovery phrase, seed phrase, private key, private keys';
const SCREENS = 'screen, screens, page, step, backup, flow, text, copy, import, export, generation, generator, reminder, warning';

/** Said of what is made, and of the author: a freelancer who looks for help is no sign of what the help is hired for. */
export const INNOCENT_SUBJECTS: readonly string[] = [
  ...pairs(SHARES, MADE_OF_SHARES),
  ...pairs(TELLING, SHARES),
  ...pairs(SECRETS, SCREENS),
  ...pairs(
    "don't share your, do not share your, never share your, never enter your, write down your, back up your, confirm your, store your, keep your",
    SECRETS,
  ),
  ...phrasesIn(
    `i'm a freelance, i am a freelance, i'm a freelancer, i am a freelancer, as a freelancer, being a freelancer, i'm a contractor,
      i am a contractor, i'm an independent contractor`,
  ),
];

/** Whoever wants these to be handed over wants what they open. */
export const SECRETS_ASKED: readonly string[] = pairs(
  'send, send us, send me, share, give us, give me, tell us, tell me, provide, submit, need, dm us, dm me, email us, enter, verify, import, with',
  'your recovery phrase, your seed phrase, your secret phrase, your private key, your private keys',
);

/** Every first with every second. */
function pairs(firsts: string, seconds: string): readonly string[] {
  const ends = phrasesIn(seconds);
  return phrasesIn(firsts).flatMap((first) => ends.map((second) => `${first} ${second}`));
}
