using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Clients;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Names an operation after its action and its resource: <c>Create</c>, <c>ListTypes</c>, <c>GetQuota</c>.</summary>
/// <remarks>The name depends on the operation alone: its path, HTTP method, operation id, request and response.</remarks>
internal static class MethodName
{
    /// <summary>Returns the name of an operation.</summary>
    /// <param name="place">The resource of the operation and its action.</param>
    /// <param name="httpMethod">The HTTP method in capitals.</param>
    /// <param name="operationId">The id, if the document has one.</param>
    /// <param name="result">What the operation returns.</param>
    /// <param name="sendsFile"><see langword="true"/> if the request contains a file; otherwise, <see langword="false"/>.</param>
    public static string Of(ResourcePlace place, string httpMethod, string? operationId, NamedResult result, bool sendsFile)
    {
        var isList = result != NamedResult.Single;
        var vendorVerb = place.IsItem && VendorVerb.RepeatsPath(operationId, httpMethod)
            ? null
            : VendorVerb.Find(operationId, httpMethod, isList);
        if (place.Action.Count == 0)
        {
            var verb = vendorVerb ?? OnResource(place, httpMethod, result, sendsFile);
            return place.IsAllItems && IsOfAll(verb, httpMethod, result)
                ? verb + (ItemOfId(operationId, verb, httpMethod, place.Resource[place.Resource.Count - 1]) ?? "All")
                : verb;
        }

        var action = WithoutAsync(place.Action);
        var first = action[0];
        // A GET does not create, change or delete, even if its path contains a verb: /series/new lists the new series. It does if the
        // operation id confirms it.
        var isGet = httpMethod is "GET" or "HEAD";
        if (isGet && action.Count == 1 && VendorVerb.Confirms(operationId, first))
        {
            return Identifier.Pascal(first);
        }

        if (action.Count == 1 && Verbs.IsLifecycle(first) && vendorVerb is null)
        {
            return Lifecycle(first, httpMethod, result, sendsFile);
        }

        var isWriting = isGet && Verbs.IsLifecycle(WordSplitter.Split(first)[0]);
        if (isWriting && action.Count == 1 && WordSplitter.Split(first) is { Count: > 1 } phrase)
        {
            return (vendorVerb ?? Prefix(httpMethod, first, result, sendsFile)) + Identifier.Pascal(phrase.Skip(1), first);
        }

        var vendor = VendorVerb.Find(operationId, httpMethod);
        var isThing = vendor is not null && GivesWay(action, vendor, httpMethod);
        if (action.Count == 1 && Verbs.IsReversedPhrase(first))
        {
            var words = WordSplitter.Split(first);
            return Prefixed(PrefixOfAction(httpMethod, words[words.Count - 1], vendorVerb), Join(action));
        }

        if (httpMethod == "POST" && action.Count == 1
            && (PhraseOfId(first, operationId) ?? (place.IsCustomMethod ? first : null)) is { } custom)
        {
            return Identifier.Pascal(custom);
        }

        if ((Verbs.IsVerb(first) || Verbs.IsPhrase(first, vendor)) && !isWriting && !isThing)
        {
            var name = action.Count == 1 && Verbs.IsLifecycle(first) && !IsDeletedThing(httpMethod, first) ? vendorVerb! : Join(action);
            return Prefixed(PrefixOfAction(httpMethod, WordSplitter.Split(first)[0], vendorVerb), name);
        }

        var last = action[action.Count - 1];
        if (Verbs.IsVerb(last) && !isWriting && !isThing)
        {
            return Identifier.Pascal(last) + Join(action.Take(action.Count - 1));
        }

        return Prefixed(vendorVerb ?? Prefix(httpMethod, last, result, sendsFile), Join(action));
    }

    /// <summary>
    /// Returns the last part of an id if it is the action with the words apart, <c>WrapKey</c> for <c>wrapkey</c>;
    /// <see langword="null"/> if it is not, or is one word, which may be a thing.
    /// </summary>
    private static string? PhraseOfId(string action, string? operationId)
    {
        var part = VendorVerb.LastPart(operationId ?? "");
        var words = WordSplitter.Split(part);
        return words.Count > 1 && Verbs.IsKnown(words[0]) && IsSame(string.Concat(words), string.Concat(WordSplitter.Split(action)))
            ? part
            : null;
    }

    /// <summary>
    /// Determines whether the verb in the path is a thing that the vendor's verb is about: <c>/users/export</c> with the id
    /// <c>createExport</c> is <c>CreateExport</c>.
    /// </summary>
    private static bool GivesWay(List<string> action, string vendor, string httpMethod)
    {
        var own = action.Find(segment => Verbs.IsVerb(segment));
        if (own is null || !Verbs.IsThing(own))
        {
            return false;
        }

        var isGeneral = Verbs.IsLifecycle(vendor) || (httpMethod == "GET" && Verbs.IsReading(vendor));
        return isGeneral && !(Verbs.IsReading(vendor) && own.Equals("search", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns a name with a verb in front of it, unless it begins with the verb.</summary>
    private static string Prefixed(string verb, string name) =>
        verb.Length > 0 && WordSplitter.Split(name)[0].Equals(verb, StringComparison.OrdinalIgnoreCase) ? name : verb + name;

    /// <summary>
    /// Returns the prefix of an action for HTTP methods that do not carry it out, so that they do not take the name of the POST that does.
    /// </summary>
    private static string PrefixOfAction(string httpMethod, string verb, string? vendorVerb)
    {
        var other = verb.Equals(vendorVerb, StringComparison.OrdinalIgnoreCase) ? null : vendorVerb;
        return httpMethod switch
        {
            "GET" or "HEAD" when !Verbs.IsQuery(verb) => other ?? "Get",
            "DELETE" when !Verbs.IsRemoving(verb) => other ?? "Delete",
            _ => "",
        };
    }

    private static string OnResource(ResourcePlace place, string httpMethod, NamedResult result, bool sendsFile) => httpMethod switch
    {
        "GET" => result != NamedResult.Single ? "List" : "Get",
        "POST" when place.IsItem => "Update",
        "POST" when result == NamedResult.Pages => "List",
        "POST" => sendsFile ? "Upload" : "Create",
        "PUT" => "Replace",
        "PATCH" => "Update",
        "DELETE" => "Delete",
        _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
    };

    private static string Lifecycle(string verb, string httpMethod, NamedResult result, bool sendsFile) => verb.ToLowerInvariant() switch
    {
        _ when IsDeletedThing(httpMethod, verb) => "Delete" + Identifier.Pascal(verb),
        _ when httpMethod is "GET" or "HEAD" => (result == NamedResult.Single ? "Get" : "List") + Identifier.Pascal(verb),
        "new" or "create" or "add" => sendsFile ? "Upload" : "Create",
        "update" or "edit" => "Update",
        _ => "Delete",
    };

    /// <summary>Determines whether a DELETE deletes what a verb in its path names, which is not an item of the resource.</summary>
    private static bool IsDeletedThing(string httpMethod, string verb) => httpMethod == "DELETE" && !Verbs.IsRemoving(verb);

    private static string Prefix(string httpMethod, string last, NamedResult result, bool sendsFile) => httpMethod switch
    {
        "GET" => result != NamedResult.Single ? "List" : "Get",
        "POST" when result == NamedResult.Pages => "List",
        "POST" when Verbs.IsBatch(last) => "Create",
        "POST" => sendsFile ? "Upload" : "Create",
        "PUT" => "Replace",
        "PATCH" => "Update",
        "DELETE" => "Delete",
        _ => Identifier.Pascal(httpMethod.ToLowerInvariant()),
    };

    /// <summary>
    /// Determines whether a verb without an item is about all items: <c>GetAllAsync</c> returns a summary of them, and is not the
    /// <c>GetAsync</c> of an item that the document may have as well, now or later.
    /// </summary>
    private static bool IsOfAll(string verb, string httpMethod, NamedResult result) =>
        verb is "Delete" or "Remove"
        || (httpMethod is "PUT" or "PATCH" && verb is not ("Add" or "Insert") && !verb.StartsWith("Create", StringComparison.Ordinal))
        || (result == NamedResult.Single && Verbs.IsReading(verb) && verb != "List");

    /// <summary>
    /// Returns the singular of a resource if the object of the operation id is one item, which the request identifies:
    /// <c>updateUser</c> for <c>PUT /users</c> is <c>UpdateUser</c>.
    /// </summary>
    private static string? ItemOfId(string? operationId, string verb, string httpMethod, string resource)
    {
        if (httpMethod is not ("PUT" or "PATCH"))
        {
            return null;
        }

        var words = WordSplitter.Split(operationId ?? "").Where(word => !IsSame(word, verb) && !IsSame(word, httpMethod));
        var item = Identifier.Pascal(Inflector.SingularizeLastWord(resource));
        return Identifier.Pascal(words, resource) == item ? item : null;
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static List<string> WithoutAsync(IReadOnlyList<string> action) =>
        action.Count > 1 && action[action.Count - 1].Equals("async", StringComparison.OrdinalIgnoreCase)
            ? [.. action.Take(action.Count - 1)]
            : [.. action];

    private static string Join(IEnumerable<string> segments) =>
        Identifier.Pascal(segments.SelectMany(WordSplitter.Split), string.Join("/", segments));
}
