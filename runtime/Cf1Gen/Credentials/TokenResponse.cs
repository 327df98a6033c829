using System.Globalization;
using System.Text.Json;

namespace Cf1Gen.Runtime;

/// <summary>The response of a token URL (RFC 6749, 5.1).</summary>
internal sealed class TokenResponse
{
    // A request with the token must not arrive after its end, and clocks differ.
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(3650);

    /// <summary>Gets the reason why the response is not usable, without its values; <see langword="null"/> if it has a token.</summary>
    internal string? Problem { get; private init; }

    internal string? AccessToken { get; private init; }

    internal TimeSpan? Lifetime { get; private init; }

    /// <summary>Reads the body of a success response.</summary>
    /// <param name="text">The body.</param>
    /// <param name="redactor">Removes the secrets of the request from an error.</param>
    internal static TokenResponse Read(string text, Redactor redactor)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(json.RootElement, redactor)
                : new TokenResponse { Problem = "the response is not a JSON object." };
        }
        catch (JsonException)
        {
            return new TokenResponse { Problem = "the response is not JSON." };
        }
    }

    /// <summary>Gets the time from which the token is not used any more: shortly before it expires.</summary>
    /// <param name="start">The time of the request.</param>
    internal DateTimeOffset? GetExpiry(DateTimeOffset start)
    {
        if (Lifetime is not { } lifetime || lifetime > s_longest)
        {
            return null;
        }

        // A quarter of a short lifetime: it would otherwise have no use.
        var quarter = lifetime / 4;
        return start + lifetime - (quarter < s_margin ? quarter : s_margin);
    }

    private static TokenResponse Read(JsonElement body, Redactor redactor)
    {
        if (Text(body, "access_token") is not { Length: > 0 } token)
        {
            // Some servers return their errors with status 200.
            var error = string.Join(" ", new[] { Text(body, "error"), Text(body, "error_description") }.OfType<string>());
            return new TokenResponse
            {
                Problem = error.Length == 0
                    ? "the response has no access_token."
                    : Shorten(redactor.Apply(ControlCharacters.Of(redactor.Apply(error)))),
            };
        }

        var type = Text(body, "token_type");
        var isBearer = type is null
            || type.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || type.Equals("BearerToken", StringComparison.OrdinalIgnoreCase);
        return isBearer
            ? new TokenResponse { AccessToken = token, Lifetime = ReadLifetime(body) }
            : new TokenResponse { Problem = "the token_type in the response is not Bearer." };
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // Some servers return the number as a string.
    private static TimeSpan? ReadLifetime(JsonElement body)
    {
        if (!body.TryGetProperty("expires_in", out var value) || value.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            return null;
        }

        var text = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : value.GetString();
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && !double.IsNaN(seconds)
            ? TimeSpan.FromSeconds(Math.Clamp(seconds, 0, s_longest.TotalSeconds + 1))
            : null;
    }

    private static string Shorten(string text) => ResponseExcerpt.Truncate(text, 200);
}
