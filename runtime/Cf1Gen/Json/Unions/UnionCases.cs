using System.ComponentModel;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The types that the value of a union can have. Determines the type of a JSON value.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases
{
    private readonly UnionCase[] _cases;
    private readonly JsonNameTable? _discriminator;
    private readonly JsonNameTable _discriminatorValues;
    private readonly UnionCase[] _caseOfDiscriminatorValue;

    /// <summary>Initializes a new instance of the <see cref="UnionCases"/> class.</summary>
    /// <param name="discriminator">The member whose value selects the type of an object; <see langword="null"/> if not specified.</param>
    /// <param name="cases">The types, in the order of precedence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is <see langword="null"/>.</exception>
    public UnionCases(string? discriminator, params UnionCase[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _cases = cases;
        _discriminator = discriminator is null ? null : new JsonNameTable(discriminator);
        _discriminatorValues = new JsonNameTable([.. cases.SelectMany(item => item.DiscriminatorValues)]);
        _caseOfDiscriminatorValue = [.. cases.SelectMany(item => item.DiscriminatorValues.Select(_ => item))];
    }

    /// <summary>Finds the type of the value that the reader is on.</summary>
    /// <param name="json">The reader, which is on the value.</param>
    /// <param name="isNew"><see langword="true"/> if the discriminator has an unknown value; otherwise, <see langword="false"/>.</param>
    /// <returns>The codec of the type, or <see langword="null"/> if the value has none of the types.</returns>
    internal JsonCodec? Find(ApiJsonReader json, out bool isNew)
    {
        isNew = false;
        if (_discriminator is null || json.TokenType != JsonTokenType.StartObject || !TryFindDiscriminator(json, out var index))
        {
            return FindBest(json, excludeDiscriminated: false);
        }

        if (index >= 0)
        {
            return _caseOfDiscriminatorValue[index].Codec;
        }

        isNew = true;
        return FindBest(json, excludeDiscriminated: true);
    }

    /// <summary>Determines how well the value that the reader is on matches the type that it matches best.</summary>
    internal int Fit(ApiJsonReader json) => Find(json, out _)?.Fit(json) ?? MatchScore.None;

    // The first of the types that match best is selected. If none matches, the only type of the kind of the value is selected.
    private JsonCodec? FindBest(ApiJsonReader json, bool excludeDiscriminated)
    {
        JsonCodec? best = null;
        var (highest, loose) = (MatchScore.Loose, 0);
        foreach (var item in _cases)
        {
            if (excludeDiscriminated && item.DiscriminatorValues.Count > 0)
            {
                continue;
            }

            var fit = item.Codec.Fit(json);
            if (fit > highest)
            {
                (best, highest) = (item.Codec, fit);
            }
            else if (fit == MatchScore.Loose && highest == MatchScore.Loose)
            {
                best = loose++ == 0 ? item.Codec : null;
            }
        }

        return best;
    }

    private bool TryFindDiscriminator(ApiJsonReader json, out int index)
    {
        index = -1;
        while (json.NextName())
        {
            var isDiscriminator = json.IndexIn(_discriminator!) == 0;
            json.Next();
            if (isDiscriminator && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null))
            {
                index = json.IndexIn(_discriminatorValues);
                return true;
            }

            json.Skip();
        }

        return false;
    }
}
