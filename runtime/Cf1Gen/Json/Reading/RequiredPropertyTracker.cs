namespace Cf1Gen.Runtime;

/// <summary>Which of the required properties of an object were there.</summary>
internal ref struct RequiredPropertyTracker
{
    private const int Bits = 64;

    private readonly int _required;
    private readonly ulong[]? _more;
    private ulong _first;

    internal RequiredPropertyTracker(int required)
    {
        _required = required;
        _more = required > Bits ? new ulong[(required - 1) / Bits] : null;
    }

    /// <summary>Notes a property; one that is not required does not matter.</summary>
    internal void Add(int index)
    {
        if (index < Bits)
        {
            _first |= 1UL << index;
        }
        else if (index < _required)
        {
            _more![(index / Bits) - 1] |= 1UL << (index % Bits);
        }
    }

    /// <summary>The first required property from an index on that was not there.</summary>
    /// <returns>Its index, or −1 when all were there.</returns>
    internal readonly int FirstMissing(int index)
    {
        for (; index < _required; index++)
        {
            var bits = index < Bits ? _first : _more![(index / Bits) - 1];
            if ((bits & (1UL << (index % Bits))) == 0)
            {
                return index;
            }
        }

        return -1;
    }
}
