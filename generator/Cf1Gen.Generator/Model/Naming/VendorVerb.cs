using System;
using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Finds the verb that the vendor chose for an operation, in its <c>operationId</c>.</summary>
internal static class VendorVerb
{
    private static readonly char[] s_separators = ['.', '/', '_', ':', '#', ' '];

    /// <summary>The names of HTTP methods name no action of their own, and <c>new</c> is not a verb in front of a noun.</summary>
    private static readonly HashSet<string> s_ignored = new(StringComparer.OrdinalIgnoreCase)
    {
        "post", "put", "patch", "head", "new", "bulk", "batch",
    };

    private static readonly HashSet<string> s_writing = new(StringComparer.OrdinalIgnoreCase)
    {
        "create", "add", "update", "edit", "delete", "remove", "insert", "modify", "set", "save", "replace", "upsert", "write",
    };

    /// <summary>Returns the verb in Pascal case; <see langword="null"/> if the id contains none that fits the HTTP method.</summary>
    /// <param name="operationId">The id.</param>
    /// <param name="httpMethod">The HTTP method in capitals.</param>
    /// <param name="returnsList"><see langword="true"/> if the response is a list; otherwise, <see langword="false"/>.</param>
    public static string? Find(string? operationId, string httpMethod, bool returnsList)
    {
        var verb = Find(operationId, httpMethod);
        return verb is null ? null
            : returnsList && Verbs.IsReading(verb) ? "List"
            : Identifier.Pascal(WithAlternative(verb, operationId!), verb);
    }

    /// <summary>
    /// Determines whether an id is the HTTP method and the path: <c>PostChargesCharge</c> of <c>/charges/{charge}</c> charges nothing.
    /// </summary>
    public static bool RepeatsPath(string? operationId, string httpMethod) =>
        httpMethod is "POST" or "PUT" or "PATCH"
        && WordSplitter.Split(operationId ?? "") is { Count: > 0 } words
        && words[0].Equals(httpMethod, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the last part of an id, <c>list-events</c> of <c>issues/list-events</c>.</summary>
    public static string LastPart(string operationId) =>
        operationId.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";

    /// <summary>Returns the verb as the id contains it; <see langword="null"/> if it contains none that fits the HTTP method.</summary>
    public static string? Find(string? operationId, string httpMethod)
    {
        var candidates = Candidates(operationId ?? "")
            .Where(word => Verbs.IsKnown(word) && !s_ignored.Contains(word) && Fits(word, httpMethod))
            .ToList();

        // The id import_jobs.list is about imports.
        return candidates.Find(word => Verbs.IsReading(word) || !(Verbs.IsNoun(word) || Verbs.IsThing(word)))
            ?? candidates.FirstOrDefault();
    }

    /// <summary>
    /// Determines whether the id contains the verb of the path as well, <c>CreateScreenshot</c> for <c>/screenshot/create</c>.
    /// </summary>
    public static bool Confirms(string? operationId, string verb) => Verbs.IsLifecycle(verb)
        && !s_ignored.Contains(verb)
        && Candidates(operationId ?? "").FirstOrDefault(Verbs.IsKnown) is { } first
        && first.Equals(verb, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the words of a verb: two verbs with "or" between them are one, <c>CreateOrUpdate</c>.</summary>
    private static IEnumerable<string> WithAlternative(string verb, string operationId)
    {
        var words = WordSplitter.Split(operationId).ToList();
        var index = words.IndexOf(verb);
        var hasAlternative = index >= 0 && index + 2 < words.Count && Verbs.IsKnown(words[index + 2])
            && words[index + 1].Equals("or", StringComparison.OrdinalIgnoreCase);
        return hasAlternative ? words.Skip(index).Take(3) : [verb];
    }

    /// <summary>
    /// Returns the words at which ids have their verb: the first word of the id or of its last part, <c>tasks.list</c> or
    /// <c>repos/merge-upstream</c>, and the last word, <c>channelsCreate</c>.
    /// </summary>
    private static IEnumerable<string> Candidates(string operationId)
    {
        var words = WordSplitter.Split(operationId);
        if (words.Count == 0)
        {
            yield break;
        }

        // The id issueCreate is about an issue.
        var last = words[words.Count - 1];
        if (Verbs.IsNoun(words[0]) && !Verbs.IsBatch(words[0]) && (Verbs.IsLifecycle(last) || Verbs.IsReading(last)))
        {
            yield return last;
        }

        // The last part of projects.policies.patch is the HTTP method, and the id has no verb.
        var parts = operationId.Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && s_ignored.Contains(parts[parts.Length - 1]))
        {
            yield break;
        }

        yield return words[0];
        if (words.Count > 1 && Verbs.IsBatch(words[0]))
        {
            yield return words[1];
            yield break;
        }

        foreach (var part in parts.Skip(1).Reverse().Take(2))
        {
            if (WordSplitter.Split(part) is { Count: > 0 } own)
            {
                yield return own[0];
            }
        }

        yield return last;
    }

    private static bool Fits(string verb, string httpMethod) => httpMethod switch
    {
        "GET" or "HEAD" => !s_writing.Contains(verb),
        "POST" => true,
        "DELETE" => !Reads(verb) && !(s_writing.Contains(verb) && !Verbs.IsRemoving(verb)),
        _ => !Reads(verb),
    };

    private static bool Reads(string verb) =>
        Verbs.IsReading(verb)
        || verb.Equals("find", StringComparison.OrdinalIgnoreCase)
        || verb.Equals("lookup", StringComparison.OrdinalIgnoreCase);
}
