namespace Cf1Gen.Runtime;

/// <content>The query and header parameters: what is <see langword="null"/> is not sent.</content>
public sealed partial class ApiRequest
{
    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query(string name, string? value) => AddQuery(name, value);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, long? value) => AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, double? value) => AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, decimal? value) => AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, bool? value) => AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, DateTimeOffset? value) =>
        AddQuery(name, value is { } present ? ParameterText.Of(present) : null);

    /// <summary>Adds a query parameter.</summary>
    /// <typeparam name="T">The type of the open enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query<T>(string name, T? value)
        where T : struct, IOpenEnum<T> => AddQuery(name, value?.Value);

    /// <inheritdoc cref="Query{T}(string, Nullable{T})"/>
    public ApiRequest Query<T>(string name, T value)
        where T : struct, IOpenEnum<T> => AddQuery(name, value.Value);

    /// <summary>Adds a query parameter once for each value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query(string name, IReadOnlyList<string>? values) => AddQuery(name, values);

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<int>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<long>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<double>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<decimal>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<bool>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<DateTimeOffset>? values) =>
        AddQuery(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    /// <typeparam name="T">The type of the open enum.</typeparam>
    public ApiRequest Query<T>(string name, IReadOnlyList<T>? values)
        where T : struct, IOpenEnum<T> => AddQuery(name, values?.Select(value => value.Value));

    /// <summary>Adds a query parameter whose value is JSON text; a single string or number stands there as it is.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query<T>(string name, T? value, JsonCodec<T> codec) =>
        AddQuery(name, value is null ? null : WrittenJson.Plain(value, codec));

    /// <inheritdoc cref="Query{T}(string, T, JsonCodec{T})"/>
    public ApiRequest Query<T>(string name, T? value, JsonCodec<T> codec)
        where T : struct => value is { } present ? Query(name, present, codec) : this;

    /// <summary>Adds a query parameter once for each item, each as JSON text.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="values">The items; <see langword="null"/> adds nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <returns>The request.</returns>
    public ApiRequest QueryItems<T>(string name, IReadOnlyList<T>? values, JsonCodec<T> codec) =>
        AddQuery(name, values?.Select(value => WrittenJson.Plain(value, codec)));

    /// <summary>Adds a query parameter whose one value is a list with commas.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The items; <see langword="null"/> or none adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<string>? values) => AddJoined(name, values);

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<int>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<long>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<double>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<decimal>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<bool>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    public ApiRequest QueryCommaSeparated(string name, IReadOnlyList<DateTimeOffset>? values) =>
        AddJoined(name, values?.Select(value => ParameterText.Of(value)));

    /// <inheritdoc cref="QueryCommaSeparated(string, IReadOnlyList{string})"/>
    /// <typeparam name="T">The type of the open enum.</typeparam>
    public ApiRequest QueryCommaSeparated<T>(string name, IReadOnlyList<T>? values)
        where T : struct, IOpenEnum<T> => AddJoined(name, values?.Select(value => value.Value));

    /// <summary>Adds a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value is not visible ASCII.</exception>
    public ApiRequest Header(string name, string? value)
    {
        if (value is not null)
        {
            _headers.Add(new(name, HeaderText.Check(value, name)));
        }

        return this;
    }

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, long? value) => Header(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, double? value) => Header(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, decimal? value) => Header(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, bool? value) => Header(name, value is { } present ? ParameterText.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, DateTimeOffset? value) =>
        Header(name, value is { } present ? ParameterText.Of(present) : null);

    /// <summary>Adds a header.</summary>
    /// <typeparam name="T">The type of the open enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Header<T>(string name, T? value)
        where T : struct, IOpenEnum<T> => Header(name, value?.Value);

    /// <inheritdoc cref="Header{T}(string, Nullable{T})"/>
    public ApiRequest Header<T>(string name, T value)
        where T : struct, IOpenEnum<T> => Header(name, value.Value);

    /// <summary>Adds a header whose value is a list with commas.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The items; <see langword="null"/> or none adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Header(string name, IReadOnlyList<string>? values) =>
        Header(name, values is { Count: > 0 } ? string.Join(", ", values) : null);

    private ApiRequest AddQuery(string name, string? value)
    {
        if (value is not null)
        {
            _query.Add(name, value);
        }

        return this;
    }

    private ApiRequest AddQuery(string name, IEnumerable<string>? values)
    {
        foreach (var value in values ?? [])
        {
            _query.Add(name, value);
        }

        return this;
    }

    private ApiRequest AddJoined(string name, IEnumerable<string>? values)
    {
        if (values is not null && string.Join(',', values) is { Length: > 0 } joined)
        {
            _query.Add(name, joined);
        }

        return this;
    }
}
