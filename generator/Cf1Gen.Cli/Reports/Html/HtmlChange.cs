using Cf1Gen.Cli.Reports.Differences;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Reports.Html;

/// <summary>Writes a change as an article.</summary>
internal static class HtmlChange
{
    /// <summary>The maximum number of lines that are shown without a click.</summary>
    private const int OpenLines = 8;

    private static readonly (string Title, string Name, string Element, Func<ComparedLine, NumberedLine?> Of)[] s_sides =
    [
        ("Old", "old", "del", line => line.Old),
        ("New", "new", "ins", line => line.New),
    ];

    /// <summary>Appends the article.</summary>
    public static void Write(ReportedChange reported, ReportView view, HtmlBuilder html)
    {
        var change = reported.Change;
        var effect = change.IsBreaking ? "breaking" : "other";
        html.Append($"""
            <article class="change {effect}" id="{reported.Id}"
              data-kind="{change.Kind}" data-effect="{effect}" data-text="{change.Name} {change.Message}">
            <h4><span class="kind">{ChangeWords.Of(change.Kind)}</span>
            """);
        foreach (var word in ChangeWords.Of(change.Breaks))
        {
            html.Append($" <span class=\"breaks\"><span class=\"visually-hidden\">breaks </span>{word}</span>");
        }

        html.Append($"""
             <a class="anchor" href="#{reported.Id}"><span class="visually-hidden">Link to this change of {change.Name}</span
              ><span aria-hidden="true">#</span></a></h4>
            <p>{change.Message}.</p>

            """);
        WriteCode(change, html);
        WriteLines(reported, view, html);
        html.Append($"</article>\n");
    }

    private static void WriteCode(ApiChange change, HtmlBuilder html)
    {
        if (change.Before.Length == 0 && change.After.Length == 0)
        {
            return;
        }

        var (one, other) = TextDifference.Between(change.Before, change.After);
        var language = change.Kind is ChangeKind.SerializationChanged or ChangeKind.RouteChanged ? "" : " C#";
        html.Append($"<div class=\"code\">\n");
        WriteCode("Old" + language, "old", "del", one, html);
        WriteCode("New" + language, "new", "ins", other, html);
        html.Append($"</div>\n");
    }

    private static void WriteCode(string title, string side, string element, IReadOnlyList<TextPiece> pieces, HtmlBuilder html)
    {
        if (pieces.Count > 0)
        {
            html.Append($"<div class=\"{side}\"><span class=\"side\">{title}</span><code>");
            WritePieces(pieces, element, html);
            html.Append($"</code></div>\n");
        }
    }

    private static void WriteLines(ReportedChange reported, ReportView view, HtmlBuilder html)
    {
        var places = view.PlacesOf(reported, " → ");
        if (reported.Lines.Count == 0)
        {
            if (places.Length > 0)
            {
                html.Append($"<p class=\"place\">{places}</p>\n");
            }

            return;
        }

        var isOpen = reported.Change.IsBreaking && reported.Lines.Count <= OpenLines;
        html.Append($"<details{(isOpen ? " open" : "")}><summary>{places}</summary>\n");
        html.Append($"<table class=\"lines\"><colgroup>");
        var sides = s_sides.Where(side => reported.Lines.Any(line => side.Of(line) is not null)).ToList();
        sides.ForEach(_ => html.Append($"<col class=\"of-number\"><col>"));
        html.Append($"</colgroup>\n<thead class=\"visually-hidden\"><tr>");
        sides.ForEach(side => html.Append($"<th scope=\"col\">{side.Title} line</th><th scope=\"col\">{side.Title} text</th>"));
        html.Append($"</tr></thead>\n<tbody>\n");
        foreach (var line in reported.Lines)
        {
            if (line.Kind == LineKind.Omitted)
            {
                html.Append($"<tr class=\"omitted\"><td colspan=\"{2 * sides.Count}\">⋯</td></tr>\n");
                continue;
            }

            html.Append($"<tr class=\"{line.Kind.ToString().ToLowerInvariant()}\">");
            sides.ForEach(side => WriteSide(side.Of(line), side.Name, side.Element, html));
            html.Append($"</tr>\n");
        }

        html.Append($"</tbody></table></details>\n");
    }

    private static void WriteSide(NumberedLine? line, string side, string element, HtmlBuilder html)
    {
        if (line is null)
        {
            html.Append($"<td class=\"number {side} none\"></td><td class=\"{side} none\"></td>");
            return;
        }

        html.Append($"<td class=\"number {side}\">{line.Number}</td><td class=\"{side}\"><code>");
        WritePieces(line.Pieces, element, html);
        html.Append($"</code></td>");
    }

    private static void WritePieces(IReadOnlyList<TextPiece> pieces, string element, HtmlBuilder html)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsChanged)
            {
                html.Append($"<{element}>{piece.Text}</{element}>");
            }
            else
            {
                html.Append($"{piece.Text}");
            }
        }
    }
}
