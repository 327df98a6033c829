using System.Text.Json;

namespace Cf1Gen.Emulation.Http;

/// <summary>
/// Reads the fields of a JSON body and collects their errors, so that one response reports every invalid field.
/// A field that is null is treated as absent.
/// </summary>
internal sealed class JsonBody
{
    private const int InvalidField = 10433;

    private readonly JsonElement _root;
    private readonly List<ApiError> _errors = [];

    private JsonBody(JsonElement root) => _root = root;

    public static async Task<JsonBody> ReadAsync(HttpRequest request)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new JsonBody(document.RootElement.Clone())
                : throw ApiProblemException.Invalid("The body must be a JSON object.");
        }
        catch (JsonException e)
        {
            throw ApiProblemException.Invalid("The body is not JSON: " + e.Message);
        }
    }

    /// <summary>Reads an optional string that must not be blank.</summary>
    public string? GetString(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(value.GetString()))
        {
            return Fail<string>(name, $"The {name} must be a non-empty string.");
        }

        return value.GetString();
    }

    /// <summary>Reads an optional string that must be one of <paramref name="choices"/>.</summary>
    public string? GetOneOf(string name, IEnumerable<string> choices)
    {
        string? text = GetString(name);
        return text is null || choices.Contains(text)
            ? text
            : Fail<string>(name, $"The {name} must be one of {string.Join(", ", choices)}.");
    }

    public int? GetInt32(string name, int min, int max = int.MaxValue)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int number) || number < min || number > max)
        {
            Fail<string>(name, max == int.MaxValue
                ? $"The {name} must be an integer of at least {min}."
                : $"The {name} must be an integer from {min} to {max}.");
            return null;
        }

        return number;
    }

    public DateTime? GetDateTime(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || !value.TryGetDateTimeOffset(out var time))
        {
            Fail<string>(name, $"The {name} must be a time such as 2022-04-01T05:20:00Z.");
            return null;
        }

        return time.UtcDateTime;
    }

    public IReadOnlyList<string>? GetStrings(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            return Fail<IReadOnlyList<string>>(name, $"The {name} must be an array of strings.");
        }

        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>Adds an error for each field of <paramref name="names"/> that is absent.</summary>
    public void Require(params string[] names)
    {
        foreach (string name in names)
        {
            if (Find(name) is null)
            {
                Fail<string>(name, $"The {name} is required.");
            }
        }
    }

    /// <summary>Throws an exception with all errors that were found.</summary>
    /// <exception cref="ApiProblemException">At least one field is invalid.</exception>
    public void ThrowIfInvalid()
    {
        if (_errors.Count > 0)
        {
            throw ApiProblemException.Invalid(_errors);
        }
    }

    private JsonElement? Find(string name) =>
        _root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private T? Fail<T>(string name, string message)
        where T : class
    {
        _errors.Add(new ApiError(InvalidField, message, new ErrorSource("/" + name)));
        return null;
    }
}
