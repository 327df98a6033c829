using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

/// <summary>A union as the generator writes it, without a tag: an object of two kinds, texts, numbers, and lists of itself and of numbers.</summary>
[JsonConverter(typeof(ApiUnionConverter<Animal>))]
public sealed class Animal : ApiUnion, IApiUnion<Animal>
{
    private static readonly UnionCases s_cases = new(
        tag: null,
        UnionCase.Of(JsonCodec.Model<Cat>()),
        UnionCase.Of(JsonCodec.Model<Pack>()),
        UnionCase.Of(JsonCodec.Enum<Level>()),
        UnionCase.Of(JsonCodec.Int32),
        UnionCase.Of(JsonCodec.List(JsonCodec.Boolean)),
        UnionCase.Of(JsonCodec.List(JsonCodec.Union<Animal>())));

    public Animal(Cat value)
        : base(value, 0)
    {
    }

    public Animal(Pack value)
        : base(value, 1)
    {
    }

    public Animal(Level value)
        : base(value, 2)
    {
    }

    public Animal(int value)
        : base(value, 3)
    {
    }

    public Animal(IReadOnlyList<Animal> value)
        : base(value, 5)
    {
    }

    private Animal(object value, int index)
        : base(value, index)
    {
    }

    static UnionCases IApiUnion<Animal>.Cases => s_cases;

    public static implicit operator Animal(Cat value) => new(value);

    public static implicit operator Animal(int value) => new(value);

    static Animal IApiUnion<Animal>.Create(object value, int index) => new(value, index);

    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet<Cat>(out value);

    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}
