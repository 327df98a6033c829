using System.Runtime.CompilerServices;

namespace Cf1Gen.Runtime;

/// <summary>Validates page numbers and page sizes.</summary>
internal static class PagingValidation
{
    internal static int? CheckFirstPage(int? value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, name);
        return value;
    }

    internal static int? CheckPageSize(int? value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, name);
        return value;
    }
}
