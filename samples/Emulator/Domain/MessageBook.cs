using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The messages of all requests; ids are unique across the account.</summary>
internal sealed class MessageBook(RequestBook requests, Quota quota, TimeProvider clock, object gate)
{
    private readonly SortedDictionary<int, MessageItem> _items = [];
    private int _lastId;

    public static SortKeys<MessageItem> SortKeys { get; } = new()
    {
        { "created", (x, y) => (x.Created, x.Id).CompareTo((y.Created, y.Id)) },
        { "updated", (x, y) => x.Updated.CompareTo(y.Updated) },
        { "author", (x, y) => string.CompareOrdinal(x.Author, y.Author) },
        { "id", (x, y) => x.Id.CompareTo(y.Id) },
    };

    /// <summary>Adds a message. One that comes after the request was completed asks for more work, and costs a token.</summary>
    /// <exception cref="Refusal">There is no such request, or no quota for a follow-on request.</exception>
    public MessageItem Add(string requestId, string content, string author)
    {
        lock (gate)
        {
            bool followsOn = requests.Get(requestId).Status == "completed";
            if (followsOn)
            {
                quota.Spend(1);
                requests.AddMessageTokens(requestId, 1);
            }

            var now = Now;
            return Put(new MessageItem
            {
                RequestId = requestId,
                Id = ++_lastId,
                Author = author,
                Content = content,
                IsFollowOnRequest = followsOn,
                Updated = now,
                Created = now,
            });
        }
    }

    /// <exception cref="Refusal">There is no such request.</exception>
    public IReadOnlyList<MessageItem> List(string requestId, TimeRange written, Sorting sorting, Page page)
    {
        lock (gate)
        {
            string id = requests.Get(requestId).Id;
            var matches = _items.Values.Where(item => item.RequestId == id && written.Contains(item.Created));
            return page.Of(SortKeys.Sort(matches, sorting));
        }
    }

    /// <exception cref="Refusal">There is no such message, or it is somebody else's.</exception>
    public MessageItem Update(string requestId, int id, string content, string author)
    {
        lock (gate)
        {
            return Put(GetOwn(requestId, id, author) with { Content = content, Updated = Now });
        }
    }

    /// <exception cref="Refusal">There is no such message, or it is somebody else's.</exception>
    public void Delete(string requestId, int id, string author)
    {
        lock (gate)
        {
            _items.Remove(GetOwn(requestId, id, author).Id);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private MessageItem GetOwn(string requestId, int id, string author)
    {
        string owner = requests.Get(requestId).Id;
        return !_items.TryGetValue(id, out var item) || item.RequestId != owner ? throw Refusal.NotFound("message", id)
            : item.Author != author ? throw Refusal.NotTheAuthor()
            : item;
    }

    private MessageItem Put(MessageItem item) => _items[item.Id] = item;
}
