using Cf1Gen.Runtime;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>A model of all kinds of values, in the form of generated code, which writes back what it has read.</summary>
internal sealed class SampleModel : ApiModel<SampleModel>, IApiModel<SampleModel>
{
    private string? _text;
    private int? _count;
    private bool? _active;
    private IReadOnlyList<string?>? _names;
    private IReadOnlyList<SampleModel>? _parts;
    private IReadOnlyDictionary<string, double>? _values;
    private int? _longName;
    private int? _empty;
    private int? _backslash;
    private int? _quotationMark;

    /// <inheritdoc/>
    public static SampleModel Create() => new();

    /// <inheritdoc/>
    protected override void VisitProperties(ref JsonPropertyVisitor json)
    {
        json.Optional("text"u8, ref _text, JsonCodec.String);
        json.Optional("count"u8, ref _count, JsonCodec.Int32);
        json.Optional("active"u8, ref _active, JsonCodec.Boolean);
        json.Optional("names"u8, ref _names, JsonCodec.List(JsonCodec.NullableReference(JsonCodec.String)));
        json.Optional("parts"u8, ref _parts, JsonCodec.List(JsonCodec.Model<SampleModel>()));
        json.Optional("values"u8, ref _values, JsonCodec.Map(JsonCodec.Double));
        json.Optional("a_name_of_sixteen"u8, ref _longName, JsonCodec.Int32);
        json.Optional(""u8, ref _empty, JsonCodec.Int32);
        json.Optional("a\\"u8, ref _backslash, JsonCodec.Int32);
        json.Optional("\""u8, ref _quotationMark, JsonCodec.Int32);
    }
}
