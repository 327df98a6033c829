using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Cli.Documents;

/// <summary>
/// The metadata of a document, in the form in which build/Cf1Gen.targets passes it to the compiler. The generator reads it with its own
/// code, so that options of the tool and metadata of a project have the same meaning and the same defaults.
/// </summary>
internal sealed partial class MetadataProvider : AnalyzerConfigOptionsProvider
{
    private readonly MetadataOptions _metadata;

    /// <summary>Initializes a new instance of the <see cref="MetadataProvider"/> class.</summary>
    /// <param name="settings">The settings of the document. Overlays and errata are not part of the metadata.</param>
    public MetadataProvider(DocumentSettings settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["Cf1Gen"] = "spec",
            ["Cf1Namespace"] = settings.Namespace,
            ["Cf1ClientName"] = settings.ClientName,
            ["Cf1IncludePaths"] = List(settings.IncludePaths),
            ["Cf1ExcludePaths"] = List(settings.ExcludePaths),
            ["Cf1IncludeTags"] = List(settings.IncludeTags),
            ["Cf1ExcludeTags"] = List(settings.ExcludeTags),
            ["Cf1IncludeOperations"] = List(settings.IncludeOperations),
            ["Cf1ExcludeOperations"] = List(settings.ExcludeOperations),
            ["Cf1RootPath"] = settings.RootPath,
            ["Cf1Settings"] = List(settings.Settings),
            ["Cf1Strict"] = settings.IsStrict ? "true" : null,
            ["Cf1Accessibility"] = settings.Accessibility,
            ["Cf1Integers"] = settings.Integers,
        };
        _metadata = new(values.ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value ?? ""));
        GlobalOptions = new MetadataOptions(settings.UsesDependencyInjection
            ? new Dictionary<string, string> { ["build_property.Cf1DependencyInjection"] = "true" }
            : []);
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _metadata;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _metadata;

    /// <summary>Returns the items of a list, separated as the targets of the package separate them.</summary>
    public static string List(IEnumerable<string> values) => Separator().Replace(string.Join(';', values), "|").Trim('|', ' ');

    [GeneratedRegex(@"\s*[;\r\n]+\s*")]
    private static partial Regex Separator();
}
