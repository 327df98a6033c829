namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>Lists as lists.</summary>
internal static class Enumerations
{
    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> items, CancellationToken cancellationToken = default)
    {
        var list = new List<T>();
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            list.Add(item);
        }

        return list;
    }
}
