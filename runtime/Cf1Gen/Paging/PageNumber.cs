using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>What may be the number or the size of a page.</summary>
internal static class PageNumber
{
    internal static int? CheckFirst(int? value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, name);
        return value;
    }

    internal static int? CheckSize(int? value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, name);
        return value;
    }
}
