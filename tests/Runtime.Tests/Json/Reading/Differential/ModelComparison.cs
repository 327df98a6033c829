using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>Reads a text as a model, and compares the result with that of <see cref="JsonDocument"/>.</summary>
internal static class ModelComparison
{
    /// <summary>Compares a model with the document.</summary>
    /// <param name="json">The text, which need not be JSON.</param>
    /// <returns>The difference, or <see langword="null"/> if there is none.</returns>
    internal static string? Compare(byte[] json)
    {
        var expected = Parse(json);
        byte[]? written = null;
        try
        {
            written = Write(Read(json));
        }
        catch (JsonException e)
        {
            return expected is null || HasInvalidText(json) ? null : "Rejected: " + e.Message;
        }

        if (expected is null)
        {
            return "Accepted.";
        }

        using (expected)
        {
            using var actual = JsonDocument.Parse(written);

            // Of members with the same name, a model has the last one.
            return HasDuplicate(expected.RootElement) || AreEqual(expected.RootElement, actual.RootElement)
                ? null
                : "Written: " + Encoding.UTF8.GetString(written);
        }
    }

    /// <summary>Determines whether a text is valid JSON for System.Text.Json.</summary>
    internal static bool IsJson(byte[] json)
    {
        using var document = Parse(json);
        return document is not null;
    }

    private static bool AreEqual(JsonElement expected, JsonElement actual)
    {
        try
        {
            return JsonElement.DeepEquals(expected, actual);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Exponents of more digits than an integer has are not compared.
            return true;
        }
    }

    private static JsonDocument? Parse(byte[] json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SampleModel Read(byte[] json)
    {
        var reader = new ApiJsonReader(json);
        var model = ModelCodec<SampleModel>.ReadAlways(ref reader);
        reader.Inner.EnsureEnd();
        return model;
    }

    private static byte[] Write(SampleModel model)
    {
        var output = new ArrayBufferWriter<byte>();
        model.WriteTo(output);
        return output.WrittenSpan.ToArray();
    }

    private static bool HasInvalidText(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static bool HasDuplicate(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().GroupBy(member => member.Name).Any(group => group.Count() > 1)
            || value.EnumerateObject().Any(member => HasDuplicate(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HasDuplicate),
        _ => false,
    };
}
