using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>All requests of the account.</summary>
internal sealed class RequestBook(Quota quota, TimeProvider clock, object gate)
{
    private readonly Dictionary<string, RequestItem> _items = [];
    private int _lastNumber;

    public static SortKeys<RequestItem> SortKeys { get; } = new()
    {
        { "created", (x, y) => (x.Created, x.Number).CompareTo((y.Created, y.Number)) },
        { "updated", (x, y) => x.Updated.CompareTo(y.Updated) },
        { "completed", (x, y) => Nullable.Compare(x.Completed, y.Completed) },
        { "priority", (x, y) => Rank(Vocabulary.Priorities, x.Priority).CompareTo(Rank(Vocabulary.Priorities, y.Priority)) },
        { "status", (x, y) => Rank(Vocabulary.Statuses, x.Status).CompareTo(Rank(Vocabulary.Statuses, y.Status)) },
        { "tlp", (x, y) => Rank(Vocabulary.TrafficLights, x.Tlp).CompareTo(Rank(Vocabulary.TrafficLights, y.Tlp)) },
        { "summary", (x, y) => string.CompareOrdinal(x.Summary, y.Summary) },
        { "readable_id", (x, y) => x.Number.CompareTo(y.Number) },
    };

    public RequestItem Create(RequestEdit edit)
    {
        lock (gate)
        {
            string priority = edit.Priority ?? "routine";
            int cost = 1 << Rank(Vocabulary.Priorities, priority);
            quota.Spend(cost);

            var now = Now;
            int number = ++_lastNumber;
            return Put(new RequestItem
            {
                Id = Guid.NewGuid().ToString(),
                Number = number,
                Content = edit.Content ?? "",
                Created = now,
                Priority = priority,
                RequestType = edit.RequestType ?? Vocabulary.RequestTypes[0],
                Summary = edit.Summary ?? "",
                Tlp = edit.Tlp ?? "clear",
                Updated = now,
                ReadableId = $"RFI-{now.Year}-{number:D6}",
                Tokens = cost,
            });
        }
    }

    /// <exception cref="Refusal">There is no such request.</exception>
    public RequestItem Get(string id)
    {
        lock (gate)
        {
            return _items.TryGetValue(id, out var item) ? item : throw Refusal.NotFound("request", id);
        }
    }

    public IReadOnlyList<RequestItem> List(RequestFilter filter, Sorting sorting, Page page)
    {
        lock (gate)
        {
            var matches = _items.Values.Where(filter.Matches).OrderBy(item => item.Number);
            return [.. page.Of(SortKeys.Sort(matches, sorting)).Select(item => item with { Content = null })];
        }
    }

    /// <exception cref="Refusal">There is no such request, or it is closed.</exception>
    public RequestItem Update(string id, RequestEdit edit)
    {
        lock (gate)
        {
            var item = Get(id);
            return item.IsClosed ? throw Refusal.Closed(item.Status) : Put(item with
            {
                Content = edit.Content ?? item.Content,
                Priority = edit.Priority ?? item.Priority,
                RequestType = edit.RequestType ?? item.RequestType,
                Summary = edit.Summary ?? item.Summary,
                Tlp = edit.Tlp ?? item.Tlp,
                Updated = Now,
            });
        }
    }

    /// <exception cref="Refusal">There is no such request, or no such status.</exception>
    public void Move(string id, string status)
    {
        if (!Vocabulary.Statuses.Contains(status))
        {
            throw Refusal.Invalid($"There is no status {status}.");
        }

        lock (gate)
        {
            var now = Now;
            Put(Get(id) with { Status = status, Updated = now, Completed = status == "completed" ? now : null });
        }
    }

    public void AddMessageTokens(string id, int tokens)
    {
        lock (gate)
        {
            var item = Get(id);
            Put(item with { MessageTokens = item.MessageTokens + tokens });
        }
    }

    /// <exception cref="Refusal">There is no such request.</exception>
    public void Delete(string id)
    {
        lock (gate)
        {
            _items.Remove(Get(id).Id);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static int Rank(IReadOnlyList<string> values, string value) => values.TakeWhile(v => v != value).Count();

    private RequestItem Put(RequestItem item) => _items[item.Id] = item;
}
