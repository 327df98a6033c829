using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Responses;

/// <summary>Detects the paging of a list from the names of its parameters.</summary>
internal static class PagingDetector
{
    private const int DefaultPageSize = 50;

    private static readonly string[] s_pages = ["page", "page_number", "pageNumber", "page_num", "pageNum"];
    private static readonly string[] s_sizes = ["per_page", "perPage", "page_size", "pageSize", "limit", "max_results", "maxResults"];
    private static readonly string[] s_cursors = ["cursor", "page_token", "pageToken", "next_token", "nextToken", "continuation_token"];
    private static readonly string[] s_offsets = ["offset"];
    private static readonly string[] s_limits = ["limit", "per_page", "perPage", "page_size", "pageSize"];

    /// <summary>Detects paging by members of a JSON body; returns <c>null</c> if the body has no such members.</summary>
    public static PagingModel? DetectInBody(SchemaView body, SchemaMerger merger)
    {
        var views = body.Properties.ToDictionary(property => property.Key, property => merger.View(property.Value), StringComparer.Ordinal);

        // Documents rarely specify the first page. Starting at 0 loses nothing: a server that counts from 1 returns its first
        // page twice, which the runtime detects.
        return First(views, s_pages) is { } page && First(views, s_sizes) is { } size
            ? new PagingModel.Body(page, size, FirstPage(views[page], otherwise: 0), DefaultSize(views[size]))
            : null;
    }

    /// <summary>Detects paging by query parameters; returns <c>null</c> if the operation has no such parameters.</summary>
    public static PagingModel? DetectInQuery(IReadOnlyDictionary<string, SchemaView> parameters, SchemaView? resultInfo)
    {
        var size = First(parameters, s_sizes);
        if (First(parameters, s_pages) is { } page)
        {
            return new PagingModel.Query(
                page,
                size,
                FirstPage(parameters[page], otherwise: 1),
                size is null ? DefaultPageSize : DefaultSize(parameters[size]));
        }

        // A cursor is only usable if the response contains the next one.
        if (First(parameters, s_cursors) is { } cursor
            && resultInfo?.Properties.Any(property => property.Key is "cursor" or "cursors") == true)
        {
            return new PagingModel.Cursor(cursor, size);
        }

        return First(parameters, s_offsets) is { } offset && First(parameters, s_limits) is { } limit
            ? new PagingModel.Offset(offset, limit)
            : null;
    }

    /// <summary>Gets the names of the parameters that the runtime sets; methods do not have them.</summary>
    public static ISet<string> ParameterNames(PagingModel? paging) => new HashSet<string>(
        paging switch
        {
            PagingModel.Body body => [body.Page, body.Size!],
            PagingModel.Query { Size: null } query => [query.Page, .. s_cursors],
            PagingModel.Query query => [query.Page, query.Size!, .. s_cursors],
            PagingModel.Cursor cursor => [cursor.Parameter, cursor.Size ?? cursor.Parameter],
            PagingModel.Offset offset => [offset.Parameter, offset.Limit],
            _ => [],
        },
        StringComparer.Ordinal);

    /// <summary>Determines whether the paging uses a parameter, rather than it being an alternative way to request a page.</summary>
    public static bool IsUsed(PagingModel paging, string name) =>
        paging is not PagingModel.Query query || name == query.Page || name == query.Size;

    private static string? First(IReadOnlyDictionary<string, SchemaView> views, string[] names) =>
        Array.Find(names, name => views.TryGetValue(name, out var view)
            && view.Type is JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String or null);

    private static int FirstPage(SchemaView page, int otherwise)
    {
        var specified = Whole(page.Minimum) ?? Whole(page.Default) ?? Whole(page.Example);
        return specified is { } number ? Math.Min(Math.Max(number, 0), 1) : otherwise;
    }

    private static int DefaultSize(SchemaView size)
    {
        var wanted = Whole(size.Default) ?? DefaultPageSize;
        return Whole(size.Maximum) is { } maximum && maximum > 0 ? Math.Min(wanted, maximum) : Math.Max(wanted, 1);
    }

    private static int? Whole(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<decimal>(out var number) ? Whole(number) : null;

    private static int? Whole(decimal? number) => number is >= 0 and <= int.MaxValue ? (int)number.Value : null;
}
