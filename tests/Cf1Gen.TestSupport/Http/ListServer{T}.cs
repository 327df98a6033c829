using System.Text.Json;

namespace Cf1Gen.TestSupport.Http;

/// <summary>A fake server of a list with numbered pages, with the variations of real servers.</summary>
/// <param name="items">The items of the list.</param>
public class ListServer<T>(IEnumerable<T> items)
{
    /// <summary>Gets all items.</summary>
    public IReadOnlyList<T> Items { get; } = [.. items];

    /// <summary>Gets the number of the first page; lower numbers return that page as well.</summary>
    public int FirstPage { get; init; } = 1;

    /// <summary>Gets the largest page size, which limits the requested one.</summary>
    public int MaxPageSize { get; init; } = int.MaxValue;

    /// <summary>Gets a function that creates the paging details of a response from the number and the size of the page.</summary>
    public Func<int, int, string?> GetInfo { get; init; } = (_, _) => null;

    /// <summary>Gets a value indicating whether every request returns the first page.</summary>
    public bool IgnoresPage { get; init; }

    /// <summary>Gets a function that selects the items of a page, for servers with unusual pages.</summary>
    public Func<int, int, IEnumerable<T>>? GetItems { get; init; }

    /// <summary>Creates the server.</summary>
    public FakeServer Create() => new FakeServer().Respond(Respond);

    /// <summary>Creates the response with the page that a request selects.</summary>
    public HttpResponseMessage Respond(RecordedRequest request)
    {
        var (page, size) = request.GetPage();
        size = Math.Min(size, MaxPageSize);
        var index = IgnoresPage ? 0 : Math.Max(0, page - FirstPage);
        var selected = GetItems?.Invoke(page, size) ?? Items.Skip(index * size).Take(size);
        return FakeResponse.CreateResult(JsonSerializer.Serialize(selected), GetInfo(page, size));
    }
}
