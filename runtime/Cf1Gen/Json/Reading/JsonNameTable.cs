using System.ComponentModel;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>
/// The JSON names of a model's properties, or the known values of an open enum, as they are found in UTF-8 text and written to it.
/// </summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonNameTable
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly uint[] _keys;

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

    /// <summary>How many names there are.</summary>
    public int Count => _names.Length;

    /// <summary>The name at an index.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <returns>The name as the API spells it.</returns>
    public string this[int index] => _names[index];

    /// <summary>Finds a name in its unescaped UTF-8 form without allocating.</summary>
    /// <param name="utf8">The name to find.</param>
    /// <param name="hint">The index that is tried first; any number.</param>
    /// <returns>The index, or −1 when there is no such name.</returns>
    public int IndexOf(ReadOnlySpan<byte> utf8, int hint)
    {
        if ((uint)hint < (uint)_utf8.Length && utf8.SequenceEqual(_utf8[hint]))
        {
            return hint;
        }

        var key = Key(utf8);
        for (var start = 0; start < _keys.Length; start++)
        {
            var found = _keys.AsSpan(start).IndexOf(key);
            if (found < 0)
            {
                break;
            }

            start += found;
            if (utf8.SequenceEqual(_utf8[start]))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Finds a name; ordinally.</summary>
    /// <param name="name">The name to find.</param>
    /// <returns>The index, or −1 when there is no such name.</returns>
    public int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>Whether a name is in the list; ordinally.</summary>
    /// <param name="name">The name to find.</param>
    /// <returns>Whether it is there.</returns>
    public bool Contains(string name) => IndexOf(name) >= 0;

    // Length, first, middle and last byte tell the names of nearly every object apart; all keys are compared at once.
    private static uint Key(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (uint)(utf8.Length & 0xFF) << 24 | (uint)utf8[0] << 16 | (uint)utf8[utf8.Length / 2] << 8 | utf8[^1];
}
