/** Handles whose platform is named in the same breath and not right beside them: in lists, in a phrase, by the place of the post. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

async function handles(body: string, url: string | null = null): Promise<readonly string[]> {
  const found = await findContacts({ title: '', body, url });
  return found.filter(({ kind }) => kind !== 'website' && kind !== 'email').map(({ kind, value }) => `${kind} ${value}`);
}

describe('a name on several platforms', () => {
  test.each([
    ['IG/X/TikTok: @emberand', ['instagram emberand', 'x emberand']],
    ['I am @emberand pretty much everywhere (IG, X, Threads).', ['instagram emberand', 'x emberand']],
    ['The choir sued, see @choirof42 on Insta and X', ['instagram choirof42', 'x choirof42']],
    ['Twitter and Instagram @emberand', ['x emberand', 'instagram emberand']],
    ['Insta (photography): @romi.fotos', ['instagram romi.fotos']],
    ['Send a portfolio, on X I’m @foldedmap', ['x foldedmap']],
    ['My Twitter DMs are open (@inkandanvil)', ['x inkandanvil']],
    ['Find me on Bluesky, inkandanvil.bsky.social', ['bluesky inkandanvil.bsky.social']],
  ])('%s', async (body, expected) => {
    expect(await handles(body)).toEqual(expected);
  });
});

describe('a name that no sign marks', () => {
  test.each([
    ['dm me or hit my line. ig fadesbymarq', ['instagram fadesbymarq']],
    ['Portfolio is online. Discord mirelasays', ['discord mirelasays']],
    ['→ ig/studiohalfmoon', ['instagram studiohalfmoon']],
    ['Message me on signal or telegram, handle is bramblekit on both', ['telegram bramblekit']],
    ['@ me on twitter, same name (wickandwhim)', ['x wickandwhim']],
    ['Please DM me on X: tessplans', ['x tessplans']],
    ['Message us, insta DMs (birch.basket)', ['instagram birch.basket']],
    ['LinkedIn: jo-doe', ['linkedin https://www.linkedin.com/in/jo-doe']],
    ['Contact: via site, or LinkedIn (wren-mackie)', ['linkedin https://www.linkedin.com/in/wren-mackie']],
    ['GH: jodoe42\nLI: in/jodoe42', ['github jodoe42', 'linkedin https://www.linkedin.com/in/jodoe42']],
  ])('%s', async (body, expected) => {
    expect(await handles(body)).toEqual(expected);
  });

  test.each([
    ['static sites, or Instagram images'],
    ['Experience: GitHub/GitLab, Discord bots, Telegram Messenger'],
    ['Discord Nitro is sold out. Instagram reels. IG: nope'],
    ['A LinkedIn follow-up, LinkedIn full-time roles'],
    ['Find me on LinkedIn: Bastien Corvaisier'],
  ])('none in: %s', async (body) => {
    expect(await handles(body)).toEqual([]);
  });
});

describe('a bare name by the place of its post', () => {
  test.each([
    ['Vacancy, flower shop, 25k a month. Portfolio required. @lilia_hr', 'https://t.me/gigs_board/8812', ['telegram lilia_hr']],
    ['Happy to pay for two days a month. Ping @orrin-peat', 'https://github.com/peat/peat/issues/4', ['github orrin-peat']],
    ['As @henrikl said in the other thread', 'https://github.com/peat/peat/issues/4', []],
    ['Vacancy, portfolio required. @lilia_hr', 'https://forum.example/t/4', []],
  ])('%s %s', async (body, url, expected) => {
    expect(await handles(body, url)).toEqual(expected);
  });
});
