using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Unions;

public class UnionTests
{
    [Theory]
    [InlineData("""{"kind":"x","name":"Tom","lives":9}""", typeof(Cat))]
    [InlineData("""{"name":"wolves","members":[]}""", typeof(Pack))]
    [InlineData("""{"name":"wolves","members":[{"name":"a"},{"name":"b","members":[3]},"low"],"leader":5}""", typeof(Pack))]
    [InlineData("""{}""", typeof(Cat))]
    [InlineData("""{"members":[],"leader":5}""", typeof(Cat))]
    [InlineData("""{"name":"wolves","members":[{"a":[]}],"other":{"name":1,"lives":2}}""", typeof(Pack))]
    [InlineData("\"low\"", typeof(Level))]
    [InlineData("\"new\"", typeof(Level))]
    [InlineData("5", typeof(int))]
    [InlineData("[true,false]", typeof(List<bool>))]
    [InlineData("[1,\"low\",[true],{\"lives\":3}]", typeof(List<Animal>))]
    public void Value_has_the_best_matching_type_and_round_trips(string json, Type expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Union<Animal>(), out var animal));

        Assert.IsType(expected, animal!.Value);
        Assert.True(animal.IsKnown);
        Assert.Equal(json, TestJson.Write(animal, JsonCodec.Union<Animal>()));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    [InlineData("true")]
    [InlineData("""{"name":5,"lives":"x"}""")]
    public void Value_that_matches_no_type_is_kept_and_reported(string json)
    {
        var mismatches = new List<SchemaMismatch>();

        Assert.True(TestJson.TryRead(
            Encoding.UTF8.GetBytes(json), JsonCodec.Union<Animal>(), out var animal, new JsonReadContext(mismatched: mismatches.Add)));

        Assert.False(animal!.IsKnown);
        Assert.IsType<JsonElement>(animal.Value);
        Assert.Equal(json, TestJson.Write(animal, JsonCodec.Union<Animal>()));
        Assert.Equal("one of the types of Animal", Assert.Single(mismatches).Expected);
    }

    [Fact]
    public void Value_that_matches_no_type_throws_in_strict_mode() => Assert.Throws<SchemaMismatchException>(() =>
        TestJson.TryRead("true"u8.ToArray(), JsonCodec.Union<Animal>(), out _, new JsonReadContext(strict: true)));

    [Fact]
    public void Null_matches_no_type() => Assert.False(TestJson.TryRead("null", JsonCodec.Union<Animal>(), out _));

    [Theory]
    [InlineData("""{"kind":"cat","members":[]}""", typeof(Cat))]
    [InlineData("""{"name":"wolves","members":[],"kind":"cat"}""", typeof(Cat))]
    [InlineData("""{"kind":7}""", typeof(Cat))]
    [InlineData("""{"kind":true}""", typeof(Cat))]
    [InlineData("""{"k\u0069nd":"pac\u006b","name":"wolves","members":[]}""", typeof(Pack))]
    [InlineData("""{"name":"wolves","members":[]}""", typeof(Pack))]
    [InlineData("\"text\"", typeof(string))]
    public void Discriminator_selects_the_type(string json, Type expected)
    {
        Assert.True(TestJson.TryRead(json, JsonCodec.Union<Tagged>(), out var tagged));
        Assert.IsType(expected, tagged!.Value);
    }

    [Fact]
    public void Object_that_is_selected_by_its_discriminator_can_have_mismatches()
    {
        var mismatches = new List<SchemaMismatch>();

        TestJson.TryRead(
            """{"kind":"pack","name":1}"""u8.ToArray(), JsonCodec.Union<Tagged>(), out var tagged,
            new JsonReadContext(mismatched: mismatches.Add));

        var pack = Assert.IsType<Pack>(tagged!.Value);
        Assert.Throws<SchemaMismatchException>(() => pack.Name);
        Assert.Equal(["$.name", "$.members"], mismatches.Select(mismatch => mismatch.Path));
    }

    [Fact]
    public void Unknown_discriminator_is_kept_and_reported_as_a_new_value()
    {
        var json = """{"kind":"fox","name":"Renard"}""";
        var mismatches = new List<SchemaMismatch>();

        Assert.True(TestJson.TryRead(
            Encoding.UTF8.GetBytes(json), JsonCodec.Union<Tagged>(), out var tagged, new JsonReadContext(mismatched: mismatches.Add)));

        Assert.True(Assert.Single(mismatches).IsNewValue);
        Assert.False(tagged!.IsKnown);
        Assert.Equal(json, TestJson.Write(tagged, JsonCodec.Union<Tagged>()));
    }

    [Fact]
    public void Unknown_item_does_not_affect_other_items()
    {
        var pack = TestJson.Read<Pack>("""{"name":"mixed","members":[{"lives":9},null,true,3]}""");

        Assert.Equal([true, false, false, true], pack.Members.Select(member => member.IsKnown));
        Assert.Equal("""{"name":"mixed","members":[{"lives":9},null,true,3]}""", TestJson.Write(pack));
    }

    [Fact]
    public void TryGet_method_returns_the_value_of_its_type()
    {
        Animal animal = new Cat { Name = "Tom" };

        Assert.True(animal.TryGetCat(out var cat));
        Assert.Equal("Tom", cat.Name);
        Assert.False(animal.TryGetInt32(out _));
        Assert.True(animal.Value is Cat { Name: "Tom" });
    }

    [Fact]
    public void Unions_with_equal_values_are_equal()
    {
        Assert.Equal(new Animal(5), (Animal)5);
        Assert.Equal(new Animal(5).GetHashCode(), new Animal(5).GetHashCode());
        Assert.NotEqual(new Animal(5), new Animal(6));
        Assert.False(new Animal(5).Equals(5));
    }

    [Fact]
    public void Union_without_a_value_throws() => Assert.Throws<ArgumentNullException>(() => new Animal((Cat)null!));

    [Fact]
    public void Serializer_reads_and_writes_unions()
    {
        var animals = JsonSerializer.Deserialize<List<Animal?>>("""[ { "lives" : 9 } , 5 , null , [ "low" ] , true ]""")!;

        Assert.IsType<Cat>(animals[0]!.Value);
        Assert.Null(animals[2]);
        Assert.Equal("""[{"lives":9},5,null,["low"],true]""", JsonSerializer.Serialize(animals));
    }

    // Reading every level once for each possible type would take 2 to the power of 60 steps.
    [Fact]
    public void Nested_unions_are_read_in_linear_time()
    {
        var json = string.Concat(Enumerable.Repeat("""{"name":"a","members":[],"leader":""", 60)) + "5" + new string('}', 60);

        Assert.True(TestJson.TryRead(json, JsonCodec.Union<Animal>(), out var animal));
        Assert.Equal(json, TestJson.Write(animal!, JsonCodec.Union<Animal>()));
    }
}
