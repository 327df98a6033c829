using System.Collections.Specialized;
using System.Globalization;

namespace Cf1Gen.EndToEnd.Tests.Paging;

/// <summary>The lists of the fixture <c>paging-kinds</c>.</summary>
internal static class ListKinds
{
    private static readonly DateOnly s_firstDate = new(2026, 1, 1);

    /// <summary>Gets the kinds by the names of the lists.</summary>
    public static IReadOnlyDictionary<string, ListKind> All { get; } = new ListKind[]
    {
        new("/orders",
            (client, size, token) => Texts(client.Orders.ListAsync().AsPages(size, token), order => order.Id),
            query => (Number(query["page"], 1) - 1) * Number(query["per_page"], 0),
            (start, next) => $$"""{"total_count":10,"orders":[{{Objects(start, next)}}]}""")
        {
            Size = "per_page",
        },
        new("/carriers",
            (client, size, token) => Texts(client.Carriers.ListAsync().AsPages(size, token), carrier => carrier.Id),
            query => Number(query["startAt"], 0),
            (start, next) => $$"""{"data":{"values":[{{Objects(start, next)}}],"isLast":{{Flag(next == ListKind.Count)}} } }""")
        {
            Size = "maxResults",
        },
        new("/parcels",
            (client, size, token) => Texts(
                client.Parcels.ListAsync().AsPages(size, token), parcel => parcel.Weight.ToString(CultureInfo.InvariantCulture)),
            query => Number(query["pageToken"], 0),
            (start, next) => $$"""{"parcels":[{{Weights(start, next)}}],"nextPageToken":"{{Next(next)}}"}""")
        {
            Size = "pageSize",
        },
        new("/invoices",
            (client, size, token) => Texts(client.Invoices.ListAsync().AsPages(size, token), invoice => invoice.Id),
            query => Number(query["starting_after"], -1) + 1,
            (start, next) => $$"""{"data":[{{Objects(start, next)}}],"has_more":{{Flag(next < ListKind.Count)}}}""")
        {
            Size = "limit",
        },
        new("/warehouses",
            (client, size, token) => Texts(
                client.Warehouses.ListAsync().AsPages(size, token), date => $"{date.DayNumber - s_firstDate.DayNumber}"),
            query => Number(query["from"], 0),
            (start, next) =>
            {
                var link = next < ListKind.Count ? $$""","@odata.nextLink":"https://shop.example/v1/warehouses?from={{next}}" """ : "";
                return $$"""{"value":[{{Join(start, next, i => $"\"{s_firstDate.AddDays(i):yyyy-MM-dd}\"")}}]{{link}}}""";
            }),
        new("/pallets",
            (client, size, token) => Texts(client.Pallets.ListAsync().AsPages(size, token), pallet => pallet.Id),
            query => Number(query["from"], 0),
            (start, next) => $"[{Objects(start, next)}]")
        {
            Size = "per_page",
            LinksInHeader = true,
        },
        new("/scans",
            (client, size, token) => Texts(client.Scans.ListAsync().AsPages(size, token), scan => scan),
            query => Number(query["cursor"], 0),
            (start, next) => $$"""
                {"success":true,"result":[{{Strings(start, next)}}],
                "paging":{"next_cursor":{{Cursor(next)}},"has_more":{{Flag(next < ListKind.Count)}} } }
                """)
        {
            Size = "limit",
        },
        new("/search",
            (client, size, token) => Texts(client.SearchAsync(new() { Text = "a" }).AsPages(size, token), text => text),
            body => Number(body["start_cursor"], 0),
            (start, next) => $$"""{"results":[{{Strings(start, next)}}],"next_cursor":{{Cursor(next)}}}""")
        {
            Size = "page_size",
        },
    }.ToDictionary(kind => kind.Path[1..], StringComparer.Ordinal);

    private static async IAsyncEnumerable<TextPage> Texts<T>(IAsyncEnumerable<Page<T>> pages, Func<T, string> text)
    {
        await foreach (var page in pages)
        {
            yield return new TextPage([.. page.Items.Select(text)], page.ContinuationToken);
        }
    }

    private static int Number(string? text, int otherwise) => text is null ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);

    private static string Join(int start, int next, Func<int, string> item) =>
        string.Join(',', Enumerable.Range(start, next - start).Select(item));

    private static string Objects(int start, int next) => Join(start, next, i => $$"""{"id":"{{i}}"}""");

    private static string Weights(int start, int next) => Join(start, next, i => $$"""{"weight":{{i}}}""");

    private static string Strings(int start, int next) => Join(start, next, i => $"\"{i}\"");

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Next(int next) => next < ListKind.Count ? $"{next}" : "";

    private static string Cursor(int next) => next < ListKind.Count ? $"\"{next}\"" : "null";
}
