using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Compatibility.Verbs;

/// <summary>The names in generated code.</summary>
public sealed partial class GeneratedNames
{
    private GeneratedNames(IReadOnlyList<GeneratedMethod> methods, IReadOnlyCollection<string> types)
    {
        Methods = methods;
        Types = types;
    }

    /// <summary>Gets one method for each operation.</summary>
    public IReadOnlyList<GeneratedMethod> Methods { get; }

    /// <summary>Gets the names of the types that no other type contains.</summary>
    public IReadOnlyCollection<string> Types { get; }

    /// <summary>Returns the types that only a number distinguishes from another one.</summary>
    /// <param name="components">The names of the components, whose own numbers are those of the vendor.</param>
    public IEnumerable<string> NumberedTypes(IEnumerable<string> components)
    {
        var vendors = components.Select(name => string.Concat(OperationVerb.WordsOf(name))).ToHashSet(StringComparer.Ordinal);
        return Types.Where(name => char.IsDigit(name[^1])
            && Types.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            && !vendors.Any(vendor => vendor.EndsWith(string.Concat(OperationVerb.WordsOf(name)), StringComparison.Ordinal)));
    }

    /// <summary>Gets the types whose name contains a hash.</summary>
    public IEnumerable<string> HashedTypes => Types.Where(name => Hash().IsMatch(name));

    /// <summary>Reads the names.</summary>
    public static GeneratedNames Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var declarations = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes(
            node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)).OfType<BaseTypeDeclarationSyntax>().ToList();
        var methods = declarations.OfType<ClassDeclarationSyntax>()
            .SelectMany(type => type.Members.OfType<MethodDeclarationSyntax>(), Read)
            .OfType<GeneratedMethod>()
            .DistinctBy(method => (method.Client, method.Route));
        return new GeneratedNames(
            [.. methods], declarations.Select(type => type.Identifier.Text).ToHashSet(StringComparer.Ordinal));
    }

    private static GeneratedMethod? Read(ClassDeclarationSyntax type, MethodDeclarationSyntax method)
    {
        var route = Route().Match(method.GetLeadingTrivia().ToFullString());
        var name = method.Identifier.Text;
        return !route.Success || !name.EndsWith("Async", StringComparison.Ordinal) ? null : new GeneratedMethod(
            type.Identifier.Text, name[..^"Async".Length], method.ReturnType.ToString(), WebUtility.HtmlDecode(route.Groups["route"].Value));
    }

    [GeneratedRegex(@"<remarks>(\s|/|<para>)*<c>(?<route>[A-Z]+ /[^<]*)</c> \(")]
    private static partial Regex Route();

    [GeneratedRegex("(?=[0-9A-Fa-f]*[0-9])(?=[0-9A-Fa-f]*[A-Fa-f])[0-9A-Fa-f]{8}$")]
    private static partial Regex Hash();
}
