using Cf1Gen.Generator.Tests.CSharp;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Generator.Tests.Injection;

/// <summary>Looks in generated code for what only a text of the document can have brought there.</summary>
internal static class InjectedCode
{
    private static readonly SyntaxKind[] s_ordinaryTrivia =
    [
        SyntaxKind.WhitespaceTrivia, SyntaxKind.EndOfLineTrivia, SyntaxKind.SingleLineDocumentationCommentTrivia,
        SyntaxKind.DocumentationCommentExteriorTrivia,
    ];

    public static IEnumerable<string> Find(GeneratorRun run) =>
        run.Result.GeneratedSources.SelectMany(source => Find(source.SyntaxTree.GetRoot())
        .Select(found => $"{source.HintName}: {found}"));

    private static IEnumerable<string> Find(SyntaxNode root)
    {
        var names = root.DescendantTokens(descendIntoTrivia: true)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Contains(
                HostileText.Name, StringComparison.Ordinal))
            .Select(token => $"the name {token}");
        var directives = root.DescendantTrivia().Where(trivia => trivia.IsDirective).Skip(3).Select(trivia => $"the directive {trivia}");
        var comments = root.DescendantTrivia()
            .Where(trivia => !trivia.IsDirective && !s_ordinaryTrivia.Contains(trivia.Kind()))
            .Skip(1)
            .Select(trivia => $"the comment {trivia}");
        var elements = root.DescendantNodes(descendIntoTrivia: true)
            .OfType<XmlNameSyntax>()
            .Where(name => !IsOurs(name.ToString()))
            .Select(name => $"the element {name}");
        return names.Concat(directives).Concat(comments).Concat(elements);
    }

    private static bool IsOurs(string xmlName) =>
        xmlName is "summary" or "remarks" or "param" or "returns" or "exception" or "c" or "see" or "paramref" or "inheritdoc"
        or "cref" or "name" or "langword" or "para" or "typeparam" or "value" or "list" or "item" or "listheader" or "description" or "term" or "type"
        or "i" or "b";
}
