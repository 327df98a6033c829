using System.Reflection;
using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>All generated open enums.</summary>
public sealed class EnumTests
{
    public static TheoryData<string> Enums => new(EnumCase.All.Select(item => item.Type.Name));

    [Fact]
    public void All_enums_are_found() => Assert.Equal(
        [nameof(RequestPriority), nameof(RequestStatus), nameof(SortOrder), nameof(Tlp)], EnumCase.All.Select(item => item.Type.Name));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Value_of_the_document_is_known(string name)
    {
        var item = EnumCase.Find(name);

        Assert.All(item.Known, text =>
        {
            var (value, isKnown, written) = item.RoundTrip(text);
            Assert.Equal(text, value);
            Assert.True(isKnown);
            Assert.Equal(text, (string?)written);
        });
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Other_value_is_kept_unchanged(string name)
    {
        var item = EnumCase.Find(name);
        string[] others = ["new", "", " ", "OPEN", "é \"quoted\" \\ 🦊\n", item.Known[0] + " ", item.Known[0].ToUpperInvariant(), new string('x', 1000)];

        Assert.All(others, text =>
        {
            var (value, isKnown, written) = item.RoundTrip(text);
            Assert.Equal(text, value);
            Assert.False(isKnown);
            Assert.Equal(text, (string?)written);
        });
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Properties_and_constants_are_the_values_of_the_document(string name)
    {
        var item = EnumCase.Find(name);
        var properties = item.Type.GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == item.Type)
            .ToList();
        var constants = item.Type.GetNestedType("Values")!.GetFields();

        Assert.Equal(item.Known, properties.Select(property => property.GetValue(null)!.ToString()));
        Assert.Equal(item.Known, constants.Select(constant => (string?)constant.GetRawConstantValue()));
        Assert.Equal(properties.Select(property => property.Name), constants.Select(constant => constant.Name));
        Assert.All(constants, constant => Assert.True(constant.IsLiteral));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Default_value_is_an_empty_string(string name) => EnumCase.Find(name).AssertDefault();

    [Theory]
    [MemberData(nameof(Enums))]
    public void Deserialize_throws_when_the_value_is_not_a_string(string name) => Assert.All(
        ["1", "true", "null", "[]", "{}"],
        json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, EnumCase.Find(name).Type)));

    [Fact]
    public void String_converts_to_a_value_and_its_constant_can_be_a_switch_case()
    {
        Tlp tlp = "amber-strict";

        Assert.True(tlp == Tlp.AmberStrict);
        Assert.True(tlp != Tlp.Amber);
        Assert.True(tlp.Value switch { Tlp.Values.AmberStrict => true, _ => false });
        Assert.Throws<ArgumentNullException>(() => new Tlp(null!));
    }
}
