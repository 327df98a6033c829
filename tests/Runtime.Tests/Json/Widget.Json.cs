using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json;

[JsonConverter(typeof(ApiModelConverter<Widget>))]
partial class Widget : IApiModel<Widget>
{
    private static readonly JsonNames s_names = new(
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
    [SetsRequiredMembers] private Widget(JsonNames _) { }
#pragma warning restore CS8618

    static Widget IApiModel<Widget>.Create() => new(s_names);

    protected override JsonNames Names => s_names;

    protected override bool ReadProperty(int index, ref ApiJsonReader json) => index switch
    {
        0 => json.Read(ref _text),
        1 => json.Read(ref _count),
        2 => json.Read(ref _total),
        3 => json.Read(ref _ratio),
        4 => json.Read(ref _price),
        5 => json.Read(ref _active),
        6 => json.Read(ref _created),
        7 => json.Read(ref _raw),
        8 => json.Read(ref _level, JsonCodec.Enum<Level>()),
        9 => json.Read(ref _part, JsonCodec.Model<Part>()),
        10 => json.Read(ref _labels, s_labels),
        11 => json.Read(ref _scores, s_scores),
        12 => json.Read(ref _data, JsonCodec.Bytes),
        13 => json.ReadNullable(ref _nullableText),
        14 => json.ReadNullable(ref _nullableCount),
        15 => json.ReadNullable(ref _nullableLevel, JsonCodec.Enum<Level>()),
        16 => json.ReadNullable(ref _nullablePart, JsonCodec.Model<Part>()),
        17 => json.ReadNullable(ref _maybeText),
        18 => json.ReadNullable(ref _maybeCount),
        19 => json.ReadNullable(ref _maybeTotal),
        20 => json.ReadNullable(ref _maybeRatio),
        21 => json.ReadNullable(ref _maybePrice),
        22 => json.ReadNullable(ref _maybeActive),
        23 => json.ReadNullable(ref _maybeCreated),
        24 => json.ReadNullable(ref _maybeRaw),
        25 => json.ReadNullable(ref _maybeLevel, JsonCodec.Enum<Level>()),
        26 => json.ReadNullable(ref _maybePart, JsonCodec.Model<Part>()),
        27 => json.ReadNullable(ref _maybeLabels, s_labels),
        28 => json.ReadNullable(ref _maybeScores, s_scores),
        29 => json.ReadNullable(ref _maybeData, JsonCodec.Bytes),
        30 => json.ReadNullable(ref _maybeParts, s_maybeParts),
        31 => json.ReadNullable(ref _maybeLevels, s_maybeLevels),
        32 => json.ReadNullable(ref _maybeNames, s_maybeNames),
        33 => json.ReadOptional(ref _optionalText),
        34 => json.ReadOptional(ref _optionalCount),
        35 => json.ReadOptional(ref _optionalTotal),
        36 => json.ReadOptional(ref _optionalRatio),
        37 => json.ReadOptional(ref _optionalPrice),
        38 => json.ReadOptional(ref _optionalActive),
        39 => json.ReadOptional(ref _optionalCreated),
        40 => json.ReadOptional(ref _optionalRaw),
        41 => json.ReadOptional(ref _optionalLevel, JsonCodec.Enum<Level>()),
        42 => json.ReadOptional(ref _optionalPart, JsonCodec.Model<Part>()),
        43 => json.ReadOptional(ref _optionalLabels, s_labels),
        44 => json.ReadOptional(ref _optionalScores, s_scores),
        45 => json.ReadOptional(ref _optionalData, JsonCodec.Bytes),
        _ => false,
    };

    protected override void WriteProperties(ref ApiJsonWriter json)
    {
        json.Write(0, _text);
        json.Write(1, _count);
        json.Write(2, _total);
        json.Write(3, _ratio);
        json.Write(4, _price);
        json.Write(5, _active);
        json.Write(6, _created);
        json.Write(7, _raw);
        json.Write(8, _level, JsonCodec.Enum<Level>());
        json.Write(9, _part, JsonCodec.Model<Part>());
        json.Write(10, _labels, s_labels);
        json.Write(11, _scores, s_scores);
        json.Write(12, _data, JsonCodec.Bytes);
        json.WriteNullable(13, _nullableText);
        json.WriteNullable(14, _nullableCount);
        json.WriteNullable(15, _nullableLevel, JsonCodec.Enum<Level>());
        json.WriteNullable(16, _nullablePart, JsonCodec.Model<Part>());
        json.Write(17, _maybeText);
        json.Write(18, _maybeCount);
        json.Write(19, _maybeTotal);
        json.Write(20, _maybeRatio);
        json.Write(21, _maybePrice);
        json.Write(22, _maybeActive);
        json.Write(23, _maybeCreated);
        json.Write(24, _maybeRaw);
        json.Write(25, _maybeLevel, JsonCodec.Enum<Level>());
        json.Write(26, _maybePart, JsonCodec.Model<Part>());
        json.Write(27, _maybeLabels, s_labels);
        json.Write(28, _maybeScores, s_scores);
        json.Write(29, _maybeData, JsonCodec.Bytes);
        json.Write(30, _maybeParts, s_maybeParts);
        json.Write(31, _maybeLevels, s_maybeLevels);
        json.Write(32, _maybeNames, s_maybeNames);
        json.Write(33, _optionalText);
        json.Write(34, _optionalCount);
        json.Write(35, _optionalTotal);
        json.Write(36, _optionalRatio);
        json.Write(37, _optionalPrice);
        json.Write(38, _optionalActive);
        json.Write(39, _optionalCreated);
        json.Write(40, _optionalRaw);
        json.Write(41, _optionalLevel, JsonCodec.Enum<Level>());
        json.Write(42, _optionalPart, JsonCodec.Model<Part>());
        json.Write(43, _optionalLabels, s_labels);
        json.Write(44, _optionalScores, s_scores);
        json.Write(45, _optionalData, JsonCodec.Bytes);
    }
}
