using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Benchmarks.Generator;

/// <summary>The settings of the bundled document, and others.</summary>
internal sealed class DocumentOptions : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string?> _metadata = new(StringComparer.Ordinal)
    {
        ["Cf1Gen"] = "spec",
        ["Cf1Namespace"] = "Cf1Gen.CloudforceOne",
        ["Cf1ClientName"] = "CloudforceOneClient",
    };

    /// <summary>Gets the options of a project without properties.</summary>
    public static AnalyzerConfigOptions None { get; } = new NoOptions();

    /// <summary>Sets metadata of the document.</summary>
    public string? this[string name]
    {
        init => _metadata[name] = value;
    }

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        const string Prefix = "build_metadata.AdditionalFiles.";
        value = key.StartsWith(Prefix, StringComparison.Ordinal) ? _metadata.GetValueOrDefault(key[Prefix.Length..]) : null;
        return value is not null;
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
