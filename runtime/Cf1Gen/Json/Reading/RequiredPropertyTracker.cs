using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>Tracks which of the required properties of an object are present, while the properties are visited in their order.</summary>
internal ref struct RequiredPropertyTracker
{
    private const int Bits = 64;

    /// <summary>The number of properties that were visited in this pass, of which the last one is meant by the other members.</summary>
    internal int Visited;

    private ulong _first;
    private HashSet<int>? _others;

    /// <summary>Gets a value indicating whether one of the visited properties is not present.</summary>
    internal readonly bool HasMissing => MissingCount > 0;

    /// <summary>Gets the number of the visited properties that are not present.</summary>
    internal readonly int MissingCount => Visited - BitOperations.PopCount(_first) - (_others is null ? 0 : _others.Count);

    /// <summary>Gets a value indicating whether the last visited property is present.</summary>
    internal readonly bool IsPresent => Visited <= Bits
        ? (_first & (1UL << (Visited - 1))) != 0
        : _others is not null && _others.Contains(Visited);

    /// <summary>Records that the last visited property is present.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add()
    {
        if (Visited <= Bits)
        {
            _first |= 1UL << (Visited - 1);
        }
        else
        {
            AddOther();
        }
    }

    private void AddOther() => (_others ??= []).Add(Visited);
}
