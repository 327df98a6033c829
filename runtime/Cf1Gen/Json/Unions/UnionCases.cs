using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime;

/// <summary>The types that the value of a union can have. Determines the type of a JSON value.</summary>
/// <remarks>Safe to use from several threads after the last type has been added.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCases
{
    private const int MostOnStack = 256;

    private readonly string? _discriminator;
    private readonly JsonNameTable? _discriminatorName;
    private readonly List<Case> _cases = [];
    private readonly List<KeyValuePair<int, JsonCodec>> _statuses = [];
    private DiscriminatorTable? _table;

    /// <summary>Initializes a new instance of the <see cref="UnionCases"/> class without types.</summary>
    /// <param name="discriminator">The member whose value selects the type of an object; <see langword="null"/> if not specified.</param>
    public UnionCases(string? discriminator = null)
    {
        _discriminator = discriminator;
        _discriminatorName = discriminator is null ? null : new JsonNameTable(discriminator);
    }

    /// <summary>Gets a value indicating whether the status of a response selects the type.</summary>
    internal bool IsByStatus => _statuses.Count > 0;

    /// <summary>Adds a type.</summary>
    /// <param name="codec">The codec of the type.</param>
    /// <param name="discriminatorValues">
    /// The values of the discriminator that select the type. A value that several types have selects one of these by its members.
    /// </param>
    /// <returns>This instance.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public UnionCases Add(JsonCodec codec, params string[] discriminatorValues)
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(discriminatorValues);
        var declares = new Lazy<bool>(() => _discriminator is not null && Declares(codec, _discriminator));
        _cases.Add(new Case(codec, discriminatorValues, declares));
        return this;
    }

    /// <summary>Adds the result of the responses with one status, which selects it.</summary>
    /// <param name="status">The status; 0 for any other success.</param>
    /// <param name="codec">The codec of the result.</param>
    /// <returns>This instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is <see langword="null"/>.</exception>
    public UnionCases AddStatus(int status, JsonCodec codec)
    {
        Add(codec);
        _statuses.Add(new KeyValuePair<int, JsonCodec>(status, codec));
        return this;
    }

    /// <summary>Finds the result of a response by its status; returns <see langword="null"/> if the status does not select it.</summary>
    internal JsonCodec? FindByStatus(int status) => _statuses.Find(item => item.Key == status).Value
        ?? _statuses.Find(item => item.Key == 0).Value
        ?? _statuses.FirstOrDefault().Value;

    /// <summary>Finds the type of the value that the reader is on.</summary>
    /// <param name="json">The reader, which is on the value.</param>
    /// <param name="isNew"><see langword="true"/> if the discriminator has an unknown value; otherwise, <see langword="false"/>.</param>
    /// <returns>
    /// The codec of the type, or <see langword="null"/> if the value has none of the types, or matches several equally well.
    /// </returns>
    internal JsonCodec? Find(ApiJsonReader json, out bool isNew)
    {
        isNew = false;
        if (_discriminator is null || json.TokenType != JsonTokenType.StartObject)
        {
            return FindBest(json, _cases);
        }

        var table = _table ??= new DiscriminatorTable(_cases);
        if (!TryFindDiscriminator(json, table, out var selected))
        {
            return FindBest(json, _cases);
        }

        isNew = selected is null;
        return selected switch
        {
            null => FindBest(json, table.Others),
            { Count: 1 } => selected[0].Codec,
            _ => FindBest(json, selected),
        };
    }

    /// <summary>Determines whether one of the types has the kind of the value that the reader is on.</summary>
    internal bool HasKind(ApiJsonReader json)
    {
        foreach (var item in _cases)
        {
            if (item.Codec.Fit(json, depth: 0) != MatchScore.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a value of one of the types, and the discriminator if the type does not declare it.</summary>
    internal void Write(ref ApiJsonWriter json, object value, JsonCodec codec)
    {
        if (_discriminator is { } name
            && value is ApiModel model
            && _cases.Find(item => ReferenceEquals(item.Codec, codec)) is { Values: [var own, ..] } found
            && !found.DeclaresDiscriminator.Value)
        {
            model.WriteTo(ref json, (name, own));
        }
        else
        {
            codec.WriteObject(ref json, value);
        }
    }

    /// <summary>Describes the types, and the discriminator as OpenAPI does.</summary>
    internal JsonObject Describe(JsonSchemaBuilder schemas)
    {
        var mapping = new JsonObject();
        var types = new JsonArray();
        foreach (var item in _cases)
        {
            var type = item.Codec.Describe(schemas);
            foreach (var value in type["$ref"] is null ? [] : item.Values)
            {
                mapping[value] = type["$ref"]!.DeepClone();
            }

            types.Add((JsonNode)type);
        }

        var schema = new JsonObject { ["anyOf"] = types };
        if (_discriminator is not null && mapping.Count > 0)
        {
            schema["discriminator"] = new JsonObject { ["propertyName"] = _discriminator, ["mapping"] = mapping };
        }

        return schema;
    }

    // If no type matches, the only one of the kind of the value is selected.
    private static JsonCodec? FindBest(ApiJsonReader json, List<Case> cases)
    {
        // The models that are created to examine the value are not kept.
        var used = json.UsedMemory;
        var best = FindBestOfSeveral(json, cases);
        json.Release(used);
        return best;
    }

    private static JsonCodec? FindBestOfSeveral(ApiJsonReader json, List<Case> cases)
    {
        Span<bool> isBest = cases.Count <= MostOnStack ? stackalloc bool[cases.Count] : new bool[cases.Count];
        isBest.Fill(true);
        var best = SelectBest(json, cases, isBest, depth: 1, out var score);
        if (best is null && score.IsGood)
        {
            best = SelectBest(json, cases, isBest, depth: int.MaxValue, out score);
        }

        if (best is null && score.IsGood)
        {
            // The types of an empty list or map are equal for every user of the value.
            var first = cases[isBest.IndexOf(true)];
            return first.Codec.IsModel ? null : first.Codec;
        }

        return best;
    }

    /// <summary>Finds the type that matches best.</summary>
    /// <param name="json">The reader, which is on the value.</param>
    /// <param name="cases">The types.</param>
    /// <param name="isBest">The types that are examined, which is set to those that match best.</param>
    /// <param name="depth">The number of levels of objects whose members are examined.</param>
    /// <param name="highest">The best score.</param>
    /// <returns>The codec of the type, or <see langword="null"/> if several types match equally well or none has the kind.</returns>
    private static JsonCodec? SelectBest(ApiJsonReader json, List<Case> cases, Span<bool> isBest, int depth, out MatchScore highest)
    {
        JsonCodec? best = null;
        highest = MatchScore.None;
        for (var i = 0; i < cases.Count; i++)
        {
            if (!isBest[i])
            {
                continue;
            }

            json.Step();
            var score = cases[i].Codec.Fit(json, depth);
            var order = depth > 1 ? score.CompareAll(highest) : score.CompareMembers(highest);
            if (order > 0)
            {
                isBest[..i].Clear();
                (best, highest) = (cases[i].Codec, score);
            }
            else
            {
                isBest[i] = order == 0;
                best = order == 0 ? null : best;
            }
        }

        return best;
    }

    /// <summary>Finds the types that the discriminator of the object that the reader is on selects.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="table">The values of the discriminator.</param>
    /// <param name="selected">The types; <see langword="null"/> if the value is unknown.</param>
    /// <returns><see langword="true"/> if the object has a discriminator; otherwise, <see langword="false"/>.</returns>
    private bool TryFindDiscriminator(ApiJsonReader json, DiscriminatorTable table, out List<Case>? selected)
    {
        selected = null;
        while (json.NextName())
        {
            var isDiscriminator = json.IndexIn(_discriminatorName!) == 0;
            json.Next();
            if (isDiscriminator && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.Null))
            {
                selected = table.Find(json);
                return true;
            }

            json.Skip();
        }

        return false;
    }

    /// <summary>Determines whether a type declares a member: it recognizes the member in an object.</summary>
    private static bool Declares(JsonCodec codec, string name)
    {
        byte[] json = [.. "{\""u8, .. JsonEncodedText.Encode(name).EncodedUtf8Bytes, .. "\":null}"u8];
        return codec.Fit(new ApiJsonReader(json), depth: 1).Members > 0;
    }

    private sealed record Case(JsonCodec Codec, string[] Values, Lazy<bool> DeclaresDiscriminator);

    private sealed class DiscriminatorTable
    {
        private readonly JsonNameTable _values;
        private readonly List<Case>[] _selected;

        internal DiscriminatorTable(List<Case> cases)
        {
            var byValue = cases.SelectMany(item => item.Values, (item, value) => (item, value))
                .GroupBy(pair => pair.value, pair => pair.item, StringComparer.Ordinal)
                .ToList();
            _values = new JsonNameTable([.. byValue.Select(group => group.Key)]);
            _selected = [.. byValue.Select(group => group.Distinct().ToList())];
            Others = cases.FindAll(item => item.Values.Length == 0);
        }

        /// <summary>Gets the types that no value of the discriminator selects.</summary>
        internal List<Case> Others { get; }

        internal List<Case>? Find(ApiJsonReader json) => json.IndexIn(_values) is >= 0 and var index ? _selected[index] : null;
    }
}
