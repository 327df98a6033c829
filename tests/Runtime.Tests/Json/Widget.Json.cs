using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

[JsonConverter(typeof(ApiModelConverter<Widget>))]
partial class Widget : IApiModel<Widget>
{
    private static readonly JsonNameTable s_names = new(
        required: 17,
        "text", "count", "total", "ratio", "price", "active", "created", "raw", "level", "part", "labels", "scores",
        "data", "nullable_text", "nullable_count", "nullable_level", "nullable_part", "maybe-text", "maybe-count",
        "maybe-total", "maybe-ratio", "maybe-price", "maybe-active", "maybe-created", "maybe-raw", "maybe-level",
        "maybe-part", "maybe-labels", "maybe-scores", "maybe-data", "maybe-parts", "maybe-levels", "maybe-names",
        "optional text", "optional count", "optional total", "optional ratio", "optional price", "optional active",
        "optional created", "optional raw", "optional level", "optional part", "optional labels", "optional scores",
        "optional data");
    private static readonly JsonCodec<IReadOnlyList<string>> s_labels = JsonCodec.List(JsonCodec.String);
    private static readonly JsonCodec<IReadOnlyDictionary<string, int>> s_scores = JsonCodec.Map(JsonCodec.Int32);
    private static readonly JsonCodec<IReadOnlyList<Part>> s_maybeParts = JsonCodec.List(JsonCodec.Model<Part>());
    private static readonly JsonCodec<IReadOnlyList<Level?>> s_maybeLevels = JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Enum<Level>()));
    private static readonly JsonCodec<IReadOnlyDictionary<string, string?>> s_maybeNames = JsonCodec.Map(JsonCodec.NullableReference(JsonCodec.String));

    public Widget() { }
#pragma warning disable CS8618 // The reader sets what is required, or notes that it is missing.
    [SetsRequiredMembers] private Widget(JsonNameTable _) { }
#pragma warning restore CS8618

    static Widget IApiModel<Widget>.Create() => new(s_names);

    protected override JsonNameTable Names => s_names;

    protected override bool ConvertProperty(int index, ref ApiJsonProperty json) => index switch
    {
        0 => json.Required(ref _text),
        1 => json.Required(ref _count),
        2 => json.Required(ref _total),
        3 => json.Required(ref _ratio),
        4 => json.Required(ref _price),
        5 => json.Required(ref _active),
        6 => json.Required(ref _created),
        7 => json.Required(ref _raw),
        8 => json.Required(ref _level, JsonCodec.Enum<Level>()),
        9 => json.Required(ref _part, JsonCodec.Model<Part>()),
        10 => json.Required(ref _labels, s_labels),
        11 => json.Required(ref _scores, s_scores),
        12 => json.Required(ref _data, JsonCodec.Bytes),
        13 => json.Nullable(ref _nullableText),
        14 => json.Nullable(ref _nullableCount),
        15 => json.Nullable(ref _nullableLevel, JsonCodec.Enum<Level>()),
        16 => json.Nullable(ref _nullablePart, JsonCodec.Model<Part>()),
        17 => json.Optional(ref _maybeText),
        18 => json.Optional(ref _maybeCount),
        19 => json.Optional(ref _maybeTotal),
        20 => json.Optional(ref _maybeRatio),
        21 => json.Optional(ref _maybePrice),
        22 => json.Optional(ref _maybeActive),
        23 => json.Optional(ref _maybeCreated),
        24 => json.Optional(ref _maybeRaw),
        25 => json.Optional(ref _maybeLevel, JsonCodec.Enum<Level>()),
        26 => json.Optional(ref _maybePart, JsonCodec.Model<Part>()),
        27 => json.Optional(ref _maybeLabels, s_labels),
        28 => json.Optional(ref _maybeScores, s_scores),
        29 => json.Optional(ref _maybeData, JsonCodec.Bytes),
        30 => json.Optional(ref _maybeParts, s_maybeParts),
        31 => json.Optional(ref _maybeLevels, s_maybeLevels),
        32 => json.Optional(ref _maybeNames, s_maybeNames),
        33 => json.Optional(ref _optionalText),
        34 => json.Optional(ref _optionalCount),
        35 => json.Optional(ref _optionalTotal),
        36 => json.Optional(ref _optionalRatio),
        37 => json.Optional(ref _optionalPrice),
        38 => json.Optional(ref _optionalActive),
        39 => json.Optional(ref _optionalCreated),
        40 => json.Optional(ref _optionalRaw),
        41 => json.Optional(ref _optionalLevel, JsonCodec.Enum<Level>()),
        42 => json.Optional(ref _optionalPart, JsonCodec.Model<Part>()),
        43 => json.Optional(ref _optionalLabels, s_labels),
        44 => json.Optional(ref _optionalScores, s_scores),
        45 => json.Optional(ref _optionalData, JsonCodec.Bytes),
        _ => false,
    };
}
