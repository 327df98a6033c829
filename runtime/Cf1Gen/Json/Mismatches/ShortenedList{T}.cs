namespace Cf1Gen.Runtime;

/// <summary>A list without the items that did not match and were not kept. Paging counts them nevertheless.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items that were kept.</param>
/// <param name="receivedCount">The number of all items.</param>
internal sealed class ShortenedList<T>(IEnumerable<T> items, int receivedCount) : List<T>(items)
{
    public int ReceivedCount => receivedCount;
}
