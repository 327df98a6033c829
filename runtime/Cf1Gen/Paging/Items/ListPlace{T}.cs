namespace Cf1Gen.Runtime;

/// <summary>The place of the list in the responses of an operation.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Item">The codec of the items.</param>
/// <param name="Path">The names of the members that lead to the list.</param>
/// <param name="MayBeRoot"><see langword="true"/> if a response can also be the list itself.</param>
internal sealed record ListPlace<T>(JsonCodec<T> Item, string[] Path, bool MayBeRoot)
{
    /// <summary>Finds the place.</summary>
    /// <param name="codec">The codec of the result.</param>
    /// <param name="paging">The paging of the operation.</param>
    /// <param name="format">Specifies how the response contains the result.</param>
    /// <returns>The place, or <see langword="null"/> if the document does not specify it.</returns>
    internal static ListPlace<T>? Find(JsonCodec codec, Paging paging, ResponseFormat format)
    {
        if (codec.Items is JsonCodec<T> own)
        {
            return new ListPlace<T>(own, format == ResponseFormat.Exact ? [] : [EnvelopeMembers.Result], MayBeRoot: true);
        }

        if (paging.Fields.Items is not { Length: > 0 } pointer)
        {
            return null;
        }

        // The location starts at the envelope, but the codec is that of the result.
        string[] path = [.. PagePointers.Segments(pointer)];
        JsonCodec? list = codec;
        foreach (var name in format == ResponseFormat.Envelope ? path.Skip(1) : path)
        {
            list = list?.FindMember(name);
        }

        return list?.Items is JsonCodec<T> item ? new ListPlace<T>(item, path, MayBeRoot: false) : null;
    }
}
