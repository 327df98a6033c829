using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports.Differences;
using Cf1Gen.Generator.Baselines.Changes;
using Spectre.Console;

namespace Cf1Gen.Cli.Reports;

/// <summary>Writes a report as tables: first what breaks.</summary>
/// <param name="view">The report.</param>
/// <param name="context">The console.</param>
internal sealed class ConsoleReport(ReportView view, ToolContext context)
{
    private const int LineLength = 48;
    private const int KindWidth = 22;
    private const int BreaksWidth = 20;

    private static readonly Style s_heading = new(decoration: Decoration.Bold);
    private static readonly Style s_breaking = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style s_owner = new(Color.Blue);
    private static readonly Style s_quiet = new(Color.Grey);

    /// <summary>Writes the report.</summary>
    public void Write()
    {
        if (view.MassRemoval is { } removal)
        {
            context.WriteLine(removal, s_breaking);
            context.WriteLine();
        }

        WriteBreaking();
        WriteOther();
        context.WriteLine($"{view.NameOf(view.Old)} -> {view.NameOf(view.New)}: {view.Summary}");
    }

    private void WriteBreaking()
    {
        if (view.BreakingCount == 0)
        {
            return;
        }

        context.WriteLine("Breaking changes", s_breaking);
        context.WriteLine();
        foreach (var group in view.Breaking)
        {
            context.WriteLine(group.Owner, s_owner);
            Write(group.Changes.SelectMany(change => new[]
            {
                (Cell(ChangeWords.Of(change.Change.Kind), s_breaking), Cell(Effect(change), s_breaking), Cell(change.Change.Message)),
                (Cell(""), Cell(""), Cell(DescribeLines(change), s_quiet)),
            }));
        }

        context.WriteLine();
    }

    private void WriteOther()
    {
        if (view.OtherCount == 0)
        {
            return;
        }

        context.WriteLine("Other changes", s_heading);
        context.WriteLine();
        Write(view.Other.SelectMany(group => group.Changes).Select(change => (
            Cell(ChangeWords.Of(change.Change.Kind)),
            Cell(Effect(change)),
            Cell(change.Change.Message + (view.PlacesOf(change, " -> ") is { Length: > 0 } places ? $" ({places})" : "")))));
        context.WriteLine();
    }

    private static string Effect(ReportedChange change) => string.Join(", ", ChangeWords.Of(change.Change.Breaks));

    private void Write(IEnumerable<(Text Kind, Text Breaks, Text Message)> rows)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 2, 0), Width = KindWidth });
        table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 2, 0), Width = BreaksWidth });
        table.AddColumn(new TableColumn("") { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (kind, breaks, message) in rows.Where(row => row.Message.Length > 0))
        {
            table.AddRow(kind, breaks, message);
        }

        context.Console.Write(new Padder(table, new Padding(2, 0, 0, 0)));
    }

    /// <summary>Returns the lines of the documents, those of a member with their texts.</summary>
    private string DescribeLines(ReportedChange change)
    {
        var isMember = change.Change.Subject is ChangeSubject.Property or ChangeSubject.EnumValue or ChangeSubject.UnionCase;
        var line = change.Lines.FirstOrDefault(line => line.Kind == LineKind.Changed) ?? change.Lines.FirstOrDefault(_ => true);
        if (!isMember || line is null)
        {
            return view.PlacesOf(change, " -> ");
        }

        var isSame = line.Old?.Text == line.New?.Text;
        var sides = new[]
        {
            Describe(view.Old, change.Old, line.Old, isShown: !isSame),
            Describe(view.New, change.New, line.New, isShown: true),
        };
        return string.Join(" -> ", sides.Where(side => side.Length > 0));
    }

    private string Describe(ClientVersion client, SourceBlock? block, NumberedLine? line, bool isShown)
    {
        if (block is null || line is null)
        {
            return view.PlaceOf(client, block);
        }

        var text = isShown ? " " + line.Text.Trim() : "";
        var place = view.PlaceOf(client, block with { Line = line.Number });
        return place + (text.Length > LineLength ? text[..LineLength] + "…" : text);
    }

    private static Text Cell(string text, Style? style = null) => new(PlainText.Clean(text), style);
}
