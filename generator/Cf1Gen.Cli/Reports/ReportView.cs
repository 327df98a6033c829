using System.Globalization;
using Cf1Gen.Cli.Changes;
using Cf1Gen.Cli.Output;
using Cf1Gen.Cli.Reports.Differences;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Reports;

/// <summary>The content that all forms of a report show.</summary>
internal sealed class ReportView
{
    private readonly ToolContext _context;

    /// <summary>Initializes a new instance of the <see cref="ReportView"/> class.</summary>
    /// <param name="report">The changes.</param>
    /// <param name="old">The old client.</param>
    /// <param name="new">The new client.</param>
    /// <param name="context">The current folder, to which the paths of files are relative.</param>
    public ReportView(ChangeReport report, ClientVersion old, ClientVersion @new, ToolContext context)
    {
        (Report, Old, New, _context) = (report, old, @new, context);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var shown = new HashSet<(bool IsBreaking, string? OldPath, int? OldLine, string? NewPath, int? NewLine)>();
        Changes =
        [
            .. report.Changes.Select(change => Locate(change, UniqueId(change, ids))).Select(change =>
                shown.Add((change.Change.IsBreaking, change.Old?.Path, change.Old?.Line, change.New?.Path, change.New?.Line))
                    ? change
                    : change with { Lines = [] }),
        ];
    }

    public ChangeReport Report { get; }

    public ClientVersion Old { get; }

    public ClientVersion New { get; }

    /// <summary>Gets all changes, in the order of the report.</summary>
    public IReadOnlyList<ReportedChange> Changes { get; }

    /// <summary>Gets the changes that break something.</summary>
    public IReadOnlyList<ChangeGroup> Breaking => Group(isBreaking: true);

    /// <summary>Gets the other changes.</summary>
    public IReadOnlyList<ChangeGroup> Other => Group(isBreaking: false);

    /// <summary>Gets the number of changes that break something.</summary>
    public int BreakingCount => Changes.Count(change => change.Change.IsBreaking);

    /// <summary>Gets the number of the other changes.</summary>
    public int OtherCount => Changes.Count - BreakingCount;

    /// <summary>Gets the number of changes of each kind that occurs.</summary>
    public IReadOnlyList<(ChangeKind Kind, int Count)> Kinds =>
    [
        .. Changes.GroupBy(change => change.Change.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())),
    ];

    /// <summary>Gets the sentence about many removed operations; <see langword="null"/> if the report has none.</summary>
    public string? MassRemoval => Report.IsMassRemoval
        ? $"{Report.RemovedOperations} of {Report.OldOperations} operations are gone. This is more often an accident of the vendor than a "
            + "decision: compare with another copy of the document."
        : null;

    /// <summary>Gets the numbers in words.</summary>
    public string Summary => Changes.Count == 0
        ? "No changes."
        : $"{ChangeWords.Count(BreakingCount, "breaking change", "breaking changes")}, "
            + $"{ChangeWords.Count(OtherCount, "other change", "other changes")}. "
            + $"The next version of the client is {ChangeWords.Of(Report.Step)}.";

    /// <summary>Returns the name of the file of a client.</summary>
    public string NameOf(ClientVersion client) => NameOf(client, client.Path);

    /// <summary>Returns the file and line of an excerpt; an empty text for no excerpt.</summary>
    /// <param name="client">The client that the excerpt belongs to.</param>
    /// <param name="block">The excerpt, or <see langword="null"/>.</param>
    public string PlaceOf(ClientVersion client, SourceBlock? block) => block is null
        ? ""
        : NameOf(client, block.Path) + ":" + block.Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the places of a change in both documents.</summary>
    public string PlacesOf(ReportedChange change, string separator) => string.Join(
        separator, new[] { PlaceOf(Old, change.Old), PlaceOf(New, change.New) }.Where(place => place.Length > 0));

    /// <summary>Returns the name of one of the files of a client: the document, an overlay, or a file to which it refers.</summary>
    public string NameOf(ClientVersion client, string path) =>
        PlainText.Clean(path == client.Path && client.Label is { } label ? label : _context.Display(path));

    private ReportedChange Locate(ApiChange change, string id)
    {
        var old = FindLines(Old, Old.IsRecorded ? change.BaselinePointer : change.OldPointer);
        var @new = FindLines(New, change.NewPointer);
        return new(change, id, OwnerOf(change), old, @new, LineComparison.Compare(old, @new, !Old.IsRecorded));
    }

    private static SourceBlock? FindLines(ClientVersion client, string pointer)
    {
        if (pointer.Length == 0)
        {
            return null;
        }

        var position = client.Locate(pointer).GetLineSpan();
        return client.Files.TryGetValue(position.Path, out var file) && file.GetText() is { } text
            ? SourceBlock.Of(position.Path, text, position.StartLinePosition)
            : null;
    }

    private static string OwnerOf(ApiChange change) => change.Subject switch
    {
        ChangeSubject.Parameter => change.Name.Split('(')[0],
        ChangeSubject.Property or ChangeSubject.EnumValue or ChangeSubject.UnionCase => change.Name[..change.Name.LastIndexOf('.')],
        _ => change.Name,
    };

    private static string UniqueId(ApiChange change, HashSet<string> ids)
    {
        var words = change.Name.Where(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '(' or '_')
            .Select(character => char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-');
        var name = $"{ChangeWords.Of(change.Kind).Replace(' ', '-')}-{string.Concat(words)}";
        var id = name;
        for (var i = 2; !ids.Add(id); i++)
        {
            id = name + "-" + i.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    private List<ChangeGroup> Group(bool isBreaking) =>
    [
        .. Changes.Where(change => change.Change.IsBreaking == isBreaking)
            .GroupBy(change => change.Owner)
            .Select(group => new ChangeGroup(group.Key, [.. group])),
    ];
}
