using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>The settings of the bundled document, for every file.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_options = new();

    public override AnalyzerConfigOptions GlobalOptions => s_options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_options;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.Cf1Gen" => "spec",
                "build_metadata.AdditionalFiles.Cf1Namespace" => "Cf1Gen.CloudforceOne",
                "build_metadata.AdditionalFiles.Cf1ClientName" => "CloudforceOneClient",
                _ => null,
            };
            return value is not null;
        }
    }
}
