internal import Mustache

/// The templates that pages are made of (Mustache, {{double}} braces escape).
enum PageTemplates {
    /// Returns what a template makes of values.
    static func text(_ name: String, _ values: [String: Any]) -> String {
        library.render(values, withTemplate: name) ?? ""
    }

    private static let library: MustacheLibrary = {
        // The package's own escaping looks at whole characters: a quotation mark that carries a
        // combining mark would pass it, and end an attribute.
        MustacheContentTypes.register(EscapedText(), named: "PAGE")
        var library = MustacheLibrary()
        for (name, source) in sources {
            // A template that is broken is seen by the first test that renders it.
            try? library.register("{{% CONTENT_TYPE: PAGE}}" + source, named: name)
        }
        return library
    }()

    private struct EscapedText: MustacheContentType {
        func escapeText(_ text: String) -> String { HTMLPage.escaped(text) }
    }

    private static let sources = [
        "page": page, "contents": contents, "heading": heading, "paragraph": paragraph,
        "list": list, "quotation": quotation, "table": table, "facts": facts, "next": next,
        "figures": figures, "details": details, "html": "{{{html}}}", "trend": trend,
        "blocks": "{{#blocks}}{{>*template}}{{/blocks}}", "chart": chart, "bars": bars,
        "points": points, "lines": lines, "heat": heat,
    ]

    private static let page = """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; img-src data:{{#script}}; script-src 'sha256-{{{hash}}}'{{/script}}">
        <title>{{title}}</title>
        <style>
        {{{style}}}
        </style>
        </head>
        <body>
        <main>
        {{{body}}}
        </main>
        {{#script}}<script>{{{source}}}</script>
        {{/script}}</body>
        </html>

        """

    private static let contents = """
        <nav aria-label="{{label}}">
        <ul>
        {{#entries}}<li><a href="#{{id}}">{{title}}</a></li>
        {{/entries}}</ul>
        </nav>

        """

    private static let heading = """
        <h{{level}}{{#id}} id="{{id}}"{{/id}}>{{text}}</h{{level}}>

        """

    private static let paragraph = """
        <p{{#lead}} class="lead"{{/lead}}>{{#lines}}{{^first()}}<br>
        {{/first()}}{{.}}{{/lines}}</p>

        """

    private static let list = """
        <{{kind}}>
        {{#items}}<li>{{#lines}}{{^first()}}<br>
        {{/first()}}{{.}}{{/lines}}</li>
        {{/items}}</{{kind}}>

        """

    private static let quotation = """
        <blockquote>
        <p>{{#lines}}{{^first()}}<br>
        {{/first()}}{{.}}{{/lines}}</p>
        {{#source}}<footer>{{.}}</footer>
        {{/source}}</blockquote>

        """

    private static let table = """
        <div class="scroll" role="region" tabindex="0" aria-label="{{caption}}">
        <table{{#sortable}} data-sort="{{find}}"{{/sortable}}>
        <caption class="unseen">{{caption}}</caption>
        <thead>
        <tr>{{#columns}}<th scope="col"{{#class}} class="{{class}}"{{/class}}>{{title}}</th>{{/columns}}</tr>
        </thead>
        <tbody>
        {{#rows}}<tr>{{#cells}}<{{#head}}th scope="row"{{/head}}{{^head}}td{{/head}}\
        {{#class}} class="{{class}}"{{/class}}>\
        {{#trend}}{{>trend}}{{/trend}}{{^trend}}{{#tone}}<span class="tone {{tone}}">{{text}}</span>{{/tone}}\
        {{^tone}}{{text}}{{/tone}}{{/trend}}</{{#head}}th{{/head}}{{^head}}td{{/head}}>{{/cells}}</tr>
        {{/rows}}</tbody>
        </table>
        </div>

        """

    private static let trend = """
        <svg class="trend" viewBox="0 0 96 24" width="96" height="24" role="img" aria-label="{{words}}">\
        <path d="{{path}}"/>{{#hasLast}}<circle cx="{{x}}" cy="{{y}}" r="2.5"/>{{/hasLast}}</svg>
        """

    private static let facts = """
        <dl>
        {{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>
        {{/facts}}</dl>

        """

    private static let next = """
        <p class="next"><code>{{command}}</code>{{#purpose}} {{.}}{{/purpose}}</p>

        """

    private static let figures = """
        <ul class="figures">
        {{#figures}}<li>
        <span class="name">{{name}}</span>
        <span class="now"><strong>{{now}}</strong>{{#range}} <small>{{.}}</small>{{/range}}</span>
        <span class="change{{#tone}} {{.}}{{/tone}}">{{change}}</span>
        <span class="before">{{beforeTitle}}: {{before}}</span>
        {{#trend}}{{>trend}}{{/trend}}
        </li>
        {{/figures}}</ul>

        """

    private static let details = """
        <details>
        <summary><h3>{{title}}</h3> <span>{{note}}</span></summary>
        {{>blocks}}</details>

        """

    private static let chart = """
        <figure>
        <figcaption>{{title}}</figcaption>
        {{#bars}}{{>bars}}{{/bars}}{{#points}}{{>points}}{{/points}}\
        {{#lines}}{{>lines}}{{/lines}}{{#heat}}{{>heat}}{{/heat}}</figure>

        """

    private static let bars = """
        <svg class="chart" viewBox="0 0 400 {{height}}" role="img" aria-labelledby="{{id}}t {{id}}d">
        <title id="{{id}}t">{{title}}</title><desc id="{{id}}d">{{description}}</desc>
        {{#rows}}<text x="0" y="{{labelY}}">{{label}}</text>\
        <rect class="bar" x="0" y="{{barY}}" width="{{length}}" height="12" rx="2"/>\
        <text class="strong" x="{{textX}}" y="{{textY}}">{{text}}</text>\
        <text class="soft" x="400" y="{{textY}}" text-anchor="end">{{share}}</text>
        {{/rows}}</svg>

        """

    private static let points = """
        <svg class="chart" viewBox="0 0 400 300" role="img" aria-labelledby="{{id}}t {{id}}d">
        <title id="{{id}}t">{{title}}</title><desc id="{{id}}d">{{description}}</desc>
        {{#levels}}<path class="grid" d="M44 {{y}}H388"/>\
        <text class="soft" x="38" y="{{textY}}" text-anchor="end">{{label}}</text>
        {{/levels}}{{#ticks}}<text class="soft" x="{{x}}" y="268" text-anchor="middle">{{label}}</text>
        {{/ticks}}<text class="soft" x="216" y="290" text-anchor="middle">{{xTitle}}</text>
        <text class="soft" transform="translate(10 130) rotate(-90)" text-anchor="middle">{{yTitle}}</text>
        {{#dots}}<circle class="{{#marked}}dot{{/marked}}{{^marked}}dot rest{{/marked}}" \
        cx="{{x}}" cy="{{y}}" r="{{#marked}}5{{/marked}}{{^marked}}4{{/marked}}"><title>{{text}}</title></circle>
        {{/dots}}{{#labels}}<text class="strong" x="{{x}}" y="{{y}}"\
        {{#end}} text-anchor="end"{{/end}}>{{label}}</text>
        {{/labels}}</svg>

        """

    private static let lines = """
        <svg class="chart" viewBox="0 0 400 204" role="img" aria-labelledby="{{id}}t {{id}}d">
        <title id="{{id}}t">{{title}}</title><desc id="{{id}}d">{{description}}</desc>
        {{#levels}}<path class="grid" d="M44 {{y}}H386"/>\
        <text class="soft" x="38" y="{{textY}}" text-anchor="end">{{label}}</text>
        {{/levels}}{{#ticks}}<text class="soft" x="{{x}}" y="200" text-anchor="{{anchor}}">{{label}}</text>
        {{/ticks}}{{#lines}}<path class="line l{{kind}}" d="{{path}}"/>\
        {{#dots}}<circle class="mark l{{kind}}" cx="{{x}}" cy="{{y}}" r="3"/>{{/dots}}
        {{/lines}}</svg>
        <ul class="legend">{{#lines}}<li class="l{{kind}}">{{name}}</li>{{/lines}}</ul>

        """

    private static let heat = """
        <div class="scroll" role="region" tabindex="0" aria-label="{{title}}">
        <table class="heat">
        <caption class="unseen">{{description}}</caption>
        <thead>
        <tr><th scope="col">{{corner}}</th>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr>
        </thead>
        <tbody>
        {{#rows}}<tr><th scope="row">{{name}}</th>\
        {{#cells}}<td class="h{{shade}}">{{text}}</td>{{/cells}}</tr>
        {{/rows}}</tbody>
        </table>
        </div>

        """
}
