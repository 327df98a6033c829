using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cf1Gen.Conformance.Clients;

/// <summary>
/// Reads from the generated code which argument has which name on the wire. The code is not trusted: a wrong name is sent in the wrong
/// place, which the request shows.
/// </summary>
internal sealed partial class MethodReader
{
    private readonly Dictionary<string, ClassDeclarationSyntax> _forms;
    private readonly List<ClassDeclarationSyntax> _clients;

    public MethodReader(Compilation compilation)
    {
        var types = compilation.SyntaxTrees
            .SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            .OfType<ClassDeclarationSyntax>()
            .ToList();
        _clients = types;
        _forms = types.Where(type => ToForm(type) is not null).ToDictionary(type => type.Identifier.Text, StringComparer.Ordinal);
    }

    /// <summary>Returns the methods that document an operation.</summary>
    public IEnumerable<ClientMethod> Read(Assembly assembly)
    {
        var compiled = assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);
        foreach (var type in _clients)
        {
            foreach (var method in type.Members.OfType<MethodDeclarationSyntax>())
            {
                var route = Route().Match(Documentation().Replace(method.GetLeadingTrivia().ToFullString(), " "));
                if (route.Success && Sends(method) && Find(compiled[type.Identifier.Text], method) is { } info)
                {
                    yield return Read(WebUtility.HtmlDecode(route.Groups["route"].Value), info, method);
                }
            }
        }
    }

    /// <summary>Determines whether a method creates a request; otherwise, it is an overload that calls another one.</summary>
    private static bool Sends(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "ApiRequest");

    private static MethodInfo? Find(IEnumerable<Type> types, MethodDeclarationSyntax method)
    {
        var names = method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToList();
        return types.SelectMany(type => type.GetMethods()).FirstOrDefault(candidate =>
            candidate.Name == method.Identifier.ValueText
            && candidate.GetParameters().Select(parameter => parameter.Name).SequenceEqual(names));
    }

    private ClientMethod Read(string route, MethodInfo info, MethodDeclarationSyntax method)
    {
        var names = info.GetParameters().Select(parameter => parameter.Name!).ToHashSet(StringComparer.Ordinal);
        var calls = method.DescendantNodes().OfType<InvocationExpressionSyntax>().ToLookup(NameOf, StringComparer.Ordinal);
        var parameters = new Dictionary<(string, string), ArgumentTarget>();
        var constant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var location in (string[])["Query", "Header", "Cookie"])
        {
            foreach (var call in calls["Add" + location].Where(call => TextOf(Argument(call, 0)) is not null))
            {
                var name = TextOf(Argument(call, 0))!;
                if (Target(Argument(call, 1), names) is { } target)
                {
                    parameters.TryAdd((location.ToLowerInvariant(), name), target);
                }
                else
                {
                    constant.Add(name);
                }
            }
        }

        var (kind, body) = Body(calls, names);
        return new ClientMethod(route, info)
        {
            Path = [.. Path(method, names)],
            Parameters = parameters,
            Fixed = constant,
            Body = kind,
            BodyParameter = body,
            ContentType = calls["WithContentType"].Select(call => TextOf(Argument(call, 0))).FirstOrDefault(),
            Parts = Parts(kind, body, info, calls),
            Paging = calls.Where(group => group.Key.StartsWith("By", StringComparison.Ordinal))
                .SelectMany(group => group)
                .SelectMany(call => call.ArgumentList.Arguments.Select(argument => TextOf(argument.Expression)).OfType<string>())
                .ToHashSet(StringComparer.Ordinal),
            NextPage = calls["WithNext"].Select(call => TextOf(Argument(call, 0))?.Split('/')[^1]).OfType<string>()
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>Returns the arguments of the interpolated path; one of a value that can be empty is in parentheses.</summary>
    private static IEnumerable<ArgumentTarget?> Path(MethodDeclarationSyntax method, HashSet<string> names) =>
        (method.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().FirstOrDefault()?.Contents ?? [])
            .OfType<InterpolationSyntax>()
            .Select(hole => hole.Expression is InvocationExpressionSyntax call ? Argument(call, 0) : hole.Expression)
            .Select(value => Target(value, names)
                ?? (value is IdentifierNameSyntax setting ? new ArgumentTarget("", setting.Identifier.ValueText) : null));

    private static (BodyKind Kind, string? Parameter) Body(ILookup<string, InvocationExpressionSyntax> calls, HashSet<string> names)
    {
        string? First(string call) => Target(Argument(calls[call].First(), 0), names)?.Parameter;
        return calls.Contains("WithJson") ? (BodyKind.Json, First("WithJson"))
            : calls.Contains("WithForm") ? (BodyKind.Form, First("WithForm"))
            : calls.Contains("WithText") ? (BodyKind.Text, First("WithText"))
            : calls.Contains("WithItems") ? (BodyKind.Items, First("WithItems"))
            : calls.Contains("WithFile") ? (BodyKind.File, First("WithFile"))
            : calls.Contains("WithEmptyJson") ? (BodyKind.EmptyJson, null)
            : calls.Contains("WithMultipart") ? (calls.Contains("ToForm") ? BodyKind.Parts : names.Contains("file") ? BodyKind.FilePart
                : BodyKind.AnyParts, names.Contains("form") ? "form" : "file")
            : (BodyKind.None, null);
    }

    private Dictionary<string, string> Parts(
        BodyKind kind, string? parameter, MethodInfo info, ILookup<string, InvocationExpressionSyntax> calls)
    {
        var type = info.GetParameters().FirstOrDefault(candidate => candidate.Name == parameter)?.ParameterType.Name ?? "";
        var adds = kind == BodyKind.FilePart ? calls["Add"]
            : kind == BodyKind.Parts && _forms.TryGetValue(type, out var form) ? Calls(ToForm(form)!) : [];
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var call in adds.Where(call => NameOf(call) is "Add" or "AddEach" or "AddText" && TextOf(Argument(call, 0)) is not null))
        {
            parts.TryAdd(TextOf(Argument(call, 0))!, Argument(call, 1)?.ToString().TrimStart('@') ?? "");
        }

        return parts;
    }

    /// <summary>Returns the parameter, and the property of it, that an expression reads.</summary>
    private static ArgumentTarget? Target(ExpressionSyntax? expression, HashSet<string> names) => expression switch
    {
        IdentifierNameSyntax name when names.Contains(name.Identifier.ValueText) => new ArgumentTarget(name.Identifier.ValueText, null),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access when names.Contains(owner.Identifier.ValueText) =>
            new ArgumentTarget(owner.Identifier.ValueText, access.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, WhenNotNull: MemberBindingExpressionSyntax member }
            when names.Contains(owner.Identifier.ValueText) =>
            new ArgumentTarget(owner.Identifier.ValueText, member.Name.Identifier.ValueText),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Target(coalesce.Left, names),
        _ => null,
    };

    private static MethodDeclarationSyntax? ToForm(ClassDeclarationSyntax type) =>
        type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.Text == "ToForm");

    private static IEnumerable<InvocationExpressionSyntax> Calls(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<InvocationExpressionSyntax>();

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, int index) =>
        index < call.ArgumentList.Arguments.Count ? call.ArgumentList.Arguments[index].Expression : null;

    private static string? TextOf(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal ? literal.Token.ValueText : null;

    [GeneratedRegex(@"<remarks>(?:\s|<para>)*<c>(?<route>[A-Z]+\s/[^<]*)</c>\s*\(")]
    private static partial Regex Route();

    [GeneratedRegex(@"\s*\r?\n\s*///\s*")]
    private static partial Regex Documentation();
}
