namespace Cf1Gen.Runtime.Tests.Json.Mismatches;

/// <summary>Tests the description of mismatches, and that each of many is reported.</summary>
public class SchemaMismatchTextTests
{
    [Fact]
    public void Exception_message_contains_the_path_but_not_the_value()
    {
        var part = TestJson.Read<Part>("""{"number":"secret"}""");

        var e = Assert.Throws<SchemaMismatchException>(() => part.Number);

        Assert.Equal("The JSON does not match the API's document. $.number: expected a whole number of 32 bits, found a string.", e.Message);
    }

    [Theory]
    [InlineData("""{"number":1,"name":5}""", "a string", "a number")]
    [InlineData("""{"number":true}""", "a whole number of 32 bits", "true")]
    [InlineData("""{"number":false}""", "a whole number of 32 bits", "false")]
    [InlineData("""{"number":[]}""", "a whole number of 32 bits", "an array")]
    [InlineData("""{"number":{}}""", "a whole number of 32 bits", "an object")]
    [InlineData("""{"number":null}""", "a whole number of 32 bits", "null")]
    public void Mismatch_describes_the_expected_and_the_found_value(string json, string expected, string found)
    {
        var reports = new List<SchemaMismatch>();

        TestJson.Read<Part>(json, new JsonReadContext(mismatched: reports.Add));

        Assert.Equal((expected, found), (reports.Single().Expected, reports[0].Found));
    }

    [Fact]
    public void Exception_message_contains_the_operation()
    {
        var e = new SchemaMismatchException(new SchemaMismatch("$.result.number", "a number", "null", "part-get"));

        Assert.Equal("The response of part-get does not match the API's document. $.result.number: expected a number, found null.", e.Message);
    }

    [Fact]
    public void Every_missing_property_of_a_large_model_is_reported()
    {
        int[] present = [0, 1, 63, 64, 65, 127, 128, 199];
        var reports = new List<SchemaMismatch>();

        var wide = TestJson.Read<Wide>("{" + string.Join(',', present.Select(i => $"\"p{i}\":{i}")) + "}", new JsonReadContext(mismatched: reports.Add));

        Assert.Equal(Enumerable.Range(0, Wide.Required).Except(present).Select(i => $"$.p{i}"), reports.Select(report => report.Path));
        Assert.Equal(present.Select(i => (int?)i), present.Select(i => wide[i]));
        Assert.Throws<SchemaMismatchException>(() => wide[2]);
        Assert.Throws<SchemaMismatchException>(() => wide[126]);
    }

    [Fact]
    public void Duplicate_property_is_not_missing()
    {
        var reports = new List<SchemaMismatch>();

        TestJson.Read<Wide>("""{"p0":1,"p2":1,"p2":2,"p100":1,"p100":2}""", new JsonReadContext(mismatched: reports.Add));

        Assert.Equal(Enumerable.Range(0, Wide.Required).Except([0, 2, 100]).Select(i => $"$.p{i}"), reports.Select(report => report.Path));
    }

    [Fact]
    public void Paths_of_many_mismatches_are_determined_in_linear_time()
    {
        // A search from the start for each path would take minutes.
        const int Items = 100_000;
        var json = "[" + string.Join(',', Enumerable.Repeat("""{"number":"x","name":"a name that takes some room"}""", Items)) + "]";
        var last = "";

        Assert.True(TestJson.TryRead(
            System.Text.Encoding.UTF8.GetBytes(json),
            JsonCodec.List(JsonCodec.Model<Part>()),
            out _,
            new JsonReadContext(mismatched: mismatch => last = mismatch.Path)));

        Assert.Equal($"$[{Items - 1}].number", last);
    }
}
