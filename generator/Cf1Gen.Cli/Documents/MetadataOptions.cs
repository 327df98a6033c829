using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Cli.Documents;

/// <summary>Values that a build passes to the compiler.</summary>
/// <param name="values">The values by their keys.</param>
internal sealed class MetadataOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, out string value)
    {
        value = values.GetValueOrDefault(key)!;
        return value is not null;
    }
}
