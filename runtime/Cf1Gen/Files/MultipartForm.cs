using System.ComponentModel;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The parts of a <c>multipart/form-data</c> body, in the order in which they are sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartForm
{
    private readonly List<MultipartPart> _parts = [];

    /// <summary>The parts.</summary>
    internal IReadOnlyList<MultipartPart> Parts => _parts;

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="file">The file; <see langword="null"/> adds nothing.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, UploadFile? file)
    {
        if (file is not null)
        {
            _parts.Add(new MultipartPart(name, file));
        }

        return this;
    }

    /// <summary>Adds files under one name.</summary>
    /// <param name="name">The name of each part.</param>
    /// <param name="files">The files; <see langword="null"/> adds nothing.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, IReadOnlyList<UploadFile>? files)
    {
        foreach (var file in files ?? [])
        {
            Add(name, file);
        }

        return this;
    }

    /// <summary>Adds a text.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The text; <see langword="null"/> adds nothing.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add(string name, string? value)
    {
        if (value is not null)
        {
            _parts.Add(new MultipartPart(name, Encoding.UTF8.GetBytes(value), contentType: null));
        }

        return this;
    }

    /// <summary>Adds a value: plain text when it is one value, JSON when it is several.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="codec">Writes the type.</param>
    /// <returns>The form.</returns>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (value is not null)
        {
            var json = WrittenJson.Write(value, codec);
            _parts.Add(json.Span[0] is (byte)'{' or (byte)'['
                ? new MultipartPart(name, json, "application/json")
                : new MultipartPart(name, Encoding.UTF8.GetBytes(WrittenJson.Plain(json)), contentType: null));
        }

        return this;
    }

    /// <inheritdoc cref="Add{T}(string, T, JsonCodec{T})"/>
    public MultipartForm Add<T>(string name, T? value, JsonCodec<T> codec)
        where T : struct => value is { } present ? Add(name, present, codec) : this;
}
