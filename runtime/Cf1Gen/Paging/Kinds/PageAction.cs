namespace Cf1Gen.Runtime;

/// <summary>Specifies what happens to a received page.</summary>
internal enum PageAction
{
    /// <summary>The page is returned to the caller.</summary>
    Return,

    /// <summary>The page is the first page again and is skipped.</summary>
    Skip,

    /// <summary>The page was received before and ends the enumeration with an exception, because the list might be endless.</summary>
    Reject,
}
