using System.Security.Cryptography;
using System.Text;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Reports.Html;

/// <summary>Writes a report as a page that needs no other file. It can be read without the script, which filters the changes.</summary>
internal sealed class HtmlReport
{
    private static readonly string s_style = ReadResource("report.css");
    private static readonly string s_script = ReadResource("report.js");

    private static readonly (string Name, string Meaning)[] s_breaks =
    [
        ("source", "Code that uses the old client does not compile against the new one without an error or a warning about null."),
        ("binary", "A program that was compiled with the old client does not find a member of the new one."),
        ("wire", "A program with the old client sends what the API does not expect any more, or cannot read what the API returns."),
    ];

    private readonly ReportView _view;
    private readonly HtmlBuilder _html = new();

    private HtmlReport(ReportView view) => _view = view;

    /// <summary>Returns the page.</summary>
    public static string Write(ReportView view) => new HtmlReport(view).Write();

    private string Write()
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s_script)));
        _html.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{hash}'">
            <title>{_view.New.Baseline.ClientName}: {_view.Summary}</title>
            <link rel="icon" href="data:,">
            <style>

            """).AppendResource(s_style).Append($"""
            </style>
            </head>
            <body>

            """);
        WriteHeader();
        WriteFilters();
        _html.Append($"<main>\n");
        WriteSection("breaking", "Breaking changes", _view.Breaking);
        WriteSection("other", "Other changes", _view.Other);
        if (_view.Changes.Count == 0)
        {
            _html.Append($"<p class=\"empty\">Both documents result in the same client.</p>\n");
        }

        _html.Append($"</main>\n");
        WriteFooter();
        return _html.Append($"<script>").AppendResource(s_script).Append($"</script>\n</body>\n</html>\n").ToString();
    }

    private void WriteHeader()
    {
        var step = ChangeWords.Of(_view.Report.Step);
        var breaking = _view.BreakingCount;
        _html.Append($"""
            <header>
            <p class="eyebrow">Changes of the client</p>
            <h1>{_view.New.Baseline.ClientName}</h1>
            <dl class="versions">
            <div><dt>{(_view.Old.IsRecorded ? "Baseline" : "Old document")}</dt><dd>
            """);
        WriteVersion(_view.Old);
        _html.Append($"</dd></div>\n<div><dt>New document</dt><dd>");
        WriteVersion(_view.New);
        _html.Append($"""
            </dd></div>
            </dl>
            <ul class="numbers">
            <li class="step {step}"><strong>{step}</strong> next version of the client</li>
            <li class="{(breaking > 0 ? "some" : "none")}"><strong>{breaking}</strong> {Noun(breaking, "breaking change")}</li>
            <li><strong>{_view.OtherCount}</strong> {Noun(_view.OtherCount, "other change")}</li>
            </ul>

            """);
        if (_view.MassRemoval is { } removal)
        {
            _html.Append($"<p class=\"alarm\" role=\"alert\">{removal}</p>\n");
        }

        _html.Append($"</header>\n");
    }

    private void WriteVersion(ClientVersion client)
    {
        _html.Append($"<code>{_view.NameOf(client)}</code>");
        if ($"{client.Baseline.Title} {client.Baseline.Version}".Trim() is { Length: > 0 } details)
        {
            _html.Append($" <span class=\"quiet\">{details}</span>");
        }
    }

    private void WriteFilters()
    {
        if (_view.Changes.Count == 0)
        {
            return;
        }

        _html.Append($"""
            <form class="filters" id="filters" hidden>
            <h2 class="visually-hidden">Filter</h2>
            <fieldset class="segments"><legend class="visually-hidden">Changes to show</legend>
            <label><input type="radio" name="effect" value="" checked><span>All</span></label>
            <label><input type="radio" name="effect" value="breaking"><span>Breaking</span></label>
            <label><input type="radio" name="effect" value="other"><span>Other</span></label>
            </fieldset>
            <label class="search"><span class="visually-hidden">Name or text</span>
            <input type="search" name="text" placeholder="Name or text" autocomplete="off"></label>
            <fieldset class="kinds"><legend class="visually-hidden">Kinds</legend>

            """);
        foreach (var (kind, count) in _view.Kinds)
        {
            _html.Append($"""
                <label><input type="checkbox" name="kind" value="{kind}" checked>
                <span>{ChangeWords.Of(kind)} <small>{count}</small></span></label>

                """);
        }

        _html.Append($"</fieldset>\n<p class=\"quiet\" role=\"status\" id=\"shown\"></p>\n</form>\n");
    }

    private void WriteSection(string id, string title, IReadOnlyList<ChangeGroup> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        _html.Append($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n");
        foreach (var group in groups)
        {
            _html.Append($"<section class=\"group\">\n<h3><code>{group.Owner}</code></h3>\n");
            foreach (var change in group.Changes)
            {
                HtmlChange.Write(change, _view, _html);
            }

            _html.Append($"</section>\n");
        }

        _html.Append($"</section>\n");
    }

    private void WriteFooter()
    {
        _html.Append($"<footer>\n<h2>What breaks</h2>\n<dl>\n");
        foreach (var (name, meaning) in s_breaks)
        {
            _html.Append($"<dt>{name}</dt><dd>{meaning}</dd>\n");
        }

        _html.Append($"""
            </dl>
            <p>The next version is major if source or binary breaks, minor if only the wire breaks or the client has something new, and
            otherwise a patch.</p>
            </footer>

            """);
    }

    private static string Noun(int count, string singular) => count == 1 ? singular : singular + "s";

    private static string ReadResource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
