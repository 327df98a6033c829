using System.Reflection;
using System.Text.Json;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>Every generated open enum.</summary>
public sealed class EnumTests
{
    public static TheoryData<string> Enums => new(EnumCase.All.Select(item => item.Type.Name));

    [Fact]
    public void All_enums_are_found() => Assert.Equal(
        [nameof(RequestPriority), nameof(RequestStatus), nameof(SortOrder), nameof(Tlp)], EnumCase.All.Select(item => item.Type.Name));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_of_the_document_is_known(string name)
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
    public void Every_other_value_is_kept_as_it_is(string name)
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
    public void The_properties_and_the_constants_are_the_values_of_the_document(string name)
    {
        var item = EnumCase.Find(name);
        var properties = item.Type.GetProperties(BindingFlags.Public | BindingFlags.Static);
        var constants = item.Type.GetNestedType("Values")!.GetFields();

        Assert.Equal(item.Known, properties.Select(property => property.GetValue(null)!.ToString()));
        Assert.Equal(item.Known, constants.Select(constant => (string?)constant.GetRawConstantValue()));
        Assert.Equal(properties.Select(property => property.Name), constants.Select(constant => constant.Name));
        Assert.All(constants, constant => Assert.True(constant.IsLiteral));
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void What_nobody_set_is_an_empty_text(string name) => EnumCase.Find(name).DefaultIsHarmless();

    [Theory]
    [MemberData(nameof(Enums))]
    public void What_is_no_text_is_not_a_value(string name) => Assert.All(
        ["1", "true", "null", "[]", "{}"],
        json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, EnumCase.Find(name).Type)));

    [Fact]
    public void A_text_is_a_value_and_a_value_can_be_a_case_of_a_switch()
    {
        Tlp tlp = "amber-strict";

        Assert.True(tlp == Tlp.AmberStrict);
        Assert.True(tlp != Tlp.Amber);
        Assert.True(tlp.Value switch { Tlp.Values.AmberStrict => true, _ => false });
        Assert.Throws<ArgumentNullException>(() => new Tlp(null!));
    }
}
