/** The one stylesheet and the icon, as text, so that the bundle needs no files beside it. System fonts, light and dark, from a phone to paper. */

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#175e54"/><path d="M9 17l5 5 9-11" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export const STYLESHEET = `:root {
  color-scheme: light dark;
  --paper: #f6f6f3; --card: #ffffff; --ink: #1c2321; --soft: #55605c; --line: #dcdfda; --accent: #175e54; --on-accent: #ffffff;
  --good: #1a6b3c; --good-back: #e8f4ec; --bad: #9a2617; --bad-back: #fbecea; --wait: #7a5200; --wait-back: #fbf3de; --plain-back: #eceeea;
  --focus: #1b6fd1; --radius: 10px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131716; --card: #1c2120; --ink: #e8ebe8; --soft: #a5b0ab; --line: #343c39; --accent: #5cc2ae; --on-accent: #0b1715;
    --good: #7ed3a0; --good-back: #16301f; --bad: #f2a196; --bad-back: #3a1c18; --wait: #e8c06a; --wait-back: #35290f; --plain-back: #262c2a;
    --focus: #8dbdf5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; overflow-wrap: break-word; }
header, main, footer { width: min(46rem, 100% - 2rem); margin-inline: auto; }
header { padding-block: 1.25rem 0; }
.owner { display: flex; align-items: center; gap: .7rem; margin: 0; font-weight: 600; }
.mark { display: grid; place-items: center; flex: none; width: 2.1rem; height: 2.1rem; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-weight: 700; }
main { padding-block: 1.25rem 2rem; }
footer { padding-block: 1rem 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
footer p { margin: .25rem 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem .8rem; background: var(--card); border-radius: 6px; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.15rem); margin-top: .4em; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4, h5 { font-size: 1rem; }
p, ul, ol, dl, blockquote, pre, table { margin: 0 0 .9rem; }
ul, ol { padding-left: 1.4rem; }
li + li { margin-top: .25rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .9em; }
code { overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .8rem 1rem; background: var(--plain-back); border-radius: var(--radius); }
blockquote { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); color: var(--soft); }
blockquote p:last-child, .card > :last-child, .notice > :last-child { margin-bottom: 0; }
.eyebrow { margin: 0; color: var(--soft); font-size: .95rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
.soft, .hint { color: var(--soft); } .hint { font-size: .9rem; }
.amount { font-variant-numeric: tabular-nums; white-space: nowrap; }
.card { margin: 0 0 1.25rem; padding: 1.25rem 1.4rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); }
.card > :first-child { margin-top: 0; }
details.card { padding-block: .9rem; }
.card ul { list-style: disc; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 1.5rem; margin: 0; }
.facts.pairs { grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); }
.facts dt { color: var(--soft); font-size: .9rem; }
.facts dd { margin: 0; font-weight: 600; }
.facts .big { font-size: 1.5rem; line-height: 1.3; }
.document { overflow-wrap: anywhere; }
.document h2 { font-size: 1.35rem; margin-top: 0; }
.document h3 { margin-top: 1.8rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
.scroll { overflow-x: auto; margin: 0 0 .9rem; }
.scroll table { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .5rem .7rem .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
th { font-size: .85rem; color: var(--soft); font-weight: 600; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.single { margin-top: 1.5rem; padding: clamp(1.2rem, 5vw, 2.5rem); }
.notice { margin: 0 0 1.25rem; padding: .85rem 1.1rem; border-radius: var(--radius); border: 1px solid transparent; background: var(--plain-back); }
.notice.good { background: var(--good-back); border-color: var(--good); }
.notice.bad { background: var(--bad-back); border-color: var(--bad); }
.steps { counter-reset: step; list-style: none; padding: 0; }
.steps > li { position: relative; padding-left: 2.6rem; counter-increment: step; }
.steps > li + li { margin-top: .7rem; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: .05rem; display: grid; place-items: center; width: 1.7rem; height: 1.7rem; border: 1px solid var(--line); border-radius: 50%; font-size: .85rem; font-weight: 600; color: var(--soft); }
form { margin: 0; }
fieldset { margin: 0 0 1.1rem; padding: 0; border: 0; }
legend, .label { display: block; margin: 0 0 .4rem; padding: 0; font-weight: 600; }
.tick { display: grid; grid-template-columns: auto 1fr; gap: .75rem; padding: .6rem 0; align-items: start; cursor: pointer; }
.tick + .tick { border-top: 1px solid var(--line); }
input[type=checkbox] { width: 1.25rem; height: 1.25rem; margin: .18rem 0 0; accent-color: var(--accent); }
input[type=text], textarea { width: 100%; padding: .65rem .8rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; }
input[aria-invalid=true], textarea[aria-invalid=true] { border-color: var(--bad); }
textarea { min-height: 6.5rem; resize: vertical; }
.field { margin: 0 0 1.1rem; }
.problem { margin: .35rem 0 0; color: var(--bad); font-weight: 600; font-size: .95rem; }
button, .button { display: inline-block; padding: .75rem 1.3rem; font: inherit; font-weight: 600; line-height: 1.3; color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 8px; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { filter: brightness(1.08); }
button.quiet { color: var(--ink); background: transparent; border-color: var(--soft); }
.wide { width: 100%; }
form + details { margin-top: 1rem; }
details { margin: 0 0 1.1rem; }
details[open] > summary { margin-bottom: .6rem; }
details > :last-child { margin-bottom: 0; }
summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.plan { list-style: none; padding: 0; }
.plan > li + li { margin-top: 0; }
.heading { display: flex; flex-wrap: wrap; gap: .35rem 1rem; justify-content: space-between; align-items: baseline; margin: 0 0 .5rem; }
.heading h3 { margin: 0; }
.badge { display: inline-block; padding: .12rem .6rem; border-radius: 99px; font-size: .85rem; font-weight: 600; background: var(--plain-back); color: var(--soft); white-space: nowrap; }
.badge.good { background: var(--good-back); color: var(--good); }
.badge.bad { background: var(--bad-back); color: var(--bad); }
.badge.wait { background: var(--wait-back); color: var(--wait); }
.card .files, .card .history { list-style: none; padding: 0; }
.files li { padding: .5rem 0; border-top: 1px solid var(--line); margin: 0; overflow-wrap: anywhere; }
.prose { white-space: pre-line; overflow-wrap: anywhere; }
.history li { display: grid; grid-template-columns: minmax(11rem, auto) 1fr; gap: .2rem 1.2rem; padding: .6rem 0; border-bottom: 1px solid var(--line); margin: 0; }
.history li:first-child { padding-top: 0; }
.history li:last-child { padding-bottom: 0; border: 0; }
.tabs { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; margin: 0 0 1.25rem; padding: 0 0 .6rem; border-bottom: 1px solid var(--line); list-style: none; }
.tabs li { margin: 0; }
.tabs a { text-decoration: none; }
.tabs [aria-current] { color: var(--ink); font-weight: 600; border-bottom: 2px solid var(--accent); padding-bottom: .6rem; }
@media (max-width: 34rem) {
  .card { padding: 1rem; } .history li { grid-template-columns: 1fr; } button, .button { width: 100%; text-align: center; }
}
@media print {
  body { background: #fff; color: #000; } .card { border: 0; padding: 0; } form, .tabs, .skip, footer { display: none; }
}
@media (prefers-reduced-motion: no-preference) { button, .button { transition: filter .12s; } }
`;
