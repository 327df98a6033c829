using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>Builds the parts of a <c>multipart/form-data</c> body, in the order in which they are sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartForm
{
    private readonly List<MultipartPart> _parts = [];
    private int _lastAddStart;

    /// <summary>Gets the parts.</summary>
    internal IReadOnlyList<MultipartPart> Parts => _parts;

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="file">The file; <see langword="null"/> to add nothing.</param>
    /// <param name="contentType">The content type if the caller did not specify the content type of the file.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, UploadFile? file, string? contentType = null)
    {
        BeginAdd();
        AddPart(name, file, contentType);
        return this;
    }

    /// <summary>Adds files with the same name.</summary>
    /// <param name="name">The name of each part.</param>
    /// <param name="files">The files; <see langword="null"/> to add nothing.</param>
    /// <param name="contentType">The content type of files for which the caller did not specify one.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, IReadOnlyList<UploadFile>? files, string? contentType = null)
    {
        BeginAdd();
        foreach (var file in files ?? [])
        {
            AddPart(name, file, contentType);
        }

        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The text; <see langword="null"/> to add nothing.</param>
    /// <param name="contentType">The content type; <see langword="null"/> for plain text.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, string? value, string? contentType = null)
    {
        BeginAdd();
        if (value is not null)
        {
            _parts.Add(new MultipartPart(name, Encoding.UTF8.GetBytes(value), contentType));
        }

        return this;
    }

    /// <summary>
    /// Adds a value, which is sent as plain text, or as JSON if it is an object or an array or its content type is JSON. With the content
    /// type <c>application/x-www-form-urlencoded</c>, an object is sent as fields.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value; <see langword="null"/> to add nothing.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="contentType">
    /// The content type; <see langword="null"/> for <c>application/json</c> if the value is sent as JSON, and for none if it is plain text.
    /// </param>
    /// <returns>The form.</returns>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(codec);
        BeginAdd();
        AddPart(name, value, codec, contentType);
        return this;
    }

    /// <inheritdoc cref="Add{T}(string, T, JsonCodec{T}, string)"/>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec, string? contentType = null)
        where T : struct
    {
        BeginAdd();
        return value is { } present ? Add(name, present, codec, contentType) : this;
    }

    /// <summary>Adds a list or an object as one part in a serialization style: <c>a,b</c>.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the part.</param>
    /// <param name="value">The value; <see langword="null"/> and an empty list add nothing.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="style">The serialization style, which has a delimiter.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style)
    {
        ArgumentNullException.ThrowIfNull(codec);
        BeginAdd();
        if (value is not null && ParameterValue.Of(value, codec).Flat.ToList() is { Count: > 0 } texts)
        {
            var text = string.Join(ParameterValue.Delimiter(style), texts);
            _parts.Add(new MultipartPart(name, Encoding.UTF8.GetBytes(text), contentType: null));
        }

        return this;
    }

    /// <summary>Adds files under the names that the caller chose.</summary>
    /// <param name="files">The files by the names of their parts; <see langword="null"/> to add nothing.</param>
    /// <returns>The form.</returns>
    public MultipartForm AddAll(IReadOnlyDictionary<string, UploadFile>? files)
    {
        BeginAdd();
        foreach (var (name, file) in files ?? new Dictionary<string, UploadFile>())
        {
            AddPart(name, file, contentType: null);
        }

        return this;
    }

    /// <summary>Adds values under the names that the caller chose; see <see cref="Add{T}(string, T, JsonCodec{T}, string)"/>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">The values by the names of their parts; <see langword="null"/> to add nothing.</param>
    /// <param name="codec">The codec of the values.</param>
    /// <returns>The form.</returns>
    public MultipartForm AddAll<T>(IReadOnlyDictionary<string, T>? values, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        BeginAdd();
        foreach (var (name, value) in values ?? new Dictionary<string, T>())
        {
            AddPart(name, value, codec, contentType: null);
        }

        return this;
    }

    /// <summary>Adds each item of a list as a separate part.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of each part.</param>
    /// <param name="values">The items; <see langword="null"/> to add nothing.</param>
    /// <param name="codec">The codec of the items.</param>
    /// <param name="contentType">The content type of each part; see <see cref="Add{T}(string, T, JsonCodec{T}, string)"/>.</param>
    /// <returns>The form.</returns>
    public MultipartForm AddEach<T>(string name, IReadOnlyList<T>? values, JsonCodec<T> codec, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(codec);
        BeginAdd();
        foreach (var value in values ?? [])
        {
            AddPart(name, value, codec, contentType);
        }

        return this;
    }

    /// <summary>Adds a header to the parts that the last call added.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">The value of the header; <see langword="null"/> to add nothing.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is not a header name or a header that the form sets, or <paramref name="value"/> is not printable ASCII.
    /// </exception>
    public MultipartForm AddHeader(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        if (string.Equals(name, "Content-Disposition", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The header {name} is set by the form itself.", nameof(name));
        }

        var header = new KeyValuePair<string, string>(HeaderValidation.CheckName(name, nameof(name)), HeaderValidation.Check(value, name));
        foreach (var part in _parts.Skip(_lastAddStart))
        {
            part.Headers.Add(header);
        }

        return this;
    }

    private void BeginAdd() => _lastAddStart = _parts.Count;

    private void AddPart(string name, UploadFile? file, string? contentType)
    {
        if (file is not null)
        {
            _parts.Add(new MultipartPart(name, file, contentType));
        }
    }

    private void AddPart<T>(string name, T? value, JsonCodec<T> codec, string? contentType)
    {
        if (value is not null)
        {
            _parts.Add(CreatePart(name, JsonBytes.Write(value, codec), contentType));
        }
    }

    private static MultipartPart CreatePart(string name, ReadOnlyMemory<byte> json, string? contentType)
    {
        var isObject = json.Span[0] == (byte)'{';
        if (isObject && contentType == "application/x-www-form-urlencoded")
        {
            using var fields = JsonDocument.Parse(json);
            return new MultipartPart(name, Encoding.UTF8.GetBytes(new FormEncoding().Encode(fields.RootElement)), contentType);
        }

        return isObject || json.Span[0] == (byte)'[' || IsJson(contentType)
            ? new MultipartPart(name, json, contentType ?? "application/json")
            : new MultipartPart(name, Encoding.UTF8.GetBytes(JsonBytes.Plain(json)), contentType);
    }

    private static bool IsJson(string? contentType) => contentType is not null
        && MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType is "application/json" or "text/json" || type.MediaType!.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
