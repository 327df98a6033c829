using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cf1Gen.Generator.Tests.Harness;

internal sealed class InMemoryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    public static InMemoryOptions Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override bool TryGetValue(string key, out string value)
    {
        value = values.GetValueOrDefault(key)!;
        return value is not null;
    }
}
