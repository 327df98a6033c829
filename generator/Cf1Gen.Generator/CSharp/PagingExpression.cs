using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.CSharp.Text;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.CSharp;

/// <summary>Formats the expression that describes the paging of a list.</summary>
internal static class PagingExpression
{
    /// <summary>Returns the expression: <c>Paging.ByCursor("cursor", "limit").WithNext("/next")</c>.</summary>
    public static string Format(PagingModel paging) => Create(paging) + string.Concat(Details(paging.Details));

    /// <summary>Returns the arguments with which a response and the items in it are read.</summary>
    public static string Content(ResultModel.Pages pages) => pages.Response is { } response
        ? $"{CodecExpression.Format(response)}, static response => response{string.Concat(Path(pages))}"
        : CodecExpression.Format(pages.Item);

    /// <summary>Returns the paging and the arguments of the content on several lines, each followed by a comma.</summary>
    public static IEnumerable<string> Lines(ResultModel.Pages pages, int width)
    {
        var paging = Format(pages.Paging) + ",";
        var details = Details(pages.Paging.Details).ToList();
        IEnumerable<string> first = paging.Length <= width
            ? [paging]
            : [Create(pages.Paging), .. details.Select((detail, i) => "    " + detail + (i == details.Count - 1 ? "," : ""))];
        return [.. first, Content(pages) + ","];
    }

    private static string Create(PagingModel paging)
    {
        var inBody = paging.InBody ? ", inBody: true" : "";
        var size = paging.DefaultSize == PagingModel.StandardSize ? "" : $", defaultSize: {Literal.Number(paging.DefaultSize)}";
        return paging.Kind switch
        {
            PagingKind.Page =>
                $"Paging.ByPageNumber({Literal.String(paging.Parameter)}, {Literal.String(paging.Size)}, "
                + $"first: {Literal.Number(paging.First)}, defaultSize: {Literal.Number(paging.DefaultSize)}{inBody})",
            PagingKind.Offset =>
                $"Paging.ByOffset({Literal.String(paging.Parameter)}, {Literal.String(paging.Size)}{inBody}{size}"
                + (paging.First == 0 ? "" : $", first: {Literal.Number(paging.First)}") + ")",
            PagingKind.Cursor => $"Paging.ByCursor({Literal.String(paging.Parameter)}, {Literal.String(paging.Size)}{inBody}{size})",
            PagingKind.Link => paging.Size is { } name ? $"Paging.ByLink({Literal.String(name)}{size})" : "Paging.ByLink()",
            PagingKind.Single => "Paging.SinglePage",
            _ => throw new ArgumentOutOfRangeException(nameof(paging), paging.Kind, null),
        };
    }

    private static IEnumerable<string> Details(PagingDetails details) =>
        new (string Name, string? Pointer)[]
        {
            ("Items", details.Items),
            ("Next", details.Next),
            ("LastItem", details.LastItem),
            ("More", details.More),
            ("Last", details.Last),
            ("Total", details.Total),
            ("TotalPages", details.TotalPages),
        }
        .Where(detail => detail.Pointer is not null)
        .Select(detail => $".With{detail.Name}({Literal.String(detail.Pointer)})");

    // A property that can be absent is followed by a conditional access; Optional is a value that has a value.
    private static IEnumerable<string> Path(ResultModel.Pages pages)
    {
        var access = ".";
        foreach (var property in pages.Path)
        {
            yield return access + property.Name + (property.Presence == Presence.OptionalNullable ? ".Value" : "");
            access = property.Presence == Presence.Required ? "." : "?.";
        }
    }
}
