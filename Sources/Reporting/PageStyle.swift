/// How pages look: on a phone, on a screen, in the dark and on paper.
enum PageStyle {
    /// Contrasts of letters are 4.5 to 1 at least, of marks 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
    static let text = """
        :root { color-scheme: light dark; --text: #1b2530; --soft: #52606d; --back: #f4f6f8;
            --panel: #ffffff; --line: #d3dae1; --edge: #75828e; --link: #0a53a8; --bar: #0b5cad;
            --two: #b3470a; --grid: #dfe5ea;
            --alarming: #8a1c14; --alarming-back: #fde7e4; --doubtful: #6b4a00;
            --doubtful-back: #fff2cf; --good: #12602f; --good-back: #def5e5;
            --neutral: #33404c; --neutral-back: #e9eef3;
            --h1: #e3eef9; --h2: #bcd8f1; --h3: #83b5e2; --h4: #1f6cb8; --h5: #0a3f78; }
        @media (prefers-color-scheme: dark) {
            :root { --text: #e7edf3; --soft: #a9b6c2; --back: #0e1318; --panel: #171e25;
                --line: #333e49; --edge: #8796a3; --link: #86c0ff; --bar: #5aa9f5; --two: #f2a161;
                --grid: #28323b;
                --alarming: #ffb4ab; --alarming-back: #4a1713; --doubtful: #ffd98a;
                --doubtful-back: #463409; --good: #9be3b1; --good-back: #123d21;
                --neutral: #cfd9e2; --neutral-back: #29333d;
                --h1: #172a3d; --h2: #1d3d5e; --h3: #24588c; --h4: #7cbcf8; --h5: #c2e0ff; }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body { margin: 0; color: var(--text); background: var(--back); overflow-wrap: anywhere;
            font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans",
            sans-serif; }
        main { max-width: 48rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
        main:has(td:nth-child(5)), main:has(.figures) { max-width: 74rem; }
        h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.1rem); line-height: 1.2;
            margin: 0.5rem 0 0.75rem; letter-spacing: -0.01em; }
        h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; }
        h3 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; } h4 { font-size: 1rem; margin: 1rem 0 0.4rem; }
        p, ul, ol, blockquote { max-width: 48rem; } .lead { font-size: 1.1rem; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; list-style: none; padding: 0;
            margin: 1rem 0; max-width: none; font-size: 0.9rem; }
        nav a { display: inline-block; padding: 0.2rem 0; }
        li { margin: 0.2rem 0; }
        .scroll { overflow-x: auto; margin: 0.75rem 0; background: var(--panel);
            border: 1px solid var(--line); border-radius: 0.5rem; }
        table { border-collapse: collapse; font-size: 0.9rem; width: 100%; }
        th, td { padding: 0.5rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start;
            vertical-align: top; overflow-wrap: normal; font-weight: inherit; }
        tbody tr:last-child > * { border-bottom: 0; }
        thead th { font-weight: 600; color: var(--soft); white-space: nowrap;
            border-bottom: 2px solid var(--line); vertical-align: bottom; }
        .n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .id { white-space: nowrap; } .flex { min-width: 11rem; overflow-wrap: anywhere; }
        thead .n { white-space: normal; }
        .tone { padding: 0.1em 0.55em; border-radius: 1em; white-space: nowrap; }
        .tone.alarming { color: var(--alarming); background: var(--alarming-back); }
        .tone.doubtful { color: var(--doubtful); background: var(--doubtful-back); }
        .tone.good { color: var(--good); background: var(--good-back); }
        .tone.neutral { color: var(--neutral); background: var(--neutral-back); }
        th button { all: unset; cursor: pointer; padding: 0.25rem 0; min-height: 1.5rem; }
        th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        th button::after { content: " ↕"; color: var(--soft); }
        th[aria-sort=ascending] button::after { content: " ↑"; color: var(--link); }
        th[aria-sort=descending] button::after { content: " ↓"; color: var(--link); }
        .find { display: block; margin: 0.75rem 0 0; font-size: 0.9rem; color: var(--soft); }
        .find input { font: inherit; color: var(--text); background: var(--panel); margin-inline-start: 0.5rem;
            border: 1px solid var(--edge); border-radius: 0.35rem; padding: 0.3rem 0.5rem;
            width: min(18rem, 60vw); }
        .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
            clip-path: inset(50%); white-space: nowrap; }
        caption.unseen { display: block; }
        blockquote { margin: 0.75rem 0; padding: 0.1rem 0 0.1rem 1rem;
            border-inline-start: 0.25rem solid var(--line); }
        blockquote p { margin: 0.2rem 0; } blockquote footer { color: var(--soft); font-size: 0.875rem; }
        code, pre { font: 0.9rem ui-monospace, "DejaVu Sans Mono", monospace;
            background: var(--neutral-back); color: var(--neutral); border-radius: 0.3rem; }
        code { padding: 0.1em 0.4em; } pre { padding: 0.75rem; white-space: pre-wrap; }
        pre code { padding: 0; } .next { color: var(--soft); }
        dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.2rem 1rem;
            margin: 0.75rem 0; padding: 0.75rem 1rem; background: var(--panel);
            border: 1px solid var(--line); border-radius: 0.5rem; font-size: 0.9rem; }
        dt { color: var(--soft); } dd { margin: 0; }
        .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
            gap: 0.75rem; list-style: none; padding: 0; margin: 1.25rem 0; max-width: none; }
        .figures li { background: var(--panel); border: 1px solid var(--line); margin: 0;
            border-radius: 0.6rem; padding: 0.8rem 1rem; display: grid;
            grid-template-columns: auto 1fr; gap: 0.1rem 0.6rem; align-items: baseline; }
        .figures .name { grid-column: 1 / -1; color: var(--soft); font-size: 0.875rem; }
        .figures .now { white-space: nowrap; } .figures small { color: var(--soft); }
        .figures strong { font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .figures .change { font-size: 0.9rem; white-space: nowrap; justify-self: end; } .figures .before { color: var(--soft); font-size: 0.85rem; }
        .change.alarming { color: var(--alarming); } .change.good { color: var(--good); }
        .figures .trend { justify-self: end; align-self: center; }
        .trend { vertical-align: middle; } .trend path { fill: none; stroke: var(--bar); stroke-width: 1.75;
            stroke-linejoin: round; stroke-linecap: round; } .trend circle { fill: var(--bar); }
        figure { margin: 1rem 0; padding: 0.9rem 1rem; background: var(--panel); max-width: 36rem;
            border: 1px solid var(--line); border-radius: 0.6rem; }
        figcaption { font-weight: 600; margin-bottom: 0.5rem; }
        .chart { display: block; width: 100%; height: auto; } .chart text { font-size: 12.5px;
            fill: var(--text); font-family: inherit; } .chart .soft { fill: var(--soft); font-size: 11.5px; }
        .chart .strong { font-weight: 600; } .bar { fill: var(--bar); }
        .grid { stroke: var(--grid); fill: none; } .dot { fill: var(--two); stroke: var(--panel); }
        .dot.rest { fill: var(--panel); stroke: var(--edge); stroke-width: 1.5; }
        .line { fill: none; stroke-width: 2.25; stroke-linejoin: round; } .line.l1 { stroke: var(--bar); }
        .line.l2 { stroke: var(--two); stroke-dasharray: 6 4; } .mark.l1 { fill: var(--bar); }
        .mark.l2 { fill: var(--panel); stroke: var(--two); stroke-width: 2; }
        .legend { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0;
            margin: 0.4rem 0 0; font-size: 0.85rem; }
        .legend li::before { content: ""; display: inline-block; width: 1.5rem; margin-inline-end: 0.4rem;
            vertical-align: middle; border-top: 3px solid var(--bar); }
        .legend .l2::before { border-top: 3px dashed var(--two); }
        .heat td { text-align: center; font-variant-numeric: tabular-nums; border: 1px solid var(--panel); }
        .h1 { background: var(--h1); } .h2 { background: var(--h2); } .h3 { background: var(--h3); }
        .h4 { background: var(--h4); color: var(--panel); }
        .h5 { background: var(--h5); color: var(--panel); }
        details { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem;
            padding: 0 1rem; margin: 0.5rem 0; }
        details[open] { padding-bottom: 0.75rem; } details dl { padding: 0.25rem 0; border: 0; }
        summary { cursor: pointer; padding: 0.6rem 0; } summary h3 { display: inline; font-size: 1rem; }
        summary span { color: var(--soft); font-size: 0.9rem; }
        article { padding-top: 0.5rem; border-top: 1px solid var(--line); margin-top: 2.5rem; }
        nav ol { padding-inline-start: 1.5rem; }
        @media (min-width: 62rem) {
            .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start; }
            .pair figure { margin: 0; } .pair figure:first-child:nth-last-child(3) { grid-row: span 2; }
        }
        .pair { margin: 1rem 0; }
        @media (min-width: 40rem) { td:not(.flex) { white-space: nowrap; } }
        @media (max-width: 40rem) {
            .late { display: none; } th, td { padding: 0.4rem 0.5rem; }
            .flex { min-width: 8rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.4rem; }
            .figures { grid-template-columns: 1fr; }
        }
        @media print {
            @page { size: A4; margin: 11mm 12mm; }
            :root { color-scheme: light; --text: #000; --soft: #333; --back: #fff; --panel: #fff;
                --line: #999; --edge: #555; --link: #000; --bar: #0b5cad; --two: #b3470a; --grid: #ddd;
                --alarming: #8a1c14; --alarming-back: #fff; --doubtful: #6b4a00;
                --doubtful-back: #fff; --good: #12602f; --good-back: #fff; --neutral: #33404c;
                --neutral-back: #fff; --h1: #e3eef9; --h2: #bcd8f1; --h3: #83b5e2; --h4: #1f6cb8;
                --h5: #0a3f78; }
            html { font-size: 8.5pt; } main { max-width: none !important; padding: 0; }
            nav, .find { display: none; } th button::after { content: none !important; }
            h1, h2, h3, h4, figcaption, summary { break-after: avoid; }
            tr, blockquote, dl, figure, .figures li, .next { break-inside: avoid; }
            p, li { orphans: 3; widows: 3; }
            .scroll { overflow: visible; border: 0; border-radius: 0; } thead { display: table-header-group; }
            th, td { padding: 0.2rem 0.4rem; } body { line-height: 1.4; } p, ul { margin-block: 0.4rem; } .flex { min-width: 0; }
            .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 2mm; } .figures li { padding: 2mm 3mm; }
            .figures .now { white-space: nowrap; } .figures small { color: var(--soft); }
        .figures strong { font-size: 1.3rem; } .figures .trend { grid-column: 1 / -1; justify-self: start; }
            .figures .before { grid-column: 1 / -1; } p, ul, ol, blockquote { max-width: none; }
            .lead { font-size: 1rem; } h2 { margin: 0.9rem 0 0.3rem; } h1 { margin: 0 0 0.4rem; } h2:has(+ .pair) { break-before: page; } figure { max-width: 100mm; }
            .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm; } .pair figure { margin: 0; }
            .details { break-before: page; } details { border: 0; border-top: 1px solid #999; border-radius: 0;
                padding: 0; } article { break-before: page; border: 0; margin: 0; }
            nav + article { break-before: auto; } .chart, .bar, td { print-color-adjust: exact; }
        }
        """
}
