using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The known values of an open enum, which can be looked up in UTF-8 text.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNameTable
{
    private const int FewNames = 8;

    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly uint[] _keys;
    private object? _values;

    /// <summary>Initializes a new instance of the <see cref="JsonNameTable"/> class.</summary>
    /// <param name="names">The names as the API spells them, each once; the position of a name is its index.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    public JsonNameTable(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _utf8 = new byte[names.Length][];
        _keys = new uint[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
            _keys[i] = Key(_utf8[i]);
        }
    }

    /// <summary>Gets a value indicating whether the API's document allows every other text as well.</summary>
    public bool AllowsOthers { get; init; }

    /// <summary>Gets the number of names.</summary>
    internal int Count => _names.Length;

    /// <summary>Gets the name at the specified index.</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> − 1.</param>
    /// <returns>The name as the API spells it.</returns>
    internal string this[int index] => _names[index];

    /// <summary>Finds an unescaped name that is encoded as UTF-8, without allocating memory.</summary>
    /// <param name="utf8">The name to find.</param>
    /// <param name="hint">The index that is tried first, which can be any number.</param>
    /// <returns>The index, or −1 if the table does not contain the name.</returns>
    internal int IndexOf(ReadOnlySpan<byte> utf8, int hint)
    {
        if ((uint)hint < (uint)_utf8.Length && utf8.SequenceEqual(_utf8[hint]))
        {
            return hint;
        }

        var key = Key(utf8);
        var keys = _keys;
        for (var i = 0; i < keys.Length; i++)
        {
            // A search is faster than a comparison of each, but only if there are many names.
            if (i >= FewNames)
            {
                var found = keys.AsSpan(i).IndexOf(key);
                if (found < 0)
                {
                    break;
                }

                i += found;
            }

            if (keys[i] == key && utf8.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the values of an open enum.</summary>
    /// <typeparam name="T">The type of the enum whose known values are in the table.</typeparam>
    /// <returns>The values in the order of the table.</returns>
    public IReadOnlyList<T> ValuesAs<T>()
        where T : struct, IOpenEnum<T> => (IReadOnlyList<T>)(_values ??= Array.AsReadOnly(Array.ConvertAll(_names, T.Create)));

    /// <summary>Converts a text to a value of an open enum, which is possible unless it is <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the enum whose known values are in the table.</typeparam>
    /// <param name="text">The text, known or not.</param>
    /// <param name="value">The value; otherwise, the <see langword="default"/> one.</param>
    /// <returns><see langword="true"/> if the text is not <see langword="null"/>; otherwise, <see langword="false"/>.</returns>
    public bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, IOpenEnum<T>
    {
        value = text is null ? default : T.Create(IndexOf(text) is >= 0 and var index ? _names[index] : text);
        return text is not null;
    }

    /// <summary>Finds a name by an ordinal comparison.</summary>
    /// <param name="name">The name to find.</param>
    /// <returns>The index, or −1 if the table does not contain the name.</returns>
    internal int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>Determines whether the table contains a name, by an ordinal comparison.</summary>
    /// <param name="name">The name to find.</param>
    /// <returns><see langword="true"/> if the table contains the name; otherwise, <see langword="false"/>.</returns>
    public bool Contains(string name) => IndexOf(name) >= 0;

    // The length and the first, middle and last byte distinguish the names of nearly every object, and all keys are compared in one search.
    private static uint Key(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (uint)(utf8.Length & 0xFF) << 24 | (uint)utf8[0] << 16 | (uint)utf8[utf8.Length / 2] << 8 | utf8[^1];
}
