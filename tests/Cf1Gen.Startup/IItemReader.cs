namespace Cf1Gen.Startup;

/// <summary>Requests an item with a client.</summary>
internal interface IItemReader
{
    /// <summary>Requests the item.</summary>
    /// <returns>The item.</returns>
    Task<object> ReadAsync();
}
