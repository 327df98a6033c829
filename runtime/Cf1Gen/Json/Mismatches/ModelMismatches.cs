using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The values of a model that do not match the API's document.</summary>
internal sealed class ModelMismatches
{
    private readonly SchemaMismatch? _whole;
    private readonly Dictionary<string, (SchemaMismatch Mismatch, JsonElement? Raw)> _properties = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="ModelMismatches"/> class for a model that is an object.</summary>
    internal ModelMismatches()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ModelMismatches"/> class for a model whose value is not an object.</summary>
    internal ModelMismatches(SchemaMismatch mismatch, JsonElement raw)
    {
        _whole = mismatch;
        Whole = raw;
    }

    /// <summary>Gets the received value if it is not an object; otherwise, <see langword="null"/>.</summary>
    internal JsonElement? Whole { get; }

    internal void Add(string name, SchemaMismatch mismatch, JsonElement? raw) => _properties[name] = (mismatch, raw);

    internal void Clear(string name) => _properties.Remove(name);

    internal SchemaMismatch? Find(string name) => _properties.TryGetValue(name, out var property) ? property.Mismatch : null;

    internal bool TryGetRaw(string name, out JsonElement? raw)
    {
        var isFound = _properties.TryGetValue(name, out var property);
        raw = property.Raw;
        return isFound;
    }

    internal void ThrowIfMismatched(string name)
    {
        if ((_whole ?? Find(name)) is { } mismatch)
        {
            throw new SchemaMismatchException(mismatch);
        }
    }
}
