using System.Text;
using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The assets of all requests. Ids are unique across the account.</summary>
internal sealed class AssetStore(RequestStore requests, TimeProvider clock, object gate)
{
    private readonly SortedDictionary<int, AssetItem> _items = [];
    private int _lastId;

    /// <exception cref="ApiProblemException">The request does not exist.</exception>
    public AssetItem Add(string requestId, UploadedFile file)
    {
        lock (gate)
        {
            return Put(new AssetItem
            {
                RequestId = requests.Get(requestId).Id,
                Bytes = file.Bytes,
                Id = ++_lastId,
                Name = file.FileName,
                Created = clock.GetUtcNow().UtcDateTime,
            });
        }
    }

    /// <exception cref="ApiProblemException">The asset does not exist.</exception>
    public AssetItem Get(string requestId, int id)
    {
        lock (gate)
        {
            string owner = requests.Get(requestId).Id;
            return _items.TryGetValue(id, out var item) && item.RequestId == owner ? item : throw ApiProblemException.NotFound("asset", id);
        }
    }

    /// <exception cref="ApiProblemException">The request does not exist.</exception>
    public IReadOnlyList<AssetItem> List(string requestId, PageRequest page)
    {
        lock (gate)
        {
            string owner = requests.Get(requestId).Id;
            return page.Apply(_items.Values.Where(item => item.RequestId == owner));
        }
    }

    /// <exception cref="ApiProblemException">The asset does not exist.</exception>
    public AssetItem Replace(string requestId, int id, string source)
    {
        lock (gate)
        {
            return Put(Get(requestId, id) with { Bytes = Encoding.UTF8.GetBytes(source) });
        }
    }

    /// <exception cref="ApiProblemException">The asset does not exist.</exception>
    public void Delete(string requestId, int id)
    {
        lock (gate)
        {
            _items.Remove(Get(requestId, id).Id);
        }
    }

    private AssetItem Put(AssetItem item) => _items[item.Id] = item;
}
