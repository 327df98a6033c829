using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;

namespace Cf1Gen.Cli.Overlays.Fixes;

/// <summary>
/// The diagnostics that an overlay can fix without a decision of a person: it declares what the generator has chosen, completes the
/// document, or removes what is ignored.
/// </summary>
internal static class DiagnosticFixes
{
    /// <summary>The id of name conflicts. They are fixed last, because the other actions can change names.</summary>
    public const string NameConflict = "CF1012";

    /// <summary>
    /// The id of a missing root path. It is fixed only on request, because it gives nearly all clients and methods other names.
    /// </summary>
    public const string RootPath = "CF1084";

    private static readonly Dictionary<string, Func<DocumentNode, IReadOnlyList<string>, IEnumerable<OverlayEdit>>> s_fixes = new()
    {
        [NameConflict] = OperationFixes.DeclareMethod,
        ["CF1030"] = SchemaFixes.DeclareProperty,
        ["CF1032"] = ParameterFixes.DeclareInPath,
        ["CF1040"] = ParameterFixes.Remove,
        ["CF1041"] = ParameterFixes.Remove,
        ["CF1043"] = ContentFixes.RemoveUnused,
        ["CF1045"] = OperationFixes.RemoveServers,
        ["CF1052"] = SchemaFixes.RemoveMapping,
        ["CF1055"] = SchemaFixes.ReplaceType,
        ["CF1061"] = ParameterFixes.RemoveContent,
        ["CF1070"] = OperationFixes.DeclareNoPaging,
        ["CF1071"] = OperationFixes.ReplacePaging,
        ["CF1072"] = ParameterFixes.Remove,
        ["CF1083"] = ContentFixes.RemoveMember,
        [RootPath] = DocumentFixes.DeclareRootPath,
        ["CF1085"] = ContentFixes.RemoveMember,
        ["CF1087"] = DocumentFixes.RenameVersion,
        ["CF1088"] = ContentFixes.RemoveDocumentation,
    };

    /// <summary>Gets the ids of the diagnostics.</summary>
    public static IEnumerable<string> Ids => s_fixes.Keys;

    /// <summary>Returns the diagnostics that an overlay can fix, with the actions that fix them.</summary>
    /// <param name="diagnostics">The diagnostics of the document.</param>
    /// <param name="nodes">The nodes of the document.</param>
    public static IReadOnlyList<(string Id, IReadOnlyList<OverlayEdit> Edits)> Find(
        IEnumerable<ReportedDiagnostic> diagnostics, DocumentNodes nodes)
    {
        var fixable = diagnostics.Where(diagnostic => s_fixes.ContainsKey(diagnostic.Id)).ToList();
        var found = nodes.Find(fixable.Select(diagnostic => diagnostic.Info.Location));
        return [.. fixable.Select(diagnostic => (diagnostic.Id, Find(diagnostic, found[diagnostic.Info.Location])))];
    }

    /// <summary>Returns the number of diagnostics of a document that an overlay can fix.</summary>
    public static int Count(DocumentResult document, CancellationToken cancellationToken) =>
        document.IsReadable && document.Diagnostics.Where(diagnostic => diagnostic.Id != RootPath).ToList() is var found
        && found.Exists(diagnostic => s_fixes.ContainsKey(diagnostic.Id))
            ? Find(found, DocumentNodes.Read(document.Input, cancellationToken)).Count(fix => fix.Edits.Count > 0)
            : 0;

    private static IReadOnlyList<OverlayEdit> Find(ReportedDiagnostic diagnostic, IEnumerable<DocumentNode> nodes) =>
    [
        .. nodes.SelectMany(node => s_fixes[diagnostic.Id](node, [.. diagnostic.Info.Arguments]))
            .Select(edit => edit with { Description = $"{diagnostic.Id}: {diagnostic.Message}" }),
    ];
}
