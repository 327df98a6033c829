using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Conformance.Clients;

/// <summary>Reads what a generated method returns to its end.</summary>
internal static class ResultReader
{
    private const int MostItems = 1000;

    private static readonly MethodInfo s_stream = Method(nameof(StreamAsync));
    private static readonly MethodInfo s_list = Method(nameof(ListAsync));
    private static readonly MethodInfo s_pages = Method(nameof(PagesAsync));
    private static readonly MethodInfo s_value = Method(nameof(ValueAsync));

    public static ResultKind KindOf(Type type) =>
        type == typeof(Task) ? ResultKind.None
        : type == typeof(Task<string>) ? ResultKind.Text
        : type == typeof(Task<ApiDownload>) ? ResultKind.Download
        : Definition(type) == typeof(AsyncPageable<,>) ? ResultKind.Pages
        : Definition(type) == typeof(AsyncPageable<>) ? ResultKind.List
        : Definition(type) == typeof(IAsyncEnumerable<>) ? ResultKind.Stream
        : ResultKind.Value;

    public static async Task<CallResult> ReadAsync(object returned, Type type)
    {
        var kind = KindOf(type);
        switch (kind)
        {
            case ResultKind.None:
                await (Task)returned;
                return new CallResult(kind, []);
            case ResultKind.Download:
                await using (var download = await (Task<ApiDownload>)returned)
                {
                    using var bytes = new MemoryStream();
                    await download.Stream.CopyToAsync(bytes);
                    return new CallResult(kind, [], bytes.ToArray());
                }

            default:
                var reader = kind switch
                {
                    ResultKind.Pages => s_pages,
                    ResultKind.List => s_list,
                    ResultKind.Stream => s_stream,
                    _ => s_value,
                };
                return await (Task<CallResult>)reader.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [returned])!;
        }
    }

    private static async Task<CallResult> ValueAsync<T>(Task<T> task)
    {
        var value = await task;
        return new CallResult(typeof(T) == typeof(string) ? ResultKind.Text : ResultKind.Value, [Write(value)]);
    }

    private static async Task<CallResult> StreamAsync<T>(IAsyncEnumerable<T> items)
    {
        var found = new List<JsonNode?>();
        await foreach (var item in items)
        {
            found.Add(Write(item));
            if (found.Count > MostItems)
            {
                break;
            }
        }

        return new CallResult(ResultKind.Stream, found);
    }

    private static async Task<CallResult> ListAsync<T>(AsyncPageable<T> list)
    {
        var items = new List<JsonNode?>();
        await foreach (var page in list.AsPages(pageSize: 2))
        {
            items.AddRange(page.Items.Select(Write));
        }

        return new CallResult(ResultKind.List, []) { Items = items };
    }

    private static async Task<CallResult> PagesAsync<T, TResponse>(AsyncPageable<T, TResponse> list)
    {
        var items = new List<JsonNode?>();
        var pages = new List<JsonNode?>();
        await foreach (var page in list.AsPages(pageSize: 2))
        {
            items.AddRange(page.Items.Select(Write));
            pages.Add(Write(page.Response));
        }

        return new CallResult(ResultKind.Pages, pages) { Items = items };
    }

    private static JsonNode? Write<T>(T value) => JsonNode.Parse(JsonSerializer.Serialize(value));

    private static Type? Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;

    private static MethodInfo Method(string name) => typeof(ResultReader).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
