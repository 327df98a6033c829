using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>Tokens that are spent during a quarter and come back with the next one.</summary>
internal sealed class Quota(int amount, TimeProvider clock, object gate)
{
    private DateTime _quarterEnd;
    private int _remaining;

    /// <summary>What is left, and until when.</summary>
    public QuotaItem State
    {
        get
        {
            lock (gate)
            {
                Refresh();
                return new QuotaItem(new DateTime(_quarterEnd.AddDays(-1).Year + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc), _quarterEnd, amount, _remaining);
            }
        }
    }

    /// <exception cref="Refusal">Fewer than <paramref name="cost"/> are left.</exception>
    public void Spend(int cost)
    {
        lock (gate)
        {
            Refresh();
            if (cost > _remaining)
            {
                throw Refusal.NoQuota(cost, _remaining);
            }

            _remaining -= cost;
        }
    }

    private void Refresh()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now >= _quarterEnd)
        {
            _quarterEnd = new DateTime(now.Year, ((now.Month - 1) / 3 * 3) + 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(3);
            _remaining = amount;
        }
    }
}
