using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Extensions;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Paging;

/// <summary>Reads the extensions that declare paging, the project's own first.</summary>
internal static class PagingExtensions
{
    private const string Own = OwnExtensions.Paging;
    private const string Microsoft = "x-ms-pageable";
    private const string Speakeasy = "x-speakeasy-pagination";

    private static readonly string[] s_kinds = ["page", "offset", "cursor", "link", "single", "none"];

    private static readonly string[] s_members =
        ["kind", "parameter", "size", "first", "items", "next", "lastItem", "more", "total", "totalPages"];

    /// <summary>Reads the declaration of an operation; returns <c>null</c> if there is none.</summary>
    public static DeclaredPaging? Read(IOpenApiElement operation)
    {
        if (operation.ExtensionNode(Own) is { } own)
        {
            return ReadOwn(own);
        }

        if (operation.ExtensionNode(Microsoft) is JsonObject microsoft)
        {
            return ReadMicrosoft(microsoft);
        }

        return operation.ExtensionNode(Speakeasy) is JsonObject speakeasy ? ReadSpeakeasy(speakeasy) : null;
    }

    private static DeclaredPaging ReadOwn(JsonNode node)
    {
        if (node is not JsonObject members)
        {
            return node.GetValueKind() == JsonValueKind.False
                ? new DeclaredPaging { Extension = Own, Kind = "none" }
                : Invalid(Own, "is neither an object nor false");
        }

        if (members.Select(member => member.Key).FirstOrDefault(name => Array.IndexOf(s_members, name) < 0) is { } unknown)
        {
            return Invalid(Own, $"has the unknown member '{unknown}'; the nearest is '{NearestName.Find(unknown, s_members)}'");
        }

        var kind = Text(members, "kind");
        if (kind is null || Array.IndexOf(s_kinds, kind) < 0)
        {
            return Invalid(Own, $"needs a member 'kind': {string.Join(", ", s_kinds)}");
        }

        return new DeclaredPaging
        {
            Extension = Own,
            Kind = kind,
            Parameter = Text(members, "parameter"),
            Size = Text(members, "size"),
            First = Number(members["first"]),
            Items = Pointer(Text(members, "items")),
            Next = Pointer(Text(members, "next")),
            LastItem = Pointer(Text(members, "lastItem")),
            More = Pointer(Text(members, "more")),
            Total = Pointer(Text(members, "total")),
            TotalPages = Pointer(Text(members, "totalPages")),
        };
    }

    // A null nextLinkName declares a list in a single response.
    private static DeclaredPaging ReadMicrosoft(JsonObject members) => new()
    {
        Extension = Microsoft,
        Kind = Text(members, "nextLinkName") is null ? "single" : "link",
        Items = [.. (Text(members, "itemName") ?? "value").Split('.')],
        Next = Text(members, "nextLinkName") is { } next ? [next] : null,
    };

    private static DeclaredPaging ReadSpeakeasy(JsonObject members)
    {
        var inputs = (members["inputs"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        var outputs = members["outputs"] as JsonObject ?? [];
        var page = InputOf(inputs, "page");
        var offset = InputOf(inputs, "offset");
        var cursor = InputOf(inputs, "cursor");
        var nextCursor = JsonPath(Text(outputs, "nextCursor"), out var isOfLastItem, out var items);
        return new DeclaredPaging
        {
            Extension = Speakeasy,
            Kind = Text(members, "type") switch
            {
                "cursor" => "cursor",
                "url" => "link",
                "offsetLimit" when page is not null => "page",
                "offsetLimit" => "offset",
                _ => "none",
            },
            Parameter = cursor ?? page ?? offset,
            Size = InputOf(inputs, "limit"),
            Items = JsonPath(Text(outputs, "results"), out _, out _) ?? items,
            Next = isOfLastItem ? null : nextCursor ?? JsonPath(Text(outputs, "nextUrl"), out _, out _),
            LastItem = isOfLastItem ? nextCursor : null,
            TotalPages = JsonPath(Text(outputs, "numPages"), out _, out _),
            Error = Text(members, "type") is "cursor" or "url" or "offsetLimit" ? null : "needs a member 'type': offsetLimit, cursor, url",
        };
    }

    private static DeclaredPaging Invalid(string extension, string error) => new() { Extension = extension, Kind = "none", Error = error };

    private static string? InputOf(List<JsonObject> inputs, string type) =>
        inputs.Where(input => Text(input, "type") == type).Select(input => Text(input, "name")).FirstOrDefault();

    private static string? Text(JsonObject members, string name) =>
        members[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static int? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number
        && int.TryParse(node.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<string>? Pointer(string? text) => text is null ? null : DocumentPointer.Segments(text);

    /// <summary>Reads a JSONPath that leads to one value: <c>$.data.next</c>, or <c>$.data[-1].id</c> for the last item.</summary>
    private static IReadOnlyList<string>? JsonPath(string? text, out bool isOfLastItem, out IReadOnlyList<string>? list)
    {
        isOfLastItem = false;
        list = null;
        if (text is null || !text.StartsWith("$", StringComparison.Ordinal))
        {
            return null;
        }

        var path = text.Substring(1);
        foreach (var last in new[] { "[-1:]", "[-1]", "[(@.length-1)]" })
        {
            var index = path.IndexOf(last, StringComparison.Ordinal);
            if (index >= 0)
            {
                isOfLastItem = true;
                list = Names(path.Substring(0, index));
                return Names(path.Substring(index + last.Length));
            }
        }

        return Names(path);
    }

    private static IReadOnlyList<string> Names(string path) => path.Replace("[*]", "").Split(['.'], StringSplitOptions.RemoveEmptyEntries);
}
