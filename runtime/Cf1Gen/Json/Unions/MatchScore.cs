namespace Cf1Gen.Runtime;

/// <summary>How well a JSON value fits a type: the higher the better.</summary>
internal static class MatchScore
{
    /// <summary>It is of another kind: a string where an object is expected.</summary>
    internal const int None = -1;

    /// <summary>It is of the kind, and something in it is not as expected.</summary>
    internal const int Loose = 0;

    /// <summary>It is as expected. An object fits one better for each of its members that the type knows.</summary>
    internal const int Good = 1;
}
