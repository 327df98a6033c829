using System.ComponentModel;
using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The parts of a <c>multipart/form-data</c> body, in the order in which they are sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartForm
{
    private readonly List<MultipartPart> _parts = [];
    private int _begin;

    /// <summary>The parts.</summary>
    internal IReadOnlyList<MultipartPart> Parts => _parts;

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="file">The file; <see langword="null"/> adds nothing.</param>
    /// <param name="contentType">The type of a file that has none of its own.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, UploadFile? file, string? contentType = null)
    {
        Begin();
        AddPart(name, file, contentType);
        return this;
    }

    /// <summary>Adds files under one name.</summary>
    /// <param name="name">The name of each part.</param>
    /// <param name="files">The files; <see langword="null"/> adds nothing.</param>
    /// <param name="contentType">The type of files that have none of their own.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, IReadOnlyList<UploadFile>? files, string? contentType = null)
    {
        Begin();
        foreach (var file in files ?? [])
        {
            AddPart(name, file, contentType);
        }

        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The text; <see langword="null"/> adds nothing.</param>
    /// <param name="contentType">Its type; plain text has none.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, string? value, string? contentType = null)
    {
        Begin();
        if (value is not null)
        {
            _parts.Add(new MultipartPart(name, Encoding.UTF8.GetBytes(value), contentType));
        }

        return this;
    }

    /// <summary>Adds a value: plain text when it is one value, JSON when it is several.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="contentType">Its type; <see langword="null"/> gives <c>application/json</c> to JSON, and none to plain text.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(codec);
        Begin();
        AddPart(name, value, codec, contentType);
        return this;
    }

    /// <inheritdoc cref="Add{T}(string, T, JsonCodec{T}, string)"/>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec, string? contentType = null)
        where T : struct
    {
        Begin();
        return value is { } present ? Add(name, present, codec, contentType) : this;
    }

    /// <summary>Adds each item of a list as a part of its own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="name">The name of each part.</param>
    /// <param name="values">The items; <see langword="null"/> adds nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="contentType">The type of each part, see <see cref="Add{T}(string, T, JsonCodec{T}, string)"/>.</param>
    /// <returns>The form.</returns>
    public MultipartForm AddEach<T>(string name, IReadOnlyList<T>? values, JsonCodec<T> codec, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(codec);
        Begin();
        foreach (var value in values ?? [])
        {
            AddPart(name, value, codec, contentType);
        }

        return this;
    }

    /// <summary>Sets a header of the parts that were added last.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value; <see langword="null"/> sets nothing.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException">The value is not visible ASCII.</exception>
    public MultipartForm AddHeader(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        var header = new KeyValuePair<string, string>(HeaderValidation.CheckName(name, nameof(name)), HeaderValidation.Check(value, name));
        foreach (var part in _parts.Skip(_begin))
        {
            part.Headers.Add(header);
        }

        return this;
    }

    private void Begin() => _begin = _parts.Count;

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
