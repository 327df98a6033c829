namespace Cf1Gen.Runtime;

/// <content>The query, header and cookie parameters: what is <see langword="null"/> is not sent.</content>
public sealed partial class ApiRequest
{
    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query(string name, string? value) => AddQuery(name, value);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, long? value) => AddQuery(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, double? value) => AddQuery(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, decimal? value) => AddQuery(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, bool? value) => AddQuery(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiRequest Query(string name, DateTimeOffset? value) =>
        AddQuery(name, value is { } present ? ParameterFormatter.Of(present) : null);

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
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<long>? values) =>
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<double>? values) =>
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<decimal>? values) =>
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<bool>? values) =>
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

    /// <inheritdoc cref="Query(string, IReadOnlyList{string})"/>
    public ApiRequest Query(string name, IReadOnlyList<DateTimeOffset>? values) =>
        AddQuery(name, values?.Select(value => ParameterFormatter.Of(value)));

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
        AddQuery(name, value is null ? null : JsonBytes.Plain(value, codec));

    /// <inheritdoc cref="Query{T}(string, T, JsonCodec{T})"/>
    public ApiRequest Query<T>(string name, T? value, JsonCodec<T> codec)
        where T : struct => value is { } present ? Query(name, present, codec) : this;

    /// <summary>Adds a query parameter in a style of its own.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> and an empty list add nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="allowReserved">Whether <c>:/?@!$'()*,;=</c> stay as they are. What could end the value is encoded all the same.</param>
    /// <returns>The request.</returns>
    public ApiRequest Query<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool allowReserved = false)
    {
        if (value is not null)
        {
            _query.Add(name, ParameterValue.Element(value, codec), style, allowReserved);
        }

        return this;
    }

    /// <inheritdoc cref="Query{T}(string, T, JsonCodec{T}, ParameterStyle, bool)"/>
    public ApiRequest Query<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style, bool allowReserved = false)
        where T : struct => value is { } present ? Query(name, present, codec, style, allowReserved) : this;

    /// <summary>Adds a cookie, percent-encoded.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> and an empty list add nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="style">How it is written.</param>
    /// <returns>The request.</returns>
    public ApiRequest Cookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form)
    {
        if (value is not null)
        {
            _cookies.Add(name, ParameterValue.Element(value, codec), style);
        }

        return this;
    }

    /// <inheritdoc cref="Cookie{T}(string, T, JsonCodec{T}, ParameterStyle)"/>
    public ApiRequest Cookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form)
        where T : struct => value is { } present ? Cookie(name, present, codec, style) : this;

    /// <summary>Adds a header.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value is not visible ASCII.</exception>
    public ApiRequest Header(string name, string? value)
    {
        if (value is not null)
        {
            _headers.Add(new(name, HeaderValidation.Check(value, name)));
        }

        return this;
    }

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, long? value) => Header(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, double? value) => Header(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, decimal? value) => Header(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, bool? value) => Header(name, value is { } present ? ParameterFormatter.Of(present) : null);

    /// <inheritdoc cref="Header(string, string)"/>
    public ApiRequest Header(string name, DateTimeOffset? value) =>
        Header(name, value is { } present ? ParameterFormatter.Of(present) : null);

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

    /// <summary>Adds a header whose value may be a list or an object.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> and an empty list add nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="style">
    /// <see cref="ParameterStyle.Simple"/>, <see cref="ParameterStyle.SimpleExploded"/>, <see cref="ParameterStyle.Json"/>, or a list of Swagger 2.0
    /// with another delimiter.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value is not visible ASCII.</exception>
    public ApiRequest Header<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style)
    {
        if (value is null)
        {
            return this;
        }

        if (style == ParameterStyle.Json)
        {
            return Header(name, HeaderValidation.EscapeJson(JsonBytes.Plain(value, codec)));
        }

        var parts = ParameterValue.Of(value, codec);
        var texts = parts.IsObject && style == ParameterStyle.SimpleExploded ? parts.All.Select(part => $"{part.Key}={part.Value}") : parts.Flat;
        var separator = style switch { ParameterStyle.SpaceDelimited => ' ', ParameterStyle.PipeDelimited => '|', _ => ',' };
        return parts.All.Count == 0 ? this : Header(name, string.Join(separator, texts));
    }

    /// <inheritdoc cref="Header{T}(string, T, JsonCodec{T}, ParameterStyle)"/>
    public ApiRequest Header<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style)
        where T : struct => value is { } present ? Header(name, present, codec, style) : this;

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
}
