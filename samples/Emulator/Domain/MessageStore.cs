using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The messages of all requests. Ids are unique across the account.</summary>
internal sealed class MessageStore(RequestStore requests, Quota quota, TimeProvider clock, object gate)
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

    /// <summary>Adds a message. A message to a completed request is a follow-on request and costs one token.</summary>
    /// <exception cref="ApiProblemException">The request does not exist, or the quota does not allow a follow-on request.</exception>
    public MessageItem Add(string requestId, string content, string author)
    {
        lock (gate)
        {
            bool isFollowOn = requests.Get(requestId).Status == "completed";
            if (isFollowOn)
            {
                quota.Consume(1);
                requests.AddMessageTokens(requestId, 1);
            }

            var now = Now;
            return Put(new MessageItem
            {
                RequestId = requestId,
                Id = ++_lastId,
                Author = author,
                Content = content,
                IsFollowOnRequest = isFollowOn,
                Updated = now,
                Created = now,
            });
        }
    }

    /// <exception cref="ApiProblemException">The request does not exist.</exception>
    public IReadOnlyList<MessageItem> List(string requestId, TimeRange written, SortOptions sorting, PageRequest page)
    {
        lock (gate)
        {
            string id = requests.Get(requestId).Id;
            var matches = _items.Values.Where(item => item.RequestId == id && written.Contains(item.Created));
            return page.Apply(SortKeys.Sort(matches, sorting));
        }
    }

    /// <exception cref="ApiProblemException">The message does not exist, or <paramref name="author"/> did not write it.</exception>
    public MessageItem Update(string requestId, int id, string content, string author)
    {
        lock (gate)
        {
            return Put(GetOwn(requestId, id, author) with { Content = content, Updated = Now });
        }
    }

    /// <exception cref="ApiProblemException">The message does not exist, or <paramref name="author"/> did not write it.</exception>
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
        return !_items.TryGetValue(id, out var item) || item.RequestId != owner ? throw ApiProblemException.NotFound("message", id)
            : item.Author != author ? throw ApiProblemException.NotTheAuthor()
            : item;
    }

    private MessageItem Put(MessageItem item) => _items[item.Id] = item;
}
