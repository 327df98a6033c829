namespace Cf1Gen.Runtime;

/// <summary>A map of numbers or dates whose type cannot represent all of them exactly. It is written as it was received.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="members">The members.</param>
/// <param name="received">The received object.</param>
internal sealed class ReceivedMap<T>(IDictionary<string, T> members, ReceivedJson received) : Dictionary<string, T>(members)
{
    public ReceivedJson Received => received;
}
