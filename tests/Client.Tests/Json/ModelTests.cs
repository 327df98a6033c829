using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.CloudforceOne;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>Every generated model, read and written.</summary>
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
    public void A_full_example_is_written_as_it_was_read(string name)
    {
        var model = ModelCase.Find(name);
        var strict = new JsonReadContext(strict: true);

        JsonAssert.Same(model.Example, model.Write(model.Read(model.Example.ToJsonString(), strict)));
        JsonAssert.Same(model.Example, model.Serialize(model.Deserialize(model.Example)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_property_of_an_example_has_its_value(string name)
    {
        var model = ModelCase.Find(name);

        var read = model.Read(model.Example.ToJsonString());

        Assert.Empty(read.AdditionalProperties);
        Assert.All(model.Properties, property => HasExample(property, read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_order_of_the_members_does_not_matter(string name)
    {
        var model = ModelCase.Find(name);
        var reversed = new JsonObject(model.Example.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        var read = model.Read(reversed.ToJsonString(), new JsonReadContext(strict: true));

        Assert.All(model.Properties, property => HasExample(property, read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Unknown_members_are_kept_and_written_back_wherever_they_stand(string name)
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

        Assert.Equal(unknown.Select(member => member.Key).Order(StringComparer.Ordinal), read.AdditionalProperties.Keys.Order(StringComparer.Ordinal));
        JsonAssert.Same(unknown, JsonSerializer.SerializeToNode(read.AdditionalProperties));
        JsonAssert.Same(mixed, model.Write(read));
        JsonAssert.Same(mixed, model.Serialize(model.Deserialize(mixed)));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_is_no_object_is_kept_and_only_reading_a_property_throws(string name)
    {
        var model = ModelCase.Find(name);
        foreach (var json in new[] { "1", "\"text\"", "true", "[]", "[{}]" })
        {
            var read = model.Deserialize(JsonNode.Parse(json)!);

            Assert.All(model.Properties, property => Assert.Equal("$", Assert.Throws<SchemaMismatchException>(() => property.Get(read)).Path));
            JsonAssert.Same(JsonNode.Parse(json), model.Serialize(read));
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_of_the_wrong_type_only_throws_when_it_is_read(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        foreach (var wrong in property.WrongValues)
        {
            Mismatches(model, property, With(model, property, wrong.Json), wrong.Place);
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_that_is_null_is_null_where_it_may_be_missing_and_drifts_where_it_must_be_there(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        var json = With(model, property, "null");
        if (property.IsRequired)
        {
            Mismatches(model, property, json);
        }
        else
        {
            IsAbsent(model, property, json);
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_that_is_missing_is_null_where_it_may_be_and_drifts_where_it_must_be_there(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        if (property.IsRequired)
        {
            Mismatches(model, property, Without(model, property));
        }
        else
        {
            IsAbsent(model, property, Without(model, property));
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_strict_reader_throws_at_once(string name, string propertyName)
    {
        var model = ModelCase.Find(name);
        var property = model.Property(propertyName);
        var json = With(model, property, property.WrongValues.First().Json);

        var exception = Assert.Throws<SchemaMismatchException>(() => model.Read(json.ToJsonString(), new JsonReadContext(strict: true)));

        Assert.Equal($"$.{propertyName}", exception.Path);
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_value_that_is_set_takes_the_place_of_one_that_was_wrong(string name, string propertyName)
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

        HasExample(property, read);
        JsonAssert.Same(model.Example, model.Write(read));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_can_only_be_sent_can_be_set_and_what_is_received_cannot(string name)
    {
        var model = ModelCase.Find(name);
        var isBody = name.EndsWith("Create", StringComparison.Ordinal) || name.EndsWith("Update", StringComparison.Ordinal)
            || name.EndsWith("Options", StringComparison.Ordinal);

        Assert.All(model.Properties, property => Assert.Equal(isBody, property.IsSettable));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_text_of_a_model_holds_what_is_in_it(string name)
    {
        var model = ModelCase.Find(name);

        Assert.DoesNotContain("example", model.Read(model.Example.ToJsonString()).ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(name, model.Read(model.Example.ToJsonString()).ToString(), StringComparison.Ordinal);
    }

    private static void Mismatches(ModelCase model, ModelProperty property, JsonObject json, string place = "")
    {
        var path = $"$.{property.Name}{place}";
        var mismatches = new List<SchemaMismatch>();
        var read = model.Read(json.ToJsonString(), new JsonReadContext(mismatched: mismatches.Add));

        // The items in front of a wrong one may be new values of an enum.
        Assert.Equal(path, Assert.Single(mismatches, mismatch => !mismatch.IsNewValue).Path);
        HasDrifted(model, property, path, read);
        JsonAssert.Same(json, model.Write(read));

        var deserialized = model.Deserialize(json);
        HasDrifted(model, property, path, deserialized);
        JsonAssert.Same(json, model.Serialize(deserialized));
    }

    private static void HasDrifted(ModelCase model, ModelProperty property, string path, ApiModel read)
    {
        var exception = Assert.Throws<SchemaMismatchException>(() => property.Get(read));
        Assert.Equal(path, exception.Path);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
        Assert.All(model.Properties.Where(other => other != property), other => HasExample(other, read));
    }

    private static void IsAbsent(ModelCase model, ModelProperty property, JsonObject json)
    {
        var read = model.Read(json.ToJsonString(), new JsonReadContext(strict: true));

        Assert.Null(property.Get(read));
        Assert.All(model.Properties.Where(other => other != property), other => HasExample(other, read));
        JsonAssert.Same(Without(model, property), model.Write(read));
        JsonAssert.Same(Without(model, property), model.Serialize(model.Deserialize(json)));
    }

    private static void HasExample(ModelProperty property, ApiModel model)
    {
        var value = property.Get(model);
        if (value is DateTimeOffset time)
        {
            // The serialiser writes UTC in another way than the document.
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
