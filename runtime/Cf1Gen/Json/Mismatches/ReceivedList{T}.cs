namespace Cf1Gen.Runtime;

/// <summary>A list of numbers or dates whose type cannot represent all of them exactly. It is written as it was received.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="items">The items.</param>
/// <param name="received">The received array.</param>
internal sealed class ReceivedList<T>(IEnumerable<T> items, ReceivedJson received) : List<T>(items)
{
    public ReceivedJson Received => received;
}
