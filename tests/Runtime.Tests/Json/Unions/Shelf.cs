using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A union as the generator writes it, without a tag: two kinds of objects, maps, and lists whose items may be null.</summary>
[JsonConverter(typeof(ApiUnionConverter<Shelf>))]
public sealed class Shelf : ApiUnion, IApiUnion<Shelf>
{
    private static readonly UnionCases s_cases = new(
        tag: null,
        UnionCase.Of(JsonCodec.Model<Part>()),
        UnionCase.Of(JsonCodec.Model<Widget>()),
        UnionCase.Of(JsonCodec.Map(JsonCodec.Int32)),
        UnionCase.Of(JsonCodec.Map(JsonCodec.String)),
        UnionCase.Of(JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Int32))),
        UnionCase.Of(JsonCodec.List(JsonCodec.NullableReference(JsonCodec.String))));

    private Shelf(object value, int index)
        : base(value, index)
    {
    }

    static UnionCases IApiUnion<Shelf>.Cases => s_cases;

    static Shelf IApiUnion<Shelf>.Create(object value, int index) => new(value, index);
}
