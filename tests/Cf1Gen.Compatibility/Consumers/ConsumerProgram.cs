using System.Collections.Frozen;
using Cf1Gen.Compatibility.Surface;
using Cf1Gen.Generator.Tests.Harness;
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

    // The namespaces of what a client has, except its own.
    private static readonly string[] s_otherUsings =
    [
        "System.Text.Json", "System.Text.Json.Serialization.Metadata", "Cf1Gen", "Cf1Gen.Runtime",
    ];

    // A value that becomes nullable is a warning in the program that reads it. Overrides are not included: a parameter that accepts more
    // values accepts those of each call.
    private static readonly FrozenSet<string> s_nullableWarnings = new[]
    {
        "CS8600", "CS8601", "CS8602", "CS8603", "CS8604", "CS8605", "CS8619", "CS8620", "CS8625", "CS8629",
    }.ToFrozenSet(StringComparer.Ordinal);

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
        var nullable = compilation.GetSpecialType(SpecialType.System_Nullable_T);
        var namespaces = types.Select(type => type.ContainingNamespace.ToDisplayString()).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var qualified in new[] { false, true })
        {
            var source = new ConsumerWriter(qualified, results.Contains, nullable).Write(
                types, qualified ? [] : [.. s_implicitUsings, .. s_otherUsings, .. namespaces]);
            var program = new ConsumerProgram(CSharpSyntaxTree.ParseText(
                source, (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options));
            if (program.ErrorsWith(compilation).Count == 0)
            {
                return program;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the errors and the warnings about values that can be null that the compiler reports for the program, with the code of a
    /// compilation.
    /// </summary>
    public IReadOnlyList<string> ErrorsWith(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return
        [
            .. compilation.AddSyntaxTrees(_tree).GetSemanticModel(_tree).GetDiagnostics()
                .Where(found => found.DefaultSeverity == DiagnosticSeverity.Error || s_nullableWarnings.Contains(found.Id))
                .Select(found => $"{found.Id} {found.GetMessage(null)} in: {Line(found)}"),
        ];
    }

    /// <summary>Compiles the program for a client in another assembly, and returns the bytes of its assembly.</summary>
    /// <param name="client">The assembly of the client.</param>
    /// <exception cref="InvalidOperationException">The program does not compile with the client.</exception>
    public byte[] Compile(MetadataReference client)
    {
        using var assembly = new MemoryStream();
        var result = ConsumerProject.CreateTolerant().WithAssemblyName("Program")
            .AddReferences(client)
            .AddSyntaxTrees(_tree)
            .Emit(assembly);
        return result.Success
            ? assembly.ToArray()
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(10)));
    }

    private string Line(Diagnostic found) =>
        _tree.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
