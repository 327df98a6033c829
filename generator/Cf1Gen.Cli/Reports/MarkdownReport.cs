using System.Globalization;
using System.Text;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Reports.Differences;

namespace Cf1Gen.Cli.Reports;

/// <summary>Writes a report as Markdown for a comment of a pull request.</summary>
internal sealed class MarkdownReport
{
    /// <summary>The maximum length. Comments of GitHub have 65,536 characters at most.</summary>
    private const int MaximumLength = 60_000;

    private readonly ReportView _view;
    private readonly StringBuilder _text = new();
    private int _left;

    private MarkdownReport(ReportView view) => _view = view;

    /// <summary>Returns the report.</summary>
    public static string Write(ReportView view) => new MarkdownReport(view).Write();

    private string Write()
    {
        _text.Append("## ").Append(MarkdownText.Code(_view.New.Baseline.ClientName)).Append(": ").Append(_view.Summary).Append("\n\n");
        _text.Append(Describe(_view.Old)).Append(" → ").Append(Describe(_view.New)).Append('\n');
        if (_view.MassRemoval is { } removal)
        {
            _text.Append("\n> [!CAUTION]\n> ").Append(removal).Append('\n');
        }

        if (_view.BreakingCount > 0)
        {
            _text.Append("\n### Breaking changes\n");
            WriteGroups(_view.Breaking);
        }

        if (_view.OtherCount > 0)
        {
            var title = ChangeWords.Count(_view.OtherCount, "other change", "other changes");
            _text.Append("\n<details>\n<summary>").Append(title).Append("</summary>\n");
            WriteGroups(_view.Other);
            _text.Append("\n</details>\n");
        }

        if (_left > 0)
        {
            var noun = _left == 1 ? "change does" : "changes do";
            _text.Append(CultureInfo.InvariantCulture, $"\n{_left:N0} more {noun} not fit here. `cf1gen diff --format html` shows all.\n");
        }

        return _text.ToString();
    }

    private string Describe(ClientVersion client)
    {
        var details = $"{client.Baseline.Title} {client.Baseline.Version}".Trim();
        var file = MarkdownText.Code(_view.NameOf(client));
        return details.Length == 0 ? file : $"{file} ({MarkdownText.Escape(details)})";
    }

    private void WriteGroups(IReadOnlyList<ChangeGroup> groups)
    {
        foreach (var group in groups)
        {
            var heading = "\n#### " + MarkdownText.Code(group.Owner) + "\n\n";
            var items = group.Changes.Select(change => (Short: Item(change), Full: Item(change) + Details(change))).ToList();
            var isHeaded = false;
            foreach (var (shortItem, fullItem) in items)
            {
                var item = Fits(fullItem) ? fullItem : shortItem;
                if (!Fits(item))
                {
                    _left++;
                    continue;
                }

                _text.Append(isHeaded ? "" : heading).Append(item);
                isHeaded = true;
            }
        }
    }

    private bool Fits(string item) => _text.Length + item.Length < MaximumLength;

    private static string Item(ReportedChange change)
    {
        var breaks = ChangeWords.Of(change.Change.Breaks);
        var effect = breaks.Count == 0 ? "" : $" *Breaks {string.Join(", ", breaks)}.*";
        return $"- **{ChangeWords.Of(change.Change.Kind)}**: {MarkdownText.Escape(change.Change.Message)}.{effect}\n";
    }

    /// <summary>Returns the lines of the documents, in a block that is closed at first.</summary>
    private string Details(ReportedChange change)
    {
        var lines = new StringBuilder();
        foreach (var line in change.Lines)
        {
            AppendLine(lines, line);
        }

        if (lines.Length == 0)
        {
            return "";
        }

        var fence = MarkdownText.Fence(lines.ToString(), 3);
        var places = MarkdownText.Html(_view.PlacesOf(change, " → "));
        return Indent($"<details><summary>{places}</summary>\n\n{fence}diff\n{lines}{fence}\n\n</details>\n\n");
    }

    private static void AppendLine(StringBuilder lines, ComparedLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Omitted:
                lines.Append("  …\n");
                break;
            case LineKind.Same when line is { Old: { } old, New: { } @new } && old.Text == @new.Text:
                Append(' ', @new);
                break;
            default:
                Append('-', line.Old);
                Append('+', line.New);
                break;
        }

        void Append(char sign, NumberedLine? numbered)
        {
            if (numbered is not null)
            {
                lines.Append(CultureInfo.InvariantCulture, $"{sign} {numbered.Number,5}  {numbered.Text}\n");
            }
        }
    }

    private static string Indent(string text) => string.Concat(
        text.Split('\n').SkipLast(1).Select(line => line.Length == 0 ? "\n" : "  " + line + "\n"));
}
