using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>Reading and writing of all generated models.</summary>
public sealed class ModelTests
{
    private const string UnknownMembers = """
        {"x_object":{"a":[1,{"b":null}]},"x_null":null,"x_number":1.50,"":"no name","x \"quoted\" é":[true,false]}
        """;

    public static TheoryData<string> Models => new(ModelCase.All.Select(model => model.Type.Name));

    public static TheoryData<string, string> Properties => TheoryRows.Of(
        from model in ModelCase.All
        from property in model.Properties
        select (model.Type.Name, property.Name));

    [Fact]
    public void All_models_are_found() => Assert.Equal(
        [
            nameof(PriorityRequirement), nameof(PriorityRequirementCreate), nameof(PriorityRequirementUpdate),
            nameof(RequestAsset), nameof(RequestAssetUpdate), nameof(RequestConstants), nameof(RequestCreate), nameof(RequestItem),
            nameof(RequestListItem), nameof(RequestListOptions), nameof(RequestMessage), nameof(RequestMessageCreate),
            nameof(RequestMessageListOptions), nameof(RequestMessageUpdate), nameof(RequestQuota), nameof(RequestUpdate),
        ],
        ModelCase.All.Select(model => model.Type.Name));

    [Theory]
    [MemberData(nameof(Models))]
    public void Complete_example_is_written_unchanged(string name)
    {
        var model = ModelCase.Find(name);
        var strict = new JsonReadContext(strict: true);

        JsonAssert.Same(model.Example, model.Write(model.Read(model.Example.ToJsonString(), strict)));
        JsonAssert.Same(model.Example, model.Serialize(model.Deserialize(model.Example)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Properties_have_the_values_of_the_example(string name)
    {
        var model = ModelCase.Find(name);

        var read = model.Read(model.Example.ToJsonString());

        Assert.Empty(read.AdditionalProperties);
        Assert.All(model.Properties, property => AssertExample(property, read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Order_of_members_does_not_matter(string name)
    {
        var model = ModelCase.Find(name);
        var reversed = new JsonObject(model.Example.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        var read = model.Read(reversed.ToJsonString(), new JsonReadContext(strict: true));

        Assert.All(model.Properties, property => AssertExample(property, read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Unknown_members_are_kept_and_written_at_any_position(string name)
    {
        var model = ModelCase.Find(name);
        var unknown = JsonNode.Parse(UnknownMembers)!.AsObject();
        var mixed = new JsonObject();
        foreach (var (known, added) in model.Example.Zip(unknown.Concat(Enumerable.Repeat(default(KeyValuePair<string, JsonNode?>), 20))))
        {
            if (added.Key is not null)
            {
                mixed.Add(added.Key, added.Value?.DeepClone());
            }

            mixed.Add(known.Key, known.Value?.DeepClone());
        }

        foreach (var rest in unknown.Where(member => !mixed.ContainsKey(member.Key)))
        {
            mixed.Add(rest.Key, rest.Value?.DeepClone());
        }

        var read = model.Read(mixed.ToJsonString(), new JsonReadContext(strict: true));

        Assert.Equal(
            unknown.Select(member => member.Key).Order(StringComparer.Ordinal),
            read.AdditionalProperties.Keys.Order(StringComparer.Ordinal));
        JsonAssert.Same(unknown, JsonSerializer.SerializeToNode(read.AdditionalProperties));
        JsonAssert.Same(mixed, model.Write(read));
        JsonAssert.Same(mixed, model.Serialize(model.Deserialize(mixed)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Value_that_is_not_an_object_is_kept_and_throws_only_when_a_property_is_read(string name)
    {
        var model = ModelCase.Find(name);
        foreach (var json in new[] { "1", "\"text\"", "true", "[]", "[{}]" })
        {
            var read = model.Deserialize(JsonNode.Parse(json)!);

            Assert.All(
                model.Properties,
                property => Assert.Equal("$", Assert.Throws<SchemaMismatchException>(() => property.Get(read)).Path));
            JsonAssert.Same(JsonNode.Parse(json), model.Serialize(read));
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_of_the_wrong_type_throws_only_when_it_is_read(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        foreach (var wrong in property.WrongValues)
        {
            AssertMismatch(model, property, With(model, property, wrong.Json), wrong.Place);
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Null_is_kept_for_an_optional_property_and_a_mismatch_for_a_required_one(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        var json = With(model, property, "null");
        if (property.IsRequired)
        {
            AssertMismatch(model, property, json);
        }
        else
        {
            var read = model.Read(json.ToJsonString(), JsonReadContext.Tolerant);
            Assert.Null(property.Get(read));
            JsonAssert.Same(json, model.Write(read));
            var context = new JsonReadContext(strict: true);
            Assert.Throws<SchemaMismatchException>(() => model.Read(json.ToJsonString(), context));
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Missing_property_is_null_when_optional_and_a_mismatch_when_required(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        if (property.IsRequired)
        {
            AssertMismatch(model, property, Without(model, property));
        }
        else
        {
            AssertAbsent(model, property, Without(model, property));
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Strict_reader_throws_immediately(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        var json = With(model, property, property.WrongValues.First().Json);

        var exception = Assert.Throws<SchemaMismatchException>(() => model.Read(json.ToJsonString(), new JsonReadContext(strict: true)));

        Assert.Equal($"$.{propertyName}", exception.Path);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Setter_replaces_a_value_of_the_wrong_type(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        var right = property.Get(model.Read(model.Example.ToJsonString()));
        var read = model.Read(With(model, property, property.WrongValues.First().Json).ToJsonString());
        if (!property.IsSettable)
        {
            return;
        }

        property.Set(read, right);

        AssertExample(property, read);
        JsonAssert.Same(model.Example, model.Write(read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Properties_of_bodies_are_settable_and_those_of_results_are_not(string name)
    {
        var model = ModelCase.Find(name);
        var isBody = name.EndsWith("Create", StringComparison.Ordinal) || name.EndsWith("Update", StringComparison.Ordinal)
            || name.EndsWith("Options", StringComparison.Ordinal);

        Assert.All(model.Properties, property => Assert.Equal(isBody, property.IsSettable));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void ToString_of_a_model_is_its_JSON(string name)
    {
        var model = ModelCase.Find(name);
        var text = model.Read(model.Example.ToJsonString()).ToString()!;

        Assert.True(JsonNode.DeepEquals(model.Example, JsonNode.Parse(text)), text);
    }

    private static void AssertMismatch(ModelCase model, ModelProperty property, JsonObject json, string place = "")
    {
        var path = $"$.{property.Name}{place}";
        var mismatches = new List<SchemaMismatch>();
        var read = model.Read(json.ToJsonString(), new JsonReadContext(mismatched: mismatches.Add));

        // The items before an invalid one can be new values of an enum.
        Assert.Equal(path, Assert.Single(mismatches, mismatch => !mismatch.IsNewValue).Path);
        AssertPropertyThrows(model, property, path, read);
        JsonAssert.Same(json, model.Write(read));

        var deserialized = model.Deserialize(json);
        AssertPropertyThrows(model, property, path, deserialized);
        JsonAssert.Same(json, model.Serialize(deserialized));
    }

    private static void AssertPropertyThrows(ModelCase model, ModelProperty property, string path, ApiModel read)
    {
        var exception = Assert.Throws<SchemaMismatchException>(() => property.Get(read));
        Assert.Equal(path, exception.Path);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.All(model.Properties.Where(other => other != property), other => AssertExample(other, read));
    }

    private static void AssertAbsent(ModelCase model, ModelProperty property, JsonObject json)
    {
        var read = model.Read(json.ToJsonString(), new JsonReadContext(strict: true));

        Assert.Null(property.Get(read));
        Assert.All(model.Properties.Where(other => other != property), other => AssertExample(other, read));
        JsonAssert.Same(Without(model, property), model.Write(read));
        JsonAssert.Same(Without(model, property), model.Serialize(model.Deserialize(json)));
    }

    private static void AssertExample(ModelProperty property, ApiModel model)
    {
        var value = property.Get(model);
        if (value is DateTimeOffset time)
        {
            // The serializer writes UTC in another format than the document.
            Assert.Equal(property.Example.GetValue<DateTimeOffset>(), time);
            return;
        }

        JsonAssert.Same(property.Example, JsonSerializer.SerializeToNode(value));
    }

    private static JsonObject With(ModelCase model, ModelProperty property, string value)
    {
        var json = model.Example;
        json[property.Name] = JsonNode.Parse(value);
        return json;
    }

    private static JsonObject Without(ModelCase model, ModelProperty property)
    {
        var json = model.Example;
        json.Remove(property.Name);
        return json;
    }
}
