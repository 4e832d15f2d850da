/**
 * The page's style sheet. The content security policy names its hash, so a change here needs the new one below; the
 * test says which. No style attributes anywhere: widths of bars are SVG attributes.
 */
export const style = `
:root{color-scheme:light dark;--bg:#f6f5f2;--card:#fff;--ink:#1b1d22;--soft:#5d6470;--line:#e3e1db;--accent:#2f5bea;
--ok:#1b7f5a;--ok-bg:#e6f4ee;--bad:#b3261e;--bad-bg:#fcebe9;--warn:#8a5a00;--warn-bg:#fff4dc;--wait:#8f8c84;--wait-bg:#efede8;
--dns:#7a5af5;--tcp:#2f5bea;--tls:#0b8a8a;--http:#b0681a;--hop:#b3367f;--rest:#b9b6ae;--shadow:0 1px 2px rgba(20,20,30,.05),0 8px 24px rgba(20,20,30,.05)}
@media (prefers-color-scheme:dark){:root{--bg:#15171b;--card:#1e2126;--ink:#eceef2;--soft:#a3aab6;--line:#30343b;--accent:#8ea8ff;
--ok:#5fd0a4;--ok-bg:#16332a;--bad:#ff8d85;--bad-bg:#3a1d1c;--warn:#f0c36a;--warn-bg:#372b14;--wait:#7b828e;--wait-bg:#282c33;
--dns:#b3a0ff;--tcp:#8ea8ff;--tls:#58c7c7;--http:#eba85c;--hop:#f08cc0;--rest:#555b66;--shadow:none}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 "Inter","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
.page{max-width:1080px;margin:0 auto;padding:20px 24px 48px}
.top{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;padding:4px 2px 16px;color:var(--soft);font-size:14px}
.top b{color:var(--ink);font-size:16px;letter-spacing:-.01em;margin-right:auto}
h1{font-size:30px;line-height:1.2;letter-spacing:-.02em;font-weight:680;margin:10px 0 8px;text-wrap:pretty}
h2{font-size:18px;line-height:1.3;letter-spacing:-.01em;font-weight:650;margin:36px 2px 12px}
h3{font-size:15px;font-weight:640;margin:18px 0 6px}
h3:first-child{margin-top:0}
p{margin:0 0 10px}
.seen{font-size:17px;max-width:62ch}
.soft{color:var(--soft)}.small{font-size:13px}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 22px;box-shadow:var(--shadow)}
.card+.card{margin-top:14px}
.way{margin-top:14px}
.verdict{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:14px;align-items:start}
.verdict .card+.card{margin-top:0}
.tag{display:inline-block;font-size:13px;font-weight:640;padding:3px 11px;border-radius:999px;background:var(--wait-bg);color:var(--ink)}
.tag.none{background:var(--ok-bg);color:var(--ok)}.tag.local{background:var(--bad-bg);color:var(--bad)}.tag.provider,.tag.unknown{background:var(--warn-bg);color:var(--warn)}
.marked{list-style:none;margin:0;padding:0;display:grid;gap:8px}
.marked li{display:grid;grid-template-columns:24px minmax(0,1fr);gap:4px}
.marked i{font-style:normal;font-weight:700;color:var(--soft)}
.marked .yes>i{color:var(--ok)}.marked .no>i{color:var(--bad)}
.remark{border-left:3px solid var(--warn);padding:2px 0 2px 12px;margin:12px 0 0}
.path svg{display:block;width:100%;height:auto}
.path .tall{display:none;max-width:340px}
.path text{fill:var(--ink);font-family:inherit}.path .sub{fill:var(--soft)}
.ring{stroke-width:2}.link{stroke-width:3}
.s-ok .ring{fill:var(--ok-bg);stroke:var(--ok)}.s-ok .mark{fill:var(--ok)}.s-ok .link{stroke:var(--ok)}
.s-failed .ring{fill:var(--bad-bg);stroke:var(--bad)}.s-failed .mark{fill:var(--bad)}.s-failed .link{stroke:var(--bad);stroke-dasharray:9 7}
.s-unclear .ring{fill:var(--warn-bg);stroke:var(--warn)}.s-unclear .mark{fill:var(--warn)}.s-unclear .link{stroke:var(--warn);stroke-dasharray:9 7}
.s-not-reached .ring{fill:none;stroke:var(--wait);stroke-dasharray:4 4}.s-not-reached .mark{fill:var(--soft)}.s-not-reached .link{stroke:var(--wait);stroke-dasharray:2 6}
.apps{display:flex;flex-wrap:wrap;gap:8px;margin:14px 0 0;padding:14px 0 0;border-top:1px dashed var(--line);list-style:none}
.apps li{border:1px solid var(--line);border-radius:999px;padding:2px 11px;font-size:13px}
.apps .no{border-color:var(--bad);color:var(--bad)}.apps .yes{border-color:var(--ok);color:var(--ok)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:14px;background:var(--card);box-shadow:var(--shadow)}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4}
caption{text-align:left;padding:12px 16px 4px;color:var(--soft);font-size:13px}
th,td{text-align:left;vertical-align:top;padding:8px 10px;border-top:1px solid var(--line);font-weight:400}
th:first-child,td:first-child{padding-left:16px}th:last-child,td:last-child{padding-right:16px}
thead th{border-top:0;font-size:13px;font-weight:600;color:var(--soft);white-space:nowrap}
tbody th{font-weight:560;min-width:190px}
td.num,th.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.status{white-space:nowrap}
.ok{color:var(--ok)}.failed,.mixed{color:var(--bad)}.notice{color:var(--warn)}.not-run,.not-applicable{color:var(--soft)}
code{font:13px/1.45 ui-monospace,"SF Mono","Cascadia Mono",Consolas,monospace;overflow-wrap:anywhere}
.bar{width:30%;min-width:150px}.bar svg{display:block;width:100%;height:12px}
.dns{fill:var(--dns)}.tcp{fill:var(--tcp)}.tls{fill:var(--tls)}.http{fill:var(--http)}.proxy{fill:var(--hop)}.rest{fill:var(--rest)}.track{fill:var(--wait-bg)}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 2px 10px;padding:0;list-style:none;font-size:13px;color:var(--soft)}
.legend svg{width:12px;height:12px;margin-right:6px;vertical-align:-1px}
details{background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow)}
details+details{margin-top:10px}
summary{cursor:pointer;padding:12px 16px;font-weight:600}
summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
summary .soft{font-weight:400}
details .scroll{border:0;border-top:1px solid var(--line);border-radius:0 0 14px 14px;box-shadow:none}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:6px 20px;margin:0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
footer{margin:36px 2px 0;color:var(--soft);font-size:13px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:760px){.page{padding:14px 14px 36px}.verdict{grid-template-columns:minmax(0,1fr)}h1{font-size:25px}.card{padding:16px}
.path .wide{display:none}.path .tall{display:block}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:8px}}
@media print{:root{color-scheme:light;--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#1b3fb5;--ok:#116246;--ok-bg:#eef7f3;--bad:#9b1c15;--bad-bg:#fbeeec;
--warn:#6f4800;--warn-bg:#fdf6e6;--wait:#777;--wait-bg:#f0f0f0;--dns:#5b3fd0;--tcp:#2448c0;--tls:#086b6b;--http:#8f5210;--hop:#8a2560;--rest:#999;--shadow:none}
@page{margin:14mm}body{font-size:10.5pt}.page{max-width:none;padding:0}h1{font-size:20pt}h2{font-size:13pt;break-after:avoid}
.card,tr,.marked li{break-inside:avoid}.verdict{grid-template-columns:minmax(0,1fr) 62mm}.scroll{overflow:visible}table{font-size:9pt}code{font-size:8.5pt}
.path .wide{display:block}.path .tall{display:none}details::details-content{content-visibility:visible;display:block;block-size:auto}thead{display:table-header-group}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** SHA-256 of the style sheet, base64, for `style-src`. */
export const styleHash = 'sha256-wYotulR0jQpuI2El2LaD2x/5WlE+S1bwD9zbadaVwrw=';
