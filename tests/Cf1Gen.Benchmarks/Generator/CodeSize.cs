using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>Counts the bytes and lines of generated code by construct: a line counts for the innermost construct at its start.</summary>
internal static class CodeSize
{
    /// <summary>Returns the bytes and the lines of each construct, the largest first.</summary>
    public static IEnumerable<(string Construct, int Bytes, int Lines)> ByConstruct(IEnumerable<SyntaxTree> trees) => trees
        .SelectMany(tree => tree.GetText().Lines.Select(line => (
            Construct: Construct(tree, line.Start + Indentation(line.ToString())),
            Bytes: Encoding.UTF8.GetByteCount(line.ToString()) + 1)))
        .GroupBy(line => line.Construct)
        .Select(group => (group.Key, group.Sum(line => line.Bytes), group.Count()))
        .OrderByDescending(entry => entry.Item2);

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Construct(SyntaxTree tree, int position)
    {
        var token = tree.GetRoot().FindToken(position);
        if (position < token.SpanStart)
        {
            var trivia = token.LeadingTrivia.First(trivia => trivia.FullSpan.Contains(position));
            return !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? "comments and directives" : "empty lines";
        }

        return token.Parent!.AncestorsAndSelf().Select(Name).FirstOrDefault(name => name is not null) ?? "namespaces";
    }

    private static string? Name(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax => "using directives",
        AttributeListSyntax => "attributes",
        BlockSyntax or ArrowExpressionClauseSyntax => node.Parent switch
        {
            MethodDeclarationSyntax { Identifier.Text: "VisitProperties" } => "visits of properties",
            MethodDeclarationSyntax => "bodies of methods",
            _ => null,
        },
        EnumMemberDeclarationSyntax or FieldDeclarationSyntax => "fields",
        PropertyDeclarationSyntax => "properties",
        MethodDeclarationSyntax => "declarations of methods",
        ConstructorDeclarationSyntax => "constructors",
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "operators",
        TypeDeclarationSyntax => "declarations of types",
        _ => null,
    };
}
