import { PALETTE } from '../chart/palette.js';

/** The page's stylesheet. In the dark it recolours the inline charts by the classes of their parts. */
export const stylesheet = `@font-face{font-family:Lato;font-weight:400;font-display:fallback;src:url(/fonts/lato-400.ttf)}
@font-face{font-family:Lato;font-weight:700;font-display:fallback;src:url(/fonts/lato-700.ttf)}
:root{color-scheme:light dark;--paper:${PALETTE.paper};--ink:${PALETTE.ink};--muted:${PALETTE.muted};--grid:${PALETTE.grid};--axis:${PALETTE.axis};--leader:${PALETTE.leader};--follower:${PALETTE.follower};--link:#00559b}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#eceef0;--muted:#a9b2bb;--grid:#2c3238;--axis:#6b747d;--leader:#72b9f2;--follower:#f4a06b;--link:#8cc4f7}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 Lato,"Helvetica Neue",Helvetica,Arial,"Noto Sans SC",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:60rem;padding:0 1rem 3rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 2rem;align-items:baseline;padding:1rem 0;border-bottom:1px solid var(--grid)}
header ul,.links{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
.name{font-weight:700;text-decoration:none;color:var(--ink)}
a{color:var(--link);text-underline-offset:.15em}
a[aria-current]{color:var(--ink);text-decoration:none;font-weight:700}
:focus-visible{outline:3px solid var(--follower);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-100rem;top:0;background:var(--paper);padding:.5rem 1rem;z-index:1}
.skip:focus{left:0}
h1{font-size:clamp(1.4rem,1rem + 2vw,2rem);line-height:1.25;margin:1.75rem 0 1rem;text-wrap:pretty}
h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--grid)}
h1+h2,h1+section h2{margin-top:1.5rem;padding-top:0;border-top:0}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
p,li{max-width:42rem}
.headline{font-size:1.2rem;font-weight:700;line-height:1.35}
.small,footer{color:var(--muted);font-size:.9rem}
footer{margin-top:3rem;border-top:1px solid var(--grid)}
figure{margin:.5rem -1rem 1rem}
figure svg{display:block;max-width:100%;height:auto}
.wide svg,.narrow svg{width:100%}
.narrow{display:none}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:.25rem 0}
caption span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2rem)}
dt{font-weight:700}
dd{margin:0 0 .75rem;max-width:42rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--grid)}
td.number,td.day,th.day,tbody th.number{white-space:nowrap}
thead th{color:var(--muted);font-weight:400}
tbody th{font-weight:700}
th.number,td.number{text-align:right}
td.long,tbody th.long{min-width:17rem;white-space:normal}
tbody th.text{min-width:8rem}
details.question{margin:1rem 0}
summary{cursor:pointer;color:var(--link)}
details.question form{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;margin:.5rem 0;padding:.75rem;border:1px solid var(--grid);border-radius:4px}
details.question div{display:flex;flex-direction:column;flex:1 1 9rem;min-width:0}
label{color:var(--muted);font-size:.8125rem}
input,select,button,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--axis);border-radius:3px;padding:.3rem .5rem;min-width:0;max-width:100%}
input,select,form button{height:2.5rem}
form button{background:var(--ink);color:var(--paper);border-color:var(--ink);cursor:pointer}
button.sort{all:unset;cursor:pointer;font:inherit}
button.sort:focus-visible{outline:3px solid var(--follower);outline-offset:2px}
[aria-sort=ascending] .sort::after{content:" ↑"}
[aria-sort=descending] .sort::after{content:" ↓"}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:baseline;margin:1rem 0 -.5rem}
.tools label{display:flex;gap:.5rem;align-items:baseline}
.tools select{height:2.2rem;max-width:12rem}
.tools input{height:2.2rem}
form.check{display:grid;gap:.35rem;max-width:42rem}
form.check button{justify-self:start;margin-top:.5rem}
textarea{width:100%}
details.evaluation{margin:.75rem 0}
details.evaluation summary{font-weight:700}
code{font-size:.9em}
details.refit{margin:1.5rem 0}
details.refit fieldset{border:1px solid var(--grid);border-radius:4px;padding:.5rem 1rem;margin:.5rem 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:0 1rem;max-height:14rem;overflow-y:auto}
details.refit legend{color:var(--muted);font-size:.8125rem;padding:0 .25rem}
details.refit label.check{margin:.15rem 0;color:var(--ink);font-size:.9375rem}
label.check .small{white-space:nowrap}
form.place{max-width:42rem}
.drop{border:2px dashed var(--axis);border-radius:6px;padding:1rem 1.25rem;margin:1rem 0}
.drop.over{border-color:var(--leader)}
.drop label{display:block;font-size:1.0625rem;font-weight:700;color:var(--ink);margin-bottom:.5rem}
.drop .small{margin:.5rem 0 0}
input[type=file]{height:auto;width:100%}
label.check{display:flex;gap:.5rem;align-items:center;margin:.5rem 0}
input[type=checkbox]{height:auto;width:1.1rem;aspect-ratio:1;accent-color:var(--leader)}
.actions{display:flex;gap:.75rem;margin:.75rem 0}
form button.plain{background:none;color:var(--link);border-color:var(--axis)}
[role=status]{min-height:1.5rem}
[role=status] span{display:block}
[role=status].refused span:first-child{font-weight:700}
[role=status].refused{border-left:3px solid var(--follower);padding-left:.75rem}
h2.headline{border-top:0;font-size:1.4rem}
mark{background:none;color:inherit;text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.2em;text-decoration-color:var(--axis)}
mark.supported{text-decoration-color:var(--leader)}
mark.contradicted,mark.overstated,mark.understated{text-decoration-color:var(--follower)}
mark sup{font-size:.75em;color:var(--muted)}
details.claim{margin:-.35rem 0 1rem 1rem;border-left:3px solid var(--grid);padding-left:.9rem;max-width:52rem}
details.claim summary{font-size:.9375rem}
details.claim section{margin:.25rem 0}
details.claim h3{font-size:.9375rem;margin:.75rem 0 0}
img.chart{display:block;width:100%;max-width:820px;height:auto;background:#fff;border-radius:4px}
form.keep .actions{flex-wrap:wrap;align-items:baseline}
.verdict{font-weight:700}
a:hover{text-decoration-thickness:.12em}
.beside{margin:-.25rem 0 1.5rem}
.beside .links{font-size:.9375rem}
.state{margin:.35rem 0 0}
details.share{margin:.5rem 0;font-size:.9375rem}
details.share dl{margin:.5rem 0;padding:.75rem 1rem;border:1px solid var(--grid);border-radius:4px}
details.share dt{font-size:.8125rem;font-weight:400;color:var(--muted)}
details.share dd{max-width:none;overflow-wrap:anywhere}
details.share pre{margin:.15rem 0;padding:.5rem .65rem;font-size:.8125rem}
button.copy{font-size:.8125rem;padding:.1rem .5rem;margin:.15rem 0 0;cursor:pointer;border-color:var(--grid);color:var(--link)}
body.embed{max-width:none;padding:0 .5rem .5rem}
body.embed figure{margin:0}
body.embed h1{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--axis);border-radius:4px;max-width:30rem}
dialog::backdrop{background:#0006}
pre{overflow-x:auto;padding:.75rem;border:1px solid var(--grid);white-space:pre-wrap;overflow-wrap:anywhere}
h1,p,li{overflow-wrap:anywhere}
.headway-chart .paper{fill:var(--paper)}
.headway-chart text.halo{stroke:var(--paper)}
.headway-chart .ink,.headway-chart text.ink{fill:var(--ink)}
.headway-chart .muted,.headway-chart .muted text,.headway-chart text.muted{fill:var(--muted)}
.headway-chart .axis path{stroke:var(--axis)}
.headway-chart .grid line,.headway-chart .grid{stroke:var(--grid)}
.headway-chart .bracket{stroke:var(--ink)}
.headway-chart .line.leader path,.headway-chart path.line.leader,.headway-chart g.line.leader{stroke:var(--leader)}
.headway-chart .line.follower path,.headway-chart path.line.follower,.headway-chart g.line.follower{stroke:var(--follower)}
.headway-chart .band.follower,.headway-chart .band.follower path{fill:var(--follower)}
.headway-chart .tile.leader rect,.headway-chart .tile.leader,.headway-chart .bar.leader{fill:var(--leader)}
.headway-chart .tile.empty{fill:var(--grid)}
.headway-chart .line.placed path,.headway-chart g.line.placed{stroke:var(--ink)}
.headway-chart .band.ink,.headway-chart .band.ink path{fill:var(--ink)}
.headway-chart .halo text{stroke:var(--paper)}
.headway-chart .dot.muted,.headway-chart .dot.muted circle{fill:var(--muted);stroke:var(--paper)}
.headway-chart .ink>text,.headway-chart g.ink{fill:var(--ink)}
.headway-chart .dot.leader,.headway-chart .dot.leader circle{fill:var(--leader);stroke:var(--paper)}
.headway-chart .dot.follower,.headway-chart .dot.follower circle{fill:var(--follower);stroke:var(--paper)}
.headway-chart text.leader,.headway-chart g.leader>text{fill:var(--leader)}
.headway-chart text.follower,.headway-chart g.follower>text{fill:var(--follower)}
@media (max-width:40rem){.wide{display:none}.narrow{display:block}html{font-size:1rem}th,td{white-space:nowrap}tbody th{position:sticky;left:0;background:var(--paper);white-space:normal;min-width:6rem;max-width:9rem}tbody th.long{position:static;min-width:13rem;max-width:13rem}}
@media print{html{font-size:10pt}header nav,.skip,.links,footer,details.question,.tools,details.share,details.refit,.state~ul{display:none}.scroll{overflow:visible}body{max-width:none;padding:0}table{font-size:8.5pt}caption span{max-width:none}tbody th{position:static}th.text,td.text{overflow-wrap:anywhere}details.claim:not([open]){display:none}tbody th.text,td.long,tbody th.long{min-width:0}figure{margin:1rem 0}figure,tr{break-inside:avoid}h2,h3,caption{break-after:avoid}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

/** The page's icon: two frontiers with a gap. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${PALETTE.paper}"/><path d="M4 22h7v-8h8V6h9" fill="none" stroke="${PALETTE.leader}" stroke-width="3"/><path d="M4 28h11v-6h8v-8h5" fill="none" stroke="${PALETTE.follower}" stroke-width="3"/></svg>`;
