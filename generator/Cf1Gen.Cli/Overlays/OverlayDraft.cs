using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Overlays.Fixes;

namespace Cf1Gen.Cli.Overlays;

/// <summary>The actions of a new overlay. Each step sees the document as the actions before it have changed it.</summary>
/// <param name="loader">Reads the document.</param>
/// <param name="settings">The document.</param>
/// <param name="cancellationToken">A token to cancel the operation.</param>
internal sealed class OverlayDraft(DocumentLoader loader, DocumentSettings settings, CancellationToken cancellationToken)
{
    /// <summary>Actions can lead to diagnostics that others fix. The limit ends the search if they never do.</summary>
    private const int MaximumRounds = 20;

    /// <summary>The name of the overlay until it is written. No other overlay has it.</summary>
    private const string FileName = "cf1gen.draft.json";

    private readonly List<OverlayEdit> _edits = [];
    private readonly HashSet<string> _keys = [];
    private DocumentResult? _document;

    /// <summary>Gets the actions.</summary>
    public IReadOnlyList<OverlayEdit> Edits => _edits;

    /// <summary>Adds actions, unless the overlay has them.</summary>
    /// <returns><see langword="true"/> if an action was added; otherwise, <see langword="false"/>.</returns>
    public bool Add(IEnumerable<OverlayEdit> edits)
    {
        var added = edits.Where(edit => _keys.Add(edit.Key)).ToList();

        // An item that is removed changes the indexes of those behind it.
        _document = added.Count > 0 ? null : _document;
        _edits.AddRange(added.Where(edit => edit.RemovedIndex is null));
        _edits.AddRange(added.Where(edit => edit.RemovedIndex is not null).OrderByDescending(edit => edit.RemovedIndex));
        return added.Count > 0;
    }

    /// <summary>Returns the document with the actions so far.</summary>
    public DocumentResult Load() => _document ??= loader.Load(settings, int.MaxValue, cancellationToken, CreateFile());

    /// <summary>Returns the nodes of the document with the actions so far.</summary>
    public DocumentNodes ReadNodes() => DocumentNodes.Read(Load().Input, cancellationToken);

    /// <summary>Adds the actions that fix the diagnostics of the document.</summary>
    /// <param name="isSelected">Returns a value indicating whether a diagnostic with an id is to be fixed.</param>
    public void FixDiagnostics(Func<string, bool> isSelected)
    {
        var round = 0;
        while (round++ < MaximumRounds && Add(FindFixes(isSelected)))
        {
        }
    }

    private IEnumerable<OverlayEdit> FindFixes(Func<string, bool> isSelected)
    {
        var fixes = DiagnosticFixes.Find(Load().Diagnostics.Where(diagnostic => isSelected(diagnostic.Id)), ReadNodes())
            .Where(fix => fix.Edits.Any(edit => !_keys.Contains(edit.Key)))
            .ToList();

        // The other actions can change names.
        var others = fixes.FindAll(fix => fix.Id != DiagnosticFixes.NameConflict);
        return (others.Count > 0 ? others : fixes).SelectMany(fix => fix.Edits);
    }

    private TextFile? CreateFile() => _edits.Count == 0
        ? null
        : new TextFile(Path.GetFullPath(FileName), OverlayText.Format(_edits, settings.Path, extends: null, isJson: true));
}
