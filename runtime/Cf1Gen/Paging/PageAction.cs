namespace Cf1Gen.Runtime;

/// <summary>What becomes of a page.</summary>
internal enum PageAction
{
    /// <summary>Its items are given to the caller.</summary>
    Give,

    /// <summary>It is the first page once more, and passed over.</summary>
    Skip,

    /// <summary>It was there before: the walk would not end.</summary>
    Repeated,
}
