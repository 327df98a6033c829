using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Cf1Gen.Runtime;

/// <summary>Reads and writes the JSON of one type. <see cref="JsonCodec"/> provides the codecs of all types.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>Safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec<T> : JsonCodec
{
    private protected JsonCodec()
    {
    }

    // These codecs are created on first use. They are not typed, because a generic class that has a member of an ever deeper instance of
    // itself cannot be compiled ahead of time.

    /// <summary>Gets or sets the codec of a list of the type.</summary>
    internal object? OfList { get; set; }

    /// <summary>Gets or sets the codec of a map of the type.</summary>
    internal object? OfMap { get; set; }

    /// <summary>Gets or sets the codec of the type or <c>null</c>.</summary>
    internal object? OfNullable { get; set; }

    /// <summary>Reads a value.</summary>
    /// <param name="json">
    /// The reader, which is on the first token of the value. When the method returns, the reader is on the last token, or has not moved if
    /// the value does not have the type.
    /// </param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if the value has the type; otherwise, <see langword="false"/>.</returns>
    internal abstract bool TryRead(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    internal abstract void Write(ref ApiJsonWriter json, T value);

    /// <summary>Reads an item of an array or a map, whose mismatch must not prevent the other items from being read.</summary>
    internal virtual bool TryReadItem(ref ApiJsonReader json, [MaybeNullWhen(false)] out T value) => TryRead(ref json, out value);

    internal override MatchScore Fit(ApiJsonReader json, int depth) => TryRead(ref json, out _) ? MatchScore.Good : MatchScore.None;

    /// <summary>Gets a value indicating whether the status of a response selects the type of its result.</summary>
    internal virtual bool IsByStatus => false;

    /// <summary>Reads the result of a response.</summary>
    /// <param name="response">The response, whose body is not empty.</param>
    internal virtual T ReadFrom(ReceivedResponse response) => response.ReadAs(this);

    internal override object ReadObjectFrom(ReceivedResponse response) => ReadFrom(response)!;

    internal override bool TryReadObject(ref ApiJsonReader json, [NotNullWhen(true)] out object? value)
    {
        var isRead = TryRead(ref json, out var read);
        value = read;
        return isRead && value is not null;
    }

    internal override void WriteObject(ref ApiJsonWriter json, object value) => Write(ref json, (T)value);
}
