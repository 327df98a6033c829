namespace Cf1Gen.Runtime;

/// <summary>Values that indicate how well a JSON value matches a type; a higher value is a better match.</summary>
internal static class MatchScore
{
    /// <summary>The value is of another kind, such as a string where an object is expected.</summary>
    internal const int None = -1;

    /// <summary>The value is of the expected kind, but a part of it does not match.</summary>
    internal const int Loose = 0;

    /// <summary>The value matches. The score of an object is higher by one for each of its members that the type defines.</summary>
    internal const int Good = 1;
}
