using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>All priority intelligence requirements of the account.</summary>
internal sealed class RequirementBook(Quota quota, TimeProvider clock, object gate)
{
    private readonly Dictionary<string, RequirementItem> _items = [];
    private int _lastNumber;

    /// <exception cref="Refusal">The quota is used up.</exception>
    public RequirementItem Create(RequirementEdit edit)
    {
        lock (gate)
        {
            quota.Spend(1);
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

    /// <exception cref="Refusal">There is no such requirement.</exception>
    public RequirementItem Get(string id)
    {
        lock (gate)
        {
            return _items.TryGetValue(id, out var item) ? item : throw Refusal.NotFound("priority requirement", id);
        }
    }

    /// <summary>The most important first.</summary>
    public IReadOnlyList<RequirementItem> List(Page page)
    {
        lock (gate)
        {
            return page.Of(_items.Values.OrderBy(item => (item.Priority, item.Number)));
        }
    }

    /// <exception cref="Refusal">There is no such requirement.</exception>
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

    /// <exception cref="Refusal">There is no such requirement.</exception>
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
