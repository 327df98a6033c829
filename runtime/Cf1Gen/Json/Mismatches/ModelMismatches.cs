using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>What of a model was not as the API's document says, with the values as they came.</summary>
internal sealed class ModelMismatches
{
    private readonly SchemaMismatch? _whole;
    private readonly Dictionary<int, (SchemaMismatch Report, JsonElement? Raw)> _properties = [];

    /// <summary>The model is an object; some of its properties drifted.</summary>
    internal ModelMismatches()
    {
    }

    /// <summary>The model is no object at all.</summary>
    internal ModelMismatches(SchemaMismatch report, JsonElement raw)
    {
        _whole = report;
        Whole = raw;
    }

    /// <summary>The value that stands in place of the object, if the model is none.</summary>
    internal JsonElement? Whole { get; }

    internal void Add(int index, SchemaMismatch report, JsonElement? raw) => _properties[index] = (report, raw);

    internal void Clear(int index) => _properties.Remove(index);

    internal SchemaMismatch? Find(int index) => _properties.TryGetValue(index, out var property) ? property.Report : null;

    internal bool TryGetRaw(int index, out JsonElement? raw)
    {
        var found = _properties.TryGetValue(index, out var property);
        raw = property.Raw;
        return found;
    }

    internal void ThrowIfMismatched(int index)
    {
        if ((_whole ?? Find(index)) is { } mismatch)
        {
            throw new SchemaMismatchException(mismatch);
        }
    }
}
