using System.Collections;

namespace Cf1Gen.Emulation.Domain;

/// <summary>The fields by which a list can be sorted. Items with equal values keep their order.</summary>
internal sealed class SortKeys<T> : IEnumerable<string>
{
    private readonly Dictionary<string, Comparer<T>> _comparers = [];

    public void Add(string field, Comparison<T> comparison) => _comparers.Add(field, Comparer<T>.Create(comparison));

    public IEnumerable<T> Sort(IEnumerable<T> items, SortOptions sorting) =>
        sorting.Descending ? items.OrderDescending(_comparers[sorting.By]) : items.Order(_comparers[sorting.By]);

    public IEnumerator<string> GetEnumerator() => _comparers.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
