using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>Reads a text with the runtime's reader and with <see cref="Utf8JsonReader"/>, and compares everything that both return.</summary>
internal static class ReaderComparison
{
    /// <summary>Compares the readers.</summary>
    /// <param name="json">The text, which need not be JSON.</param>
    /// <returns>The first difference, or <see langword="null"/> if there is none.</returns>
    internal static string? Compare(ReadOnlySpan<byte> json)
    {
        var expected = new Utf8JsonReader(json);
        var actual = new Utf8JsonCursor(json);
        for (var token = 0; ; token++)
        {
            var error = Read(ref expected, out var isRead);
            var actualError = Read(ref actual, out var isActualRead);
            if (Describe(error) != Describe(actualError) || isRead != isActualRead)
            {
                return $"Token {token}: {isRead} {Describe(error)} and {isActualRead} {Describe(actualError)}";
            }

            if (!isRead)
            {
                return null;
            }

            if (CompareToken(ref expected, actual) is { } difference)
            {
                return $"Token {token}: {difference}";
            }
        }
    }

    private static JsonException? Read(ref Utf8JsonReader json, out bool isRead)
    {
        isRead = false;
        try
        {
            isRead = json.Read();
            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    private static JsonException? Read(ref Utf8JsonCursor json, out bool isRead)
    {
        isRead = false;
        try
        {
            isRead = json.Read();
            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    private static string Describe(JsonException? error) =>
        error is null ? "no error" : $"{error.Message} ({error.LineNumber}, {error.BytePositionInLine})";

    private static string? CompareToken(ref Utf8JsonReader expected, in Utf8JsonCursor actual)
    {
        var isSame = expected.TokenType == actual.TokenType
            && expected.TokenStartIndex == actual.TokenStartIndex
            && expected.BytesConsumed == actual.BytesConsumed
            && expected.CurrentDepth == actual.CurrentDepth
            && expected.ValueSpan.SequenceEqual(actual.ValueSpan);
        if (!isSame)
        {
            return $"{expected.TokenType} at {expected.TokenStartIndex}, and {actual.TokenType} at {actual.TokenStartIndex}";
        }

        return actual.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => CompareText(ref expected, actual),
            JsonTokenType.Number => CompareNumber(ref expected, actual),
            JsonTokenType.StartObject or JsonTokenType.StartArray => CompareSkip(expected, actual),
            _ => null,
        };
    }

    private static string? CompareText(ref Utf8JsonReader expected, in Utf8JsonCursor actual)
    {
        if (expected.ValueIsEscaped != actual.ValueIsEscaped)
        {
            return "One text is escaped.";
        }

        string? text = null;
        string? actualText = null;
        try
        {
            text = expected.GetString();
        }
        catch (InvalidOperationException)
        {
            // The runtime reports text that is not Unicode as invalid JSON.
        }

        try
        {
            actualText = actual.GetString();
        }
        catch (JsonException)
        {
            // As above.
        }

        return text == actualText ? null : $"'{text}' and '{actualText}'";
    }

    // The runtime reads more as a whole number, such as 5.0, and fewer as a double, which must not be infinite.
    private static string? CompareNumber(ref Utf8JsonReader expected, in Utf8JsonCursor place)
    {
        var actual = new ApiJsonReader(place);
        if (expected.TryGetInt32(out var int32) && (!actual.TryGetInt32(out var actualInt32) || int32 != actualInt32))
        {
            return $"{int32} as a number of 32 bits";
        }

        if (expected.TryGetInt64(out var int64) && (!actual.TryGetInt64(out var actualInt64) || int64 != actualInt64))
        {
            return $"{int64} as a number of 64 bits";
        }

        if (expected.TryGetUInt64(out var uint64) && (!actual.TryGetUInt64(out var actualUInt64) || uint64 != actualUInt64))
        {
            return $"{uint64} as a number without a sign";
        }

        if (expected.TryGetDecimal(out var number) != actual.TryGetDecimal(out var actualNumber) || number != actualNumber)
        {
            return $"{number} and {actualNumber} as a decimal";
        }

        var isDouble = expected.TryGetDouble(out var value) && double.IsFinite(value);
        return isDouble != actual.TryGetDouble(out var actualValue) || (isDouble && !value.Equals(actualValue))
            ? $"{value} and {actualValue} as a double"
            : null;
    }

    private static string? CompareSkip(Utf8JsonReader expected, Utf8JsonCursor actual)
    {
        string? error = null;
        string? actualError = null;
        try
        {
            expected.Skip();
        }
        catch (JsonException e)
        {
            error = Describe(e);
        }

        try
        {
            actual.Skip();
        }
        catch (JsonException e)
        {
            actualError = Describe(e);
        }

        var isSame = error == actualError && (error is not null || expected.BytesConsumed == actual.BytesConsumed);
        return isSame ? null : $"Skipped to {expected.BytesConsumed} {error} and {actual.BytesConsumed} {actualError}";
    }
}
