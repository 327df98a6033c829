using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>The work of the compiler for generated code, in numbers that do not depend on the machine.</summary>
/// <param name="Bodies">The methods, accessors, constructors and operators with code.</param>
/// <param name="Operations">The operations in the code: the nodes that the binder creates, conversions and arguments included.</param>
/// <param name="Calls">The calls, for each of which overloads are resolved.</param>
/// <param name="Candidates">The methods among which the calls select.</param>
/// <param name="Inferences">The type arguments of methods, most of which are inferred.</param>
/// <param name="IL">The bytes of IL.</param>
/// <param name="Assembly">The bytes of the assembly.</param>
internal sealed record BindingWork(int Bodies, int Operations, int Calls, int Candidates, int Inferences, int IL, long Assembly)
{
    /// <summary>Gets the names and values.</summary>
    public IReadOnlyList<(string Name, long Value)> Values =>
    [
        ("bodies", Bodies), ("operations", Operations), ("calls", Calls), ("candidates of calls", Candidates),
        ("type arguments of calls", Inferences), ("bytes of IL", IL), ("bytes of the assembly", Assembly),
    ];

    /// <summary>Counts the work for a compilation.</summary>
    /// <exception cref="InvalidDataException">The code does not compile without warnings.</exception>
    public static BindingWork Count(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        if (emitted.Diagnostics.FirstOrDefault(found => found.Severity >= DiagnosticSeverity.Warning) is { } found)
        {
            throw new InvalidDataException($"{found}");
        }

        var length = assembly.Length;
        assembly.Position = 0;
        using var file = new PEReader(assembly);
        var metadata = file.GetMetadataReader();
        var il = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition)
            .Where(method => method.RelativeVirtualAddress != 0)
            .Sum(method => file.GetMethodBody(method.RelativeVirtualAddress).GetILReader().Length);

        var bodies = compilation.SyntaxTrees.SelectMany(tree => Bound(compilation.GetSemanticModel(tree), tree)).ToList();
        var operations = bodies.SelectMany(body => body.DescendantsAndSelf()).ToList();
        var calls = operations.OfType<IInvocationOperation>().Select(call => call.TargetMethod).ToList();
        return new(
            bodies.Count,
            operations.Count,
            calls.Count,
            calls.Sum(method => method.ContainingType.GetMembers(method.Name).Length),
            calls.Sum(method => method.TypeArguments.Length),
            il,
            length);
    }

    private static IEnumerable<IOperation> Bound(SemanticModel model, SyntaxTree tree) => tree.GetRoot().DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            or ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax } or EqualsValueClauseSyntax { Parent: not ParameterSyntax })
        .Select(node => model.GetOperation(node))
        .OfType<IOperation>();
}
