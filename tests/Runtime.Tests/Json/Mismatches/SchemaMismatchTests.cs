using System.Text.Json.Nodes;

namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Tests every property of <see cref="Widget"/> with every kind of value, and without a value.</summary>
public class SchemaMismatchTests
{
    private static readonly string[] s_values = ["null", "\"x\"", "\"AQID\"", "5", "1.5", "1e300", "true", "false", "{}", "[]", "[[]]", """{"a":{}}"""];

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var (name, _) in JsonNode.Parse(RoundTripTests.All())!.AsObject())
        {
            names.Add(name);
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_of_another_type_is_kept_and_only_its_property_throws(string name)
    {
        foreach (var value in s_values)
        {
            var all = With(name, JsonNode.Parse(value));
            var reports = new List<SchemaMismatch>();

            var widget = TestJson.Read<Widget>(all.ToJsonString(), new JsonReadContext(mismatched: reports.Add));

            if (value == "null" && IsPlainOptional(name) && Kind(name) != "raw")
            {
                var report = Assert.Single(reports);
                Assert.Equal((PathOf(name), "a value", "null"), (report.Path, report.Expected, report.Found));
                Get(widget, name);
            }
            else if (Accepts(name, value))
            {
                Assert.All(reports, report => Assert.True(report.IsNewValue));
                Get(widget, name);
            }
            else
            {
                // A mismatch in a nested model or collection is reported with its own path.
                Assert.StartsWith(PathOf(name), Assert.Single(reports).Path, StringComparison.Ordinal);
                Assert.Equal(reports[0], Assert.Throws<SchemaMismatchException>(() => GetDeep(widget, name)).Mismatch);
            }

            GetOthers(widget, name);
            AssertSame(all, TestJson.Write(widget));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Missing_value_is_reported_when_it_is_required(string name)
    {
        var all = With(name, null);
        all.Remove(name);
        var reports = new List<SchemaMismatch>();

        var widget = TestJson.Read<Widget>(all.ToJsonString(), new JsonReadContext(mismatched: reports.Add));

        if (IsRequired(name))
        {
            var report = Assert.Single(reports);
            Assert.Equal((PathOf(name), "a value", "nothing"), (report.Path, report.Expected, report.Found));
            Assert.Same(report, Assert.Throws<SchemaMismatchException>(() => Get(widget, name)).Mismatch);
        }
        else
        {
            Assert.Empty(reports);
            Get(widget, name);
        }

        GetOthers(widget, name);
        AssertSame(all, TestJson.Write(widget));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Strict_reading_throws_immediately(string name)
    {
        foreach (var value in s_values.Where(value => !Accepts(name, value)))
        {
            var json = With(name, JsonNode.Parse(value)).ToJsonString();
            var e = Assert.Throws<SchemaMismatchException>(() => TestJson.Read<Widget>(json, new JsonReadContext(strict: true)));
            Assert.StartsWith(PathOf(name), e.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void New_enum_value_is_reported_with_its_path_and_can_be_read()
    {
        var reports = new List<SchemaMismatch>();
        var all = With("level", "medium");
        all["maybe-levels"] = new JsonArray("low", "l\u00E4ge", null, "low", "none");

        var widget = TestJson.Read<Widget>(all.ToJsonString(), new JsonReadContext(mismatched: reports.Add));

        Assert.Equal(["$.level", "$.maybe-levels[1]", "$.maybe-levels[4]"], reports.Select(report => report.Path));
        Assert.All(reports, report => Assert.True(report.IsNewValue));
        Assert.Equal("$.level: expected a known value, found a new one.", reports[0].ToString());
        Assert.Equal("medium", widget.Level.Value);
        Assert.Equal("läge", widget.MaybeLevels![1]?.Value);
        AssertSame(all, TestJson.Write(widget));
    }

    [Fact]
    public void New_enum_value_throws_in_strict_mode()
    {
        var json = With("level", "medium").ToJsonString();

        Assert.Equal("$.level", Assert.Throws<SchemaMismatchException>(() => TestJson.Read<Widget>(json, new JsonReadContext(strict: true))).Path);
    }

    [Fact]
    public void Mismatch_is_reported_once_and_not_again_when_the_property_is_read()
    {
        var reports = new List<SchemaMismatch>();
        var widget = TestJson.Read<Widget>(With("count", "x").ToJsonString(), new JsonReadContext(mismatched: reports.Add));

        for (var i = 0; i < 3; i++)
        {
            Assert.Same(Assert.Single(reports), Assert.Throws<SchemaMismatchException>(() => widget.Count).Mismatch);
        }
    }

    [Fact]
    public void Mismatch_has_its_path_description_and_operation()
    {
        var reports = new List<SchemaMismatch>();
        var json = """[{"number":1},{"number":"x"},{"number":3,"parts":[{"number":null}]},{}]"""u8;
        var reader = new ApiJsonReader(json, path: "$.result", context: new JsonReadContext(mismatched: reports.Add, operationId: "list-parts"));

        Assert.True(JsonCodec.List(JsonCodec.Model<Part>()).TryRead(ref reader, out var parts));

        Assert.Equal(
            [
                "$.result[1].number: expected a whole number of 32 bits, found a string.",
                "$.result[2].parts[0].number: expected a whole number of 32 bits, found null.",
                "$.result[3].number: expected a value, found nothing.",
            ],
            reports.Select(report => report.ToString()));
        Assert.All(reports, report => Assert.Equal("list-parts", report.OperationId));
        Assert.Equal([1, 3], [parts![0].Number, parts[2].Number]);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("5")]
    [InlineData("[{}]")]
    public void Item_that_is_not_an_object_is_one_mismatch(string item)
    {
        var json = $$"""{"number":1,"parts":[{"number":2},{{item}},{"number":4}]}""";
        var reports = new List<SchemaMismatch>();

        var part = TestJson.Read<Part>(json, new JsonReadContext(mismatched: reports.Add));

        Assert.Equal([2, 4], [part.Parts![0].Number, part.Parts[2].Number]);
        Assert.Equal("$.parts[1]", Assert.Throws<SchemaMismatchException>(() => part.Parts[1].Number).Path);
        Assert.Equal("$.parts[1]", Assert.Throws<SchemaMismatchException>(() => part.Parts[1].Name).Path);
        Assert.Equal("$.parts[1]", Assert.Single(reports).Path);
        Assert.Equal(json, TestJson.Write(part));
    }

    [Fact]
    public void Mismatch_of_a_collection_is_at_its_first_invalid_item()
    {
        var json = TestJson.Widget.Replace("""["a","b"]""", """["a",{"b":[]},5]""", StringComparison.Ordinal);

        var e = Assert.Throws<SchemaMismatchException>(() => TestJson.Read<Widget>(json).Labels);

        Assert.Equal(("$.labels[1]", "a string", "an object"), (e.Path, e.Mismatch.Expected, e.Mismatch.Found));
    }

    [Fact]
    public void Valid_duplicate_replaces_an_invalid_value()
    {
        var part = TestJson.Read<Part>("""{"number":"x","number":5}""");

        Assert.Equal(5, part.Number);
        Assert.Equal("""{"number":5}""", TestJson.Write(part));
    }

    [Fact]
    public void Invalid_duplicates_are_reported_once()
    {
        var reports = new List<SchemaMismatch>();

        var part = TestJson.Read<Part>("""{"number":"x","number":null}""", new JsonReadContext(mismatched: reports.Add));

        Assert.Single(reports);
        Assert.Equal("""{"number":null}""", TestJson.Write(part));
    }

    [Fact]
    public void Assigned_value_replaces_a_mismatch()
    {
        var part = TestJson.Read<Part>("""{"number":1,"name":5}""");

        part.Name = "n";

        Assert.Equal("n", part.Name);
        Assert.Equal("""{"number":1,"name":"n"}""", TestJson.Write(part));
    }

    [Fact]
    public void DescribeMismatch_describes_a_value_of_another_type()
    {
        var reader = new ApiJsonReader("""[1,"x"]"""u8, path: "$.result");

        Assert.False(JsonCodec.List(JsonCodec.Int32).TryRead(ref reader, out _));
        Assert.Equal("$.result[1]: expected a whole number of 32 bits, found a string.", reader.DescribeMismatch().ToString());
        Assert.Equal(1, reader.Position);
    }

    private static JsonObject With(string name, JsonNode? value)
    {
        var all = JsonNode.Parse(RoundTripTests.All())!.AsObject();
        all["maybe-levels"]![2] = "high";
        all[name] = value;
        return all;
    }

    private static bool IsRequired(string name) =>
        !name.StartsWith("maybe-", StringComparison.Ordinal) && !name.StartsWith("optional ", StringComparison.Ordinal);

    private static bool IsPlainOptional(string name) => name.StartsWith("maybe-", StringComparison.Ordinal);

    private static string PathOf(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"$['{name}']" : $"$.{name}";

    private static string Kind(string name) => name[(name.IndexOfAny(['-', '_', ' ']) + 1)..];

    private static bool Accepts(string name, string value) => value switch
    {
        "null" => Kind(name) == "raw" || Kind(name) != name,
        _ => Kind(name) switch
        {
            "raw" => true,
            "text" or "level" => value[0] == '"',
            "count" or "total" => value == "5",
            "ratio" => char.IsAsciiDigit(value[0]),
            "price" => char.IsAsciiDigit(value[0]) && value != "1e300",
            "active" => value is "true" or "false",
            "data" => value == "\"AQID\"",
            "labels" or "parts" or "levels" => value == "[]",
            "scores" or "names" => value == "{}",
            _ => false,
        },
    };

    private static object? Get(Widget widget, string name) => s_properties[name](widget);

    private static void GetDeep(Widget widget, string name)
    {
        switch (Get(widget, name))
        {
            case Part part:
                _ = part.Number;
                break;
            case Optional<Part?> { Value: { } part }:
                _ = part.Number;
                break;
            case IReadOnlyList<Part> parts:
                _ = parts[0].Number;
                break;
        }
    }

    private static void GetOthers(Widget widget, string name) =>
        Assert.All(s_properties.Where(property => property.Key != name), property => property.Value(widget));

    private static void AssertSame(JsonObject expected, string actual)
    {
        var written = JsonNode.Parse(actual)!.AsObject();
        Assert.True(JsonNode.DeepEquals(expected, written), $"{expected.ToJsonString()}\n{actual}");
    }

    private static readonly Dictionary<string, Func<Widget, object?>> s_properties = typeof(Widget).GetProperties()
        .Where(property => property.DeclaringType == typeof(Widget))
        .ToDictionary(WireName, property => new Func<Widget, object?>(
            widget => property.GetValue(widget, System.Reflection.BindingFlags.DoNotWrapExceptions, null, null, null)));

    private static string WireName(System.Reflection.PropertyInfo property) =>
        System.Text.RegularExpressions.Regex.Replace(property.Name, "^(Maybe|Nullable|Optional)(?=.)", match => match.Value switch
        {
            "Maybe" => "maybe-",
            "Nullable" => "nullable_",
            _ => "optional ",
        }).ToLowerInvariant();
}
