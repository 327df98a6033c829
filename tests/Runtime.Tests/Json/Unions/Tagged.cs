using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A union as the generator writes it, with a tag: two kinds of objects, and one whose tag may be anything.</summary>
[JsonConverter(typeof(ApiUnionConverter<Tagged>))]
public sealed class Tagged : ApiUnion, IApiUnion<Tagged>
{
    private static readonly UnionCases s_cases = new(
        tag: "kind", UnionCase.Of(JsonCodec.Model<Cat>(), "cat", "7", "true"), UnionCase.Of(JsonCodec.Model<Pack>(), "pack"), UnionCase.Of(JsonCodec.String));

    private Tagged(object value, int index)
        : base(value, index)
    {
    }

    static UnionCases IApiUnion<Tagged>.Cases => s_cases;

    static Tagged IApiUnion<Tagged>.Create(object value, int index) => new(value, index);
}
