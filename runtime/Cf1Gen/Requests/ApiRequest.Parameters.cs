using System.Globalization;

namespace Cf1Gen.Runtime;

/// <content>Query, header and cookie parameters. A parameter whose value is <see langword="null"/> is not sent.</content>
public sealed partial class ApiRequest
{
    /// <summary>Adds a query parameter.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value; <see langword="null"/> adds no parameter.</param>
    /// <returns>The request.</returns>
    public ApiRequest AddQuery(string name, string? value)
    {
        if (value is not null)
        {
            QueryBuilder.Add(name, value);
        }

        return this;
    }

    /// <inheritdoc cref="AddQuery(string, string)"/>
    public ApiRequest AddQuery(string name, bool? value) => AddQuery(name, value is { } flag ? ParameterFormatter.Format(flag) : null);

    /// <summary>Adds a query parameter: a number, a date, or a value of an open enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <inheritdoc cref="AddQuery(string, string)"/>
    public ApiRequest AddQuery<T>(string name, T value)
        where T : struct, ISpanFormattable => AddQuery(name, ParameterFormatter.Format(value));

    /// <inheritdoc cref="AddQuery{T}(string, T)"/>
    public ApiRequest AddQuery<T>(string name, T? value)
        where T : struct, ISpanFormattable => value is { } present ? AddQuery(name, present) : this;

    /// <summary>Adds a query parameter once for each value of a list.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="values">The values; <see langword="null"/> adds no parameter.</param>
    /// <returns>The request.</returns>
    public ApiRequest AddQuery(string name, IReadOnlyList<string>? values)
    {
        foreach (var value in values ?? [])
        {
            QueryBuilder.Add(name, value);
        }

        return this;
    }

    /// <inheritdoc cref="AddQuery(string, IReadOnlyList{string})"/>
    public ApiRequest AddQuery(string name, IReadOnlyList<bool>? values)
    {
        foreach (var value in values ?? [])
        {
            QueryBuilder.Add(name, ParameterFormatter.Format(value));
        }

        return this;
    }

    /// <inheritdoc cref="AddQuery(string, IReadOnlyList{string})"/>
    /// <typeparam name="T">The type of a value: a number, a date, or an open enum.</typeparam>
    public ApiRequest AddQuery<T>(string name, IReadOnlyList<T>? values)
        where T : struct, ISpanFormattable
    {
        foreach (var value in values ?? [])
        {
            QueryBuilder.Add(name, ParameterFormatter.Format(value));
        }

        return this;
    }

    /// <summary>Adds a query parameter that is serialized from JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value; <see langword="null"/> adds no parameter, and with a style neither does an empty list.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <param name="style">
    /// The serialization style; <see langword="null"/> for the JSON text, or the plain text of a single string or number.
    /// </param>
    /// <param name="allowReserved">
    /// <see langword="true"/> to leave <c>:/?@!$'()*,;=</c> unencoded; otherwise, <see langword="false"/>. Characters that could end the
    /// value are always encoded.
    /// </param>
    /// <returns>The request.</returns>
    public ApiRequest AddQuery<T>(
        string name, T? value, JsonCodec<T> codec, ParameterStyle? style = null, bool allowReserved = false)
    {
        if (value is null)
        {
            return this;
        }

        if (style is not { } explicitStyle)
        {
            return AddQuery(name, JsonBytes.Plain(value, codec));
        }

        QueryBuilder.Add(name, ParameterValue.Element(value, codec), explicitStyle, allowReserved);
        return this;
    }

    /// <inheritdoc cref="AddQuery{T}(string, T, JsonCodec{T}, ParameterStyle?, bool)"/>
    public ApiRequest AddQuery<T>(
        string name, T? value, JsonCodec<T> codec, ParameterStyle? style = null, bool allowReserved = false)
        where T : struct => value is { } present ? AddQuery(name, present, codec, style, allowReserved) : this;

    /// <summary>Adds a cookie; its value is percent-encoded.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the cookie.</param>
    /// <param name="value">The value; <see langword="null"/> and an empty list add no cookie.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <param name="style">The serialization style.</param>
    /// <returns>The request.</returns>
    public ApiRequest AddCookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form)
    {
        if (value is not null)
        {
            (_cookies ??= new QueryBuilder("; ")).Add(name, ParameterValue.Element(value, codec), style);
        }

        return this;
    }

    /// <inheritdoc cref="AddCookie{T}(string, T, JsonCodec{T}, ParameterStyle)"/>
    public ApiRequest AddCookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form)
        where T : struct => value is { } present ? AddCookie(name, present, codec, style) : this;

    /// <summary>Adds a header.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value; <see langword="null"/> adds no header.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value contains characters other than visible ASCII.</exception>
    public ApiRequest AddHeader(string name, string? value)
    {
        if (value is not null)
        {
            (_headers ??= []).Add(new(name, HeaderValidation.Check(value, name)));
        }

        return this;
    }

    /// <inheritdoc cref="AddHeader(string, string)"/>
    public ApiRequest AddHeader(string name, bool? value) => AddHeader(name, value is { } flag ? ParameterFormatter.Format(flag) : null);

    /// <summary>Adds a header: a number, a date, or a value of an open enum.</summary>
    /// <remarks>A time is an HTTP date in a header that HTTP defines as one, such as <c>If-Modified-Since</c>.</remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <inheritdoc cref="AddHeader(string, string)"/>
    public ApiRequest AddHeader<T>(string name, T value)
        where T : struct, ISpanFormattable => AddHeader(name, value is DateTimeOffset time && HttpFieldNames.IsDate(name)
            ? time.ToString("r", CultureInfo.InvariantCulture)
            : ParameterFormatter.Format(value));

    /// <inheritdoc cref="AddHeader{T}(string, T)"/>
    public ApiRequest AddHeader<T>(string name, T? value)
        where T : struct, ISpanFormattable => value is { } present ? AddHeader(name, present) : this;

    /// <summary>Adds a header whose value can be a list or an object.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value; <see langword="null"/> and an empty list add no header.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <param name="style">
    /// <see cref="ParameterStyle.Simple"/>, <see cref="ParameterStyle.SimpleExploded"/>, <see cref="ParameterStyle.Json"/>, or one of the
    /// delimited styles of Swagger 2.0.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The value contains characters other than visible ASCII.</exception>
    public ApiRequest AddHeader<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style)
    {
        if (value is null)
        {
            return this;
        }

        if (style == ParameterStyle.Json)
        {
            return AddHeader(name, HeaderValidation.EscapeJson(ParameterValue.Element(value, codec).GetRawText()));
        }

        var parts = ParameterValue.Of(value, codec);
        var texts = parts.IsObject && style == ParameterStyle.SimpleExploded
            ? parts.All.Select(part => $"{part.Key}={part.Value}")
            : parts.Flat;
        return parts.All.Count == 0 ? this : AddHeader(name, string.Join(ParameterValue.Delimiter(style), texts));
    }

    /// <inheritdoc cref="AddHeader{T}(string, T, JsonCodec{T}, ParameterStyle)"/>
    public ApiRequest AddHeader<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style)
        where T : struct => value is { } present ? AddHeader(name, present, codec, style) : this;
}
