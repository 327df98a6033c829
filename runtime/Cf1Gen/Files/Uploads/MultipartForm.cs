using System.ComponentModel;
using System.Text;
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

    /// <summary>Adds a value, which is sent as JSON if it is an object or an array, and otherwise as plain text.</summary>
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
            var json = JsonBytes.Write(value, codec);
            _parts.Add(json.Span[0] is (byte)'{' or (byte)'['
                ? new MultipartPart(name, json, contentType ?? "application/json")
                : new MultipartPart(name, Encoding.UTF8.GetBytes(JsonBytes.Plain(json)), contentType));
        }
    }
}
