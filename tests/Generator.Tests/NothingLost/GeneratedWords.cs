using System.Net;
using System.Security;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.CSharp;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.Text;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.NothingLost;

/// <summary>The words of a document that the generated code has in a string, or a diagnostic as an argument.</summary>
internal sealed partial class GeneratedWords
{
    private readonly HashSet<string> _strings;
    private readonly HashSet<string> _constants;
    private readonly List<EquatableArray<string>> _problems;
    private readonly ILookup<string, EquatableArray<string>> _problemsByWord;
    private readonly ILookup<string, string> _ids;

    private GeneratedWords(IReadOnlyList<string> texts, IReadOnlyList<DiagnosticInfo> problems)
    {
        _strings = texts.SelectMany(Strings).ToHashSet(StringComparer.Ordinal);
        _constants = texts.SelectMany(Constants).ToHashSet(StringComparer.Ordinal);
        _problems = [.. problems.Select(problem => problem.Arguments)];
        _problemsByWord = _problems
            .SelectMany(arguments => arguments.SelectMany(Words).Distinct(StringComparer.Ordinal), (arguments, word) => (arguments, word))
            .ToLookup(pair => pair.word, pair => pair.arguments, StringComparer.Ordinal);
        _ids = problems.SelectMany(problem => problem.Arguments, (problem, argument) => (problem, argument))
            .ToLookup(pair => pair.argument, pair => pair.problem.Descriptor.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the schemas that a diagnostic reports as not fully typed.</summary>
    public IEnumerable<string> UntypedPlaces => _ids
        .Where(place => place.Key.StartsWith("#/", StringComparison.Ordinal) && place.Any(
            id => id is "CF1010" or "CF1011" or "CF1031" or "CF1048"))
        .Select(place => place.Key);

    /// <summary>Generates without a limit for diagnostics of a kind.</summary>
    public static GeneratedWords Of(SpecFile spec)
    {
        var problems = new DiagnosticBag(int.MaxValue);
        var document = DocumentReader.Read(new DocumentText(spec.Path, spec.Text!), [], problems, default);
        var settings = SettingsReader.Read(spec.ToAdditionalText(), new InMemoryOptionsProvider([spec]), default)!;
        var resources = document is null ? default : ApiModelBuilder.Build(document, settings, problems, default).Resources;
        return new GeneratedWords([.. resources.SelectMany(SourceFiles.Emit).Select(file => file.Value)], problems.ToEquatableArray());
    }

    /// <summary>Returns whether a word is a whole string of the code.</summary>
    public bool HasString(string word) => _strings.Contains(word);

    /// <summary>Returns whether a comment names the word as a constant.</summary>
    public bool HasConstant(string word) => _constants.Contains(SecurityElement.Escape(word));

    /// <summary>Returns whether a diagnostic has all of these arguments.</summary>
    public bool HasProblem(params string[] arguments) => _problemsByWord[arguments[0]].Any(problem =>
        arguments.All(argument => problem.SelectMany(Words).Contains(argument, StringComparer.Ordinal)));

    /// <summary>Returns whether a diagnostic about several content types names this one as the one in use.</summary>
    public bool Uses(string operation, string contentType) =>
        _problems.Exists(problem => problem.Count > 3 && problem[0] == operation && problem[2] == contentType);

    /// <summary>Returns whether a diagnostic with one of the ids names a location.</summary>
    public bool HasProblemAt(string pointer, params string[] ids) => _ids[pointer].Any(ids.Contains);

    /// <summary>Returns an argument of a diagnostic, and the names that it lists.</summary>
    private static IEnumerable<string> Words(string argument) => argument.Split(", ").Prepend(argument);

    private static IEnumerable<string> Constants(string text) =>
        Constant().Matches(Comment().Replace(text, " ")).Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value));

    [GeneratedRegex("Always <c>(?<value>.*?)</c>\\.")]
    private static partial Regex Constant();

    [GeneratedRegex(@"\r?\n *///")]
    private static partial Regex Comment();

    private static IEnumerable<string> Strings(string text) => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.Utf8StringLiteralToken))
        .Select(token => token.ValueText);
}
