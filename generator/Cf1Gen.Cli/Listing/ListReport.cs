using Cf1Gen.Cli.Diagnostics;
using Cf1Gen.Cli.Documents;
using Cf1Gen.Cli.Output;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace Cf1Gen.Cli.Listing;

/// <summary>Shows what becomes of a document.</summary>
/// <param name="document">The document.</param>
/// <param name="context">The console.</param>
internal sealed class ListReport(DocumentResult document, ToolContext context)
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);

    private readonly IReadOnlyList<ListedMethod> _methods = ListedMethod.Of(document.Model);
    private readonly IReadOnlyList<ListedType> _types = ListedType.Of(document.Model);
    private readonly GeneratedSize _size = GeneratedSize.Of(document.Generate());

    /// <summary>Gets the diagnostics about parts that are lost or not typed, and all warnings and errors.</summary>
    private IEnumerable<ReportedDiagnostic> Problems =>
        document.Diagnostics.Where(diagnostic => diagnostic.IsLoss || diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Writes JSON.</summary>
    public void WriteJson() => context.WriteJson(new
    {
        Document = context.Display(document.Path),
        document.Settings.Namespace,
        Client = document.Settings.ClientName,
        Operations = _methods,
        Types = _types,
        Problems = Problems.Select(diagnostic => DiagnosticJson.Of(diagnostic, context)),
        Size = _size,
    });

    /// <summary>Writes text.</summary>
    /// <param name="isTree">
    /// <see langword="true"/> to show the methods in the tree of clients; <see langword="false"/> to show a table of operations.
    /// </param>
    public void WriteText(bool isTree)
    {
        if (isTree)
        {
            WriteTree();
        }
        else
        {
            WriteOperations();
        }

        WriteTypes();
        WriteProblems();
        context.WriteLine($"{document.Settings.Namespace}.{document.Settings.ClientName}: {_size}");
    }

    private void WriteOperations()
    {
        var table = CreateTable("Operation", "Id", "Method", "Returns");
        foreach (var method in _methods)
        {
            var operation = method.Operation + (method.Content is { } content ? $" ({content})" : "");
            AddRow(table, operation + (method.Deprecated ? " (deprecated)" : ""), method.Id, method.Call, method.Returns);
        }

        WriteTable(table);
    }

    private void WriteTree()
    {
        var tree = new Tree(new Text(document.Settings.ClientName, s_heading)) { Guide = TreeGuide.Line };
        var nodes = new Dictionary<string, IHasTreeNodes>(StringComparer.Ordinal) { [""] = tree };
        var methods = _methods.ToLookup(method => method.Client, StringComparer.Ordinal);
        foreach (var (path, _) in ClientPaths.Of(document.Model))
        {
            if (path.Length > 0)
            {
                var dot = path.LastIndexOf('.');
                nodes[path] = nodes[dot < 0 ? "" : path[..dot]].AddNode(new Text(path[(dot + 1)..], s_heading));
            }

            foreach (var method in methods[path].OrderBy(method => method.Method, StringComparer.Ordinal))
            {
                nodes[path].AddNode(new Text(PlainText.Clean($"{method.Method}: {method.Returns}  {method.Operation}")));
            }
        }

        context.Console.Write(tree);
        context.WriteLine();
    }

    private void WriteTypes()
    {
        var table = CreateTable("Type", "Kind", "Members");
        foreach (var type in _types)
        {
            AddRow(table, type.Name, type.Kind, string.Join(", ", type.Members));
        }

        WriteTable(table);
    }

    private void WriteProblems()
    {
        var problems = Problems.ToList();
        if (problems.Count > 0)
        {
            context.WriteLine("Problems", s_heading);
        }

        foreach (var diagnostic in problems)
        {
            context.WriteLine(DiagnosticWriter.Describe(diagnostic, context));
        }

        if (problems.Count > 0)
        {
            context.WriteLine();
        }
    }

    private void WriteTable(Table table)
    {
        if (table.Rows.Count > 0)
        {
            context.Console.Write(table);
            context.WriteLine();
        }
    }

    private static Table CreateTable(params string[] columns)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, s_heading)) { Padding = new Padding(0, 0, 2, 0) });
        }

        return table;
    }

    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(PlainText.Clean(cell))));
}
