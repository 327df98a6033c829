using Cf1Gen.Compatibility.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Compatibility.Consumers;

/// <summary>A program that uses a whole surface, and compiles with the code that has it.</summary>
public sealed class ConsumerProgram
{
    private static readonly string[] s_implicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading",
        "System.Threading.Tasks",
    ];

    private readonly SyntaxTree _tree;

    private ConsumerProgram(SyntaxTree tree) => _tree = tree;

    /// <summary>Gets the source code.</summary>
    public string Source => _tree.ToString();

    /// <summary>
    /// Creates the program for a compilation. Returns <see langword="null"/> if no program that uses everything compiles.
    /// </summary>
    /// <remarks>
    /// A name without its namespace becomes ambiguous if a type of the same name is added elsewhere, so names are short if they can be.
    /// </remarks>
    public static ConsumerProgram? Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var types = PublicTypes.Of(compilation);
        var results = ResultTypes.Of(types);
        var namespaces = types.Select(type => type.ContainingNamespace.ToDisplayString()).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var qualified in new[] { false, true })
        {
            var source = new ConsumerWriter(qualified, results.Contains).Write(
                types, qualified ? [] : [.. s_implicitUsings, "Cf1Gen", "Cf1Gen.Runtime", .. namespaces]);
            var program = new ConsumerProgram(CSharpSyntaxTree.ParseText(
                source, (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options));
            if (program.ErrorsWith(compilation).Count == 0)
            {
                return program;
            }
        }

        return null;
    }

    /// <summary>Returns the errors that the compiler reports for the program, with the code of a compilation.</summary>
    public IReadOnlyList<string> ErrorsWith(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return
        [
            .. compilation.AddSyntaxTrees(_tree).GetSemanticModel(_tree).GetDiagnostics()
                .Where(found => found.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(found => $"{found.Id} {found.GetMessage(null)} in: {Line(found)}"),
        ];
    }

    private string Line(Diagnostic found) =>
        _tree.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
