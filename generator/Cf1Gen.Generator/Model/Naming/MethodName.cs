using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Names an operation by what is done to which resource: <c>Create</c>, <c>ListTypes</c>, <c>GetQuota</c>.</summary>
internal static class MethodName
{
    /// <param name="place">Where the operation belongs.</param>
    /// <param name="httpMethod">Its method in capitals.</param>
    /// <param name="givesList">Whether it answers with a list.</param>
    /// <param name="givesPages">Whether it answers with a page of one.</param>
    /// <param name="takesFile">Whether it takes a file.</param>
    public static string Of(ResourcePlace place, string httpMethod, bool givesList, bool givesPages, bool takesFile)
    {
        if (place.Action.Count == 0)
        {
            return OnResource(place, httpMethod, givesList, givesPages, takesFile);
        }

        var first = place.Action[0];
        if (place.Action.Count == 1 && Verbs.IsLifecycle(first))
        {
            return Lifecycle(first, takesFile);
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

        return (httpMethod == "POST" && Verbs.IsMany(last) ? "Create" : Prefix(httpMethod, givesList, givesPages, takesFile)) + Join(place.Action);
    }

    private static string OnResource(ResourcePlace place, string httpMethod, bool givesList, bool givesPages, bool takesFile) => httpMethod switch
    {
        "GET" => !place.IsItem && (givesList || place.IsCollection) ? "List" : "Get",
        "POST" when place.IsItem => "Update",
        "POST" when givesPages => "List",
        "POST" => takesFile ? "Upload" : "Create",
        "PUT" or "PATCH" => "Update",
        "DELETE" => place.IsItem || !place.IsCollection ? "Delete" : "DeleteAll",
        _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
    };

    private static string Lifecycle(string verb, bool takesFile) => verb.ToLowerInvariant() switch
    {
        "new" or "create" or "add" => takesFile ? "Upload" : "Create",
        "update" or "edit" => "Update",
        _ => "Delete",
    };

    private static string Prefix(string httpMethod, bool givesList, bool givesPages, bool takesFile) => httpMethod switch
    {
        "GET" => givesList ? "List" : "Get",
        "POST" when givesPages => "List",
        "POST" => takesFile ? "Upload" : "Post",
        "PUT" or "PATCH" => "Update",
        "DELETE" => "Delete",
        _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
    };

    private static string Join(IEnumerable<string> segments) => Identifier.Pascal(segments.SelectMany(WordSplitter.Of), string.Join("/", segments));
}
