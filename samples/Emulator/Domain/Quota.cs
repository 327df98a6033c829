using Cf1Gen.Emulation.Http;

namespace Cf1Gen.Emulation.Domain;

/// <summary>A number of tokens that is available in each quarter of a year.</summary>
internal sealed class Quota(int amount, TimeProvider clock, object gate)
{
    private DateTime _quarterEnd;
    private int _remaining;

    /// <summary>Gets the remaining tokens and the dates on which the quota is renewed.</summary>
    public QuotaItem Current
    {
        get
        {
            lock (gate)
            {
                Refresh();
                var yearEnd = new DateTime(_quarterEnd.AddDays(-1).Year + 1, 1, 1, 0, 0, 0, DateTimeKind.Utc);
                return new QuotaItem(yearEnd, _quarterEnd, amount, _remaining);
            }
        }
    }

    /// <exception cref="ApiProblemException">Fewer than <paramref name="cost"/> tokens remain.</exception>
    public void Consume(int cost)
    {
        lock (gate)
        {
            Refresh();
            if (cost > _remaining)
            {
                throw ApiProblemException.QuotaExceeded(cost, _remaining);
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
