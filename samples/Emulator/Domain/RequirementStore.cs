using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The priority intelligence requirements of the account.</summary>
internal sealed class RequirementStore(Quota quota, TimeProvider clock, object gate)
{
    private readonly Dictionary<string, RequirementItem> _items = [];
    private int _lastNumber;

    /// <exception cref="ApiProblemException">The quota is exhausted.</exception>
    public RequirementItem Create(RequirementEdit edit)
    {
        lock (gate)
        {
            quota.Consume(1);
            var now = Now;
            return Put(new RequirementItem
            {
                Id = Guid.NewGuid().ToString(),
                Number = ++_lastNumber,
                Created = now,
                Labels = edit.Labels,
                Priority = edit.Priority,
                Requirement = edit.Requirement,
                Tlp = edit.Tlp,
                Updated = now,
            });
        }
    }

    /// <exception cref="ApiProblemException">The requirement does not exist.</exception>
    public RequirementItem Get(string id)
    {
        lock (gate)
        {
            return _items.TryGetValue(id, out var item) ? item : throw ApiProblemException.NotFound("priority requirement", id);
        }
    }

    /// <summary>Returns a page of the requirements, the highest priority first.</summary>
    public IReadOnlyList<RequirementItem> List(PageRequest page)
    {
        lock (gate)
        {
            return page.Apply(_items.Values.OrderBy(item => (item.Priority, item.Number)));
        }
    }

    /// <exception cref="ApiProblemException">The requirement does not exist.</exception>
    public RequirementItem Replace(string id, RequirementEdit edit)
    {
        lock (gate)
        {
            return Put(Get(id) with
            {
                Labels = edit.Labels,
                Priority = edit.Priority,
                Requirement = edit.Requirement,
                Tlp = edit.Tlp,
                Updated = Now,
            });
        }
    }

    /// <exception cref="ApiProblemException">The requirement does not exist.</exception>
    public void Delete(string id)
    {
        lock (gate)
        {
            _items.Remove(Get(id).Id);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private RequirementItem Put(RequirementItem item) => _items[item.Id] = item;
}
