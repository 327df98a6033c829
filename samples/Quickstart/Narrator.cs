using System.Runtime.CompilerServices;
using Cf1Gen;

namespace Quickstart;

/// <summary>Waits for calls, prints a line for each, and counts how many different operations there were.</summary>
internal sealed class Narrator(WireLog wire)
{
    private readonly HashSet<string> _operations = [];

    public int OperationCount => _operations.Count;

    /// <summary>A call with a result.</summary>
    public async Task<T> Call<T>(Task<T> call, Func<T, string> describe, [CallerArgumentExpression(nameof(call))] string source = "")
    {
        var result = await call;
        Print(source, describe(result));
        return result;
    }

    /// <summary>A call without a result.</summary>
    public async Task Call(Task call, string outcome, [CallerArgumentExpression(nameof(call))] string source = "")
    {
        await call;
        Print(source, outcome);
    }

    /// <summary>A list: one line for each page, which is one call.</summary>
    public async Task<IReadOnlyList<T>> Pages<T>(
        AsyncPageable<T> list, int pageSize, Func<T, string> describe, [CallerArgumentExpression(nameof(list))] string source = "")
    {
        var items = new List<T>();
        await foreach (var page in list.AsPages(pageSize))
        {
            Print(source, page.Items.Count == 0 ? "nothing more" : string.Join(", ", page.Items.Select(describe)));
            items.AddRange(page.Items);
        }

        return items;
    }

    /// <summary>A call that was refused.</summary>
    public void Refused(ApiException e) => Print(source: null, $"{e.StatusCode}: {string.Join(" ", e.Errors.Select(error => error.Message))}");

    private void Print(string? source, string outcome)
    {
        if (source is not null)
        {
            // "cf1.Requests.GetAsync(id)" is a call of cf1.Requests.GetAsync.
            _operations.Add(source[..source.IndexOf('(', StringComparison.Ordinal)]);
        }

        Console.WriteLine($"{wire.Method,-6} {wire.Path,-62} {outcome}");
    }
}
