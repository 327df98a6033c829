using System.Runtime.CompilerServices;
using Cf1Gen;

namespace Quickstart;

/// <summary>Awaits calls, writes one line to the console for each, and counts the distinct operations.</summary>
internal sealed class ConsoleReporter(HttpTrace trace)
{
    private readonly HashSet<string> _operations = [];

    /// <summary>Gets the number of distinct operations that were called.</summary>
    public int OperationCount => _operations.Count;

    /// <summary>Awaits a call and writes its result.</summary>
    public async Task<T> RunAsync<T>(
        Task<T> call, Func<T, string> describe, [CallerArgumentExpression(nameof(call))] string expression = "")
    {
        var result = await call;
        WriteLine(expression, describe(result));
        return result;
    }

    /// <summary>Awaits a call that does not return a result, and writes <paramref name="outcome"/>.</summary>
    public async Task RunAsync(Task call, string outcome, [CallerArgumentExpression(nameof(call))] string expression = "")
    {
        await call;
        WriteLine(expression, outcome);
    }

    /// <summary>Enumerates a list and writes one line for each page, which is one call.</summary>
    public async Task<IReadOnlyList<T>> ListPagesAsync<T>(
        AsyncPageable<T> list, int pageSize, Func<T, string> describe, [CallerArgumentExpression(nameof(list))] string expression = "")
    {
        var items = new List<T>();
        await foreach (var page in list.AsPages(pageSize))
        {
            WriteLine(expression, page.Items.Count == 0 ? "no items" : string.Join(", ", page.Items.Select(describe)));
            items.AddRange(page.Items);
        }

        return items;
    }

    /// <summary>Writes the errors of a failed call.</summary>
    public void ReportError(ApiException e) =>
        WriteLine(expression: null, $"{e.StatusCode}: {string.Join(" ", e.Errors.Select(error => error.Message))}");

    private void WriteLine(string? expression, string outcome)
    {
        if (expression is not null)
        {
            // The expression "cf1.Requests.GetAsync(id)" calls the operation cf1.Requests.GetAsync.
            _operations.Add(expression[..expression.IndexOf('(', StringComparison.Ordinal)]);
        }

        Console.WriteLine($"{trace.Method,-6} {trace.Path,-62} {outcome}");
    }
}
