using System.Text;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The assets of all requests; ids are unique across the account.</summary>
internal sealed class AssetBook(RequestBook requests, TimeProvider clock, object gate)
{
    private readonly SortedDictionary<int, AssetItem> _items = [];
    private int _lastId;

    /// <exception cref="Refusal">There is no such request.</exception>
    public AssetItem Add(string requestId, Upload upload)
    {
        lock (gate)
        {
            return Put(new AssetItem
            {
                RequestId = requests.Get(requestId).Id,
                Bytes = upload.Bytes,
                Id = ++_lastId,
                Name = upload.FileName,
                Created = clock.GetUtcNow().UtcDateTime,
            });
        }
    }

    /// <exception cref="Refusal">There is no such asset.</exception>
    public AssetItem Get(string requestId, int id)
    {
        lock (gate)
        {
            string owner = requests.Get(requestId).Id;
            return _items.TryGetValue(id, out var item) && item.RequestId == owner ? item : throw Refusal.NotFound("asset", id);
        }
    }

    /// <exception cref="Refusal">There is no such request.</exception>
    public IReadOnlyList<AssetItem> List(string requestId, Page page)
    {
        lock (gate)
        {
            string owner = requests.Get(requestId).Id;
            return page.Of(_items.Values.Where(item => item.RequestId == owner));
        }
    }

    /// <exception cref="Refusal">There is no such asset.</exception>
    public AssetItem Replace(string requestId, int id, string source)
    {
        lock (gate)
        {
            return Put(Get(requestId, id) with { Bytes = Encoding.UTF8.GetBytes(source) });
        }
    }

    /// <exception cref="Refusal">There is no such asset.</exception>
    public void Delete(string requestId, int id)
    {
        lock (gate)
        {
            _items.Remove(Get(requestId, id).Id);
        }
    }

    private AssetItem Put(AssetItem item) => _items[item.Id] = item;
}
