using System.Collections.Specialized;
using System.Globalization;
using System.Text.Json;
using System.Web;

namespace Cf1Gen.Runtime.Tests.Fakes;

/// <summary>A fake server of a list with numbered pages, with the variations of real servers.</summary>
internal sealed class ListServer(int count)
{
    public int First { get; init; } = 1;

    /// <summary>Gets the largest page size, which limits the requested one.</summary>
    public int Cap { get; init; } = int.MaxValue;

    public Func<int, int, string?> Info { get; init; } = (_, _) => null;

    public bool IgnoresPage { get; init; }

    /// <summary>Gets a function that selects the items of a page, for servers with unusual pages.</summary>
    public Func<int, int, IEnumerable<int>>? Items { get; init; }

    public FakeServer Create() => new FakeServer().Answer(request =>
    {
        var (page, size) = Asked(request);
        size = Math.Min(size, Cap);
        var index = IgnoresPage ? 0 : Math.Max(0, page - First);
        var items = Items?.Invoke(page, size) ?? Enumerable.Range(0, count).Skip(index * size).Take(size);
        return Answers.Result($"[{string.Join(',', items)}]", Info(page, size));
    });

    public static (int Page, int Size) Asked(RecordedRequest request)
    {
        if (request.Content.Length > 0)
        {
            var body = JsonDocument.Parse(request.Content).RootElement;
            return (body.GetProperty("page").GetInt32(), body.GetProperty("per_page").GetInt32());
        }

        NameValueCollection query = HttpUtility.ParseQueryString(request.Address.Query);
        return (int.Parse(query["page"]!, CultureInfo.InvariantCulture), int.Parse(query["per_page"]!, CultureInfo.InvariantCulture));
    }
}
