namespace Cf1Gen.Runtime;

/// <summary>Tracks which of the required properties of an object are present, while the properties are visited in their order.</summary>
internal ref struct RequiredPropertyTracker
{
    private const int Bits = 64;

    private ulong _first;
    private HashSet<int>? _others;
    private int _visited;
    private int _present;

    /// <summary>Gets a value indicating whether one of the visited properties is not present.</summary>
    internal readonly bool HasMissing => _present < _visited;

    /// <summary>Gets the number of the visited properties that are not present.</summary>
    internal readonly int MissingCount => _visited - _present;

    /// <summary>Gets a value indicating whether the last visited property is present.</summary>
    internal readonly bool IsPresent => _visited <= Bits
        ? (_first & (1UL << (_visited - 1))) != 0
        : _others is not null && _others.Contains(_visited);

    /// <summary>Starts another pass over the properties.</summary>
    internal void Restart() => _visited = 0;

    /// <summary>Moves to the next property.</summary>
    internal void Visit() => _visited++;

    /// <summary>Records that the last visited property is present.</summary>
    internal void Add()
    {
        if (IsPresent)
        {
            return;
        }

        _present++;
        if (_visited <= Bits)
        {
            _first |= 1UL << (_visited - 1);
        }
        else
        {
            (_others ??= []).Add(_visited);
        }
    }
}
