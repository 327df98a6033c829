namespace Cf1Gen.Runtime;

/// <summary>A detail that a response contains about its page.</summary>
internal enum PageField
{
    Items,
    Next,
    More,
    Last,
    Total,
    TotalPages,
}
