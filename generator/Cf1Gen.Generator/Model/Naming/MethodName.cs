using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Names an operation after its action and its resource: <c>Create</c>, <c>ListTypes</c>, <c>GetQuota</c>.</summary>
internal static class MethodName
{
    /// <summary>Returns the name of an operation.</summary>
    /// <param name="place">The resource of the operation.</param>
    /// <param name="httpMethod">The HTTP method in capitals.</param>
    /// <param name="returnsList"><see langword="true"/> if the response is a list; otherwise, <see langword="false"/>.</param>
    /// <param name="returnsPages"><see langword="true"/> if the response is a page of a list; otherwise, <see langword="false"/>.</param>
    /// <param name="sendsFile"><see langword="true"/> if the request contains a file; otherwise, <see langword="false"/>.</param>
    public static string Of(ResourcePlace place, string httpMethod, bool returnsList, bool returnsPages, bool sendsFile)
    {
        if (place.Action.Count == 0)
        {
            return OnResource(place, httpMethod, returnsList, returnsPages, sendsFile);
        }

        var first = place.Action[0];
        if (place.Action.Count == 1 && Verbs.IsLifecycle(first))
        {
            return Lifecycle(first, sendsFile);
        }

        if (Verbs.IsVerb(first))
        {
            return Join(place.Action);
        }

        var last = place.Action[place.Action.Count - 1];
        if (Verbs.IsVerb(last))
        {
            return Identifier.Pascal(last) + Join(place.Action.Take(place.Action.Count - 1));
        }

        var prefix = httpMethod == "POST" && Verbs.IsBatch(last) ? "Create" : Prefix(httpMethod, returnsList, returnsPages, sendsFile);
        return prefix + Join(place.Action);
    }

    private static string OnResource(ResourcePlace place, string httpMethod, bool returnsList, bool returnsPages, bool sendsFile) =>
        httpMethod switch
        {
            "GET" => !place.IsItem && (returnsList || place.IsCollection) ? "List" : "Get",
            "POST" when place.IsItem => "Update",
            "POST" when returnsPages => "List",
            "POST" => sendsFile ? "Upload" : "Create",
            "PUT" or "PATCH" => "Update",
            "DELETE" => place.IsItem || !place.IsCollection ? "Delete" : "DeleteAll",
            _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
        };

    private static string Lifecycle(string verb, bool sendsFile) => verb.ToLowerInvariant() switch
    {
        "new" or "create" or "add" => sendsFile ? "Upload" : "Create",
        "update" or "edit" => "Update",
        _ => "Delete",
    };

    private static string Prefix(string httpMethod, bool returnsList, bool returnsPages, bool sendsFile) => httpMethod switch
    {
        "GET" => returnsList ? "List" : "Get",
        "POST" when returnsPages => "List",
        "POST" => sendsFile ? "Upload" : "Post",
        "PUT" or "PATCH" => "Update",
        "DELETE" => "Delete",
        _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
    };

    private static string Join(IEnumerable<string> segments) =>
        Identifier.Pascal(segments.SelectMany(WordSplitter.Split), string.Join("/", segments));
}
