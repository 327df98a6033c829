using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;

namespace Cf1Gen.Generator.Tests.Model.Unions;

public sealed class UnionNamesTests
{
    private static readonly Dictionary<string, TypeRef> s_types = new(StringComparer.Ordinal)
    {
        ["string"] = ScalarType.String,
        ["int"] = new ScalarType(Scalar.Int32),
        ["list"] = new ListType(ScalarType.String),
        ["map"] = new MapType(new ScalarType(Scalar.Boolean)),
        ["nullables"] = new ListType(new NullableType(ScalarType.String)),
        ["Dog"] = new ObjectType("Dog"),
        ["Dogs"] = new ListType(new ObjectType("Dog")),
    };

    [Theory]
    [InlineData("string int", "String Int32")]
    [InlineData("list map", "StringList BooleanMap")]
    [InlineData("Dog Dogs", "Dog DogList")]
    [InlineData("list nullables", "StringList NullableStringList")]
    [InlineData("nullables list", "NullableStringList StringList")]
    [InlineData("nullables int", "StringList Int32")]
    public void Cases_are_named_after_their_types(string types, string expected) =>
        Assert.Equal(expected.Split(' '), UnionNames.OfCases(types.Split(' ').Select(type => s_types[type])));
}
