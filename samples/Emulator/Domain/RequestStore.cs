using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The requests of the account.</summary>
internal sealed class RequestStore(Quota quota, TimeProvider clock, object gate)
{
    private readonly Dictionary<string, RequestItem> _items = [];
    private int _lastNumber;

    public static SortKeys<RequestItem> SortKeys { get; } = new()
    {
        { "created", (x, y) => (x.Created, x.Number).CompareTo((y.Created, y.Number)) },
        { "updated", (x, y) => x.Updated.CompareTo(y.Updated) },
        { "completed", (x, y) => Nullable.Compare(x.Completed, y.Completed) },
        { "priority", (x, y) => IndexOf(AllowedValues.Priorities, x.Priority).CompareTo(IndexOf(AllowedValues.Priorities, y.Priority)) },
        { "status", (x, y) => IndexOf(AllowedValues.Statuses, x.Status).CompareTo(IndexOf(AllowedValues.Statuses, y.Status)) },
        { "tlp", (x, y) => IndexOf(AllowedValues.TlpValues, x.Tlp).CompareTo(IndexOf(AllowedValues.TlpValues, y.Tlp)) },
        { "summary", (x, y) => string.CompareOrdinal(x.Summary, y.Summary) },
        { "readable_id", (x, y) => x.Number.CompareTo(y.Number) },
    };

    public RequestItem Create(RequestEdit edit)
    {
        lock (gate)
        {
            string priority = edit.Priority ?? "routine";
            int cost = 1 << IndexOf(AllowedValues.Priorities, priority);
            quota.Consume(cost);

            var now = Now;
            int number = ++_lastNumber;
            return Put(new RequestItem
            {
                Id = Guid.NewGuid().ToString(),
                Number = number,
                Content = edit.Content ?? "",
                Created = now,
                Priority = priority,
                RequestType = edit.RequestType ?? AllowedValues.RequestTypes[0],
                Summary = edit.Summary ?? "",
                Tlp = edit.Tlp ?? "clear",
                Updated = now,
                ReadableId = $"RFI-{now.Year}-{number:D6}",
                Tokens = cost,
            });
        }
    }

    /// <exception cref="ApiProblemException">The request does not exist.</exception>
    public RequestItem Get(string id)
    {
        lock (gate)
        {
            return _items.TryGetValue(id, out var item) ? item : throw ApiProblemException.NotFound("request", id);
        }
    }

    public IReadOnlyList<RequestItem> List(RequestFilter filter, SortOptions sorting, PageRequest page)
    {
        lock (gate)
        {
            var matches = _items.Values.Where(filter.Matches).OrderBy(item => item.Number);
            return [.. page.Apply(SortKeys.Sort(matches, sorting)).Select(item => item with { Content = null })];
        }
    }

    /// <exception cref="ApiProblemException">The request does not exist, or it is closed.</exception>
    public RequestItem Update(string id, RequestEdit edit)
    {
        lock (gate)
        {
            var item = Get(id);
            return item.IsClosed ? throw ApiProblemException.RequestClosed(item.Status) : Put(item with
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

    /// <exception cref="ApiProblemException">The request does not exist, or the status is not a known status.</exception>
    public void SetStatus(string id, string status)
    {
        if (!AllowedValues.Statuses.Contains(status))
        {
            throw ApiProblemException.Invalid($"'{status}' is not a status.");
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

    /// <exception cref="ApiProblemException">The request does not exist.</exception>
    public void Delete(string id)
    {
        lock (gate)
        {
            _items.Remove(Get(id).Id);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static int IndexOf(IReadOnlyList<string> values, string value) => values.TakeWhile(v => v != value).Count();

    private RequestItem Put(RequestItem item) => _items[item.Id] = item;
}
