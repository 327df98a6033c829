using System.Text.RegularExpressions;

namespace Cf1Gen.Compatibility.Verbs;

/// <summary>Finds the verb that a vendor chose for an operation.</summary>
/// <remarks>The rules are not those of the generator on purpose: a mistake in its lists must not hide itself.</remarks>
public static partial class OperationVerb
{
    /// <summary>Verbs that are hardly ever nouns.</summary>
    private static readonly HashSet<string> s_common = Set(
        "get list create update delete remove add fetch retrieve read find describe edit insert modify replace upsert save");

    /// <summary>Verbs that are nouns in many ids, so that the common verbs take precedence.</summary>
    private static readonly HashSet<string> s_others = Set(
        "accept acknowledge activate apply approve archive assign attach authorize block cancel capture check clear clone close complete "
        + "confirm connect convert copy deactivate decline deploy detach disable disconnect download duplicate enable execute export "
        + "generate import install invite lock login logout merge move pause preview publish purge query reactivate refresh register "
        + "reject release rename reopen reorder reset resolve restart restore resume retry revert revoke rotate run search send set show "
        + "start stop submit subscribe suspend sync terminate test transfer trigger unassign unblock uninstall unlock unpublish unregister "
        + "unsubscribe upload validate verify view");

    private static readonly HashSet<string> s_reading = Set("get list fetch retrieve read find describe show view");

    private static readonly HashSet<string> s_writing = Set(
        "create update delete remove add edit insert modify replace upsert save set");

    /// <summary>Returns the verb in lower case; <see langword="null"/> if the id contains none.</summary>
    /// <param name="operationId">The id.</param>
    /// <param name="httpMethod">The HTTP method, which some frameworks append to the name of the function.</param>
    public static string? Find(string operationId, string httpMethod)
    {
        ArgumentNullException.ThrowIfNull(operationId);
        var candidates = Candidates(WithoutMethod(operationId, httpMethod)).ToList();
        return candidates.Find(s_common.Contains) ?? candidates.Find(s_others.Contains);
    }

    /// <summary>Returns a value indicating whether a verb and an HTTP method contradict each other: a GET does not create.</summary>
    public static bool Contradicts(string verb, string httpMethod) => httpMethod switch
    {
        "GET" or "HEAD" => s_writing.Contains(verb),
        "PUT" or "PATCH" => s_reading.Contains(verb),
        "DELETE" => s_reading.Contains(verb) || verb is "create" or "insert",
        _ => false,
    };

    /// <summary>Returns a value indicating whether a segment of a path begins with a verb.</summary>
    public static bool IsVerb(string segment) =>
        WordsOf(segment) is [var first, ..] && (s_common.Contains(first) || s_others.Contains(first));

    /// <summary>Returns a value indicating whether a verb reads, so that a method that returns a list can be called List instead.</summary>
    public static bool IsReading(string verb) => s_reading.Contains(verb);

    /// <summary>Returns a value indicating whether a name begins with two verbs, <c>GetGetVersion</c> or <c>PostGetMe</c>.</summary>
    public static bool IsDouble(string methodName)
    {
        var words = WordsOf(methodName);
        return words.Count > 1 && (s_common.Contains(words[0]) || words[0] is "post" or "put" or "patch")
            && (s_common.Contains(words[1]) || words[1] is "post" or "put" or "patch");
    }

    /// <summary>Returns the words of an id or a name in lower case.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    /// <summary>
    /// Removes the HTTP method from the end of <c>list_voices_v1_voices_get</c>, which FastAPI appends and no vendor chooses. An id of two
    /// words, <c>user_get</c>, ends with its verb.
    /// </summary>
    private static string WithoutMethod(string operationId, string httpMethod) =>
        WordsOf(operationId) is { Count: > 2 } words && (s_common.Contains(words[0]) || s_others.Contains(words[0]))
        && operationId.EndsWith("_" + httpMethod, StringComparison.OrdinalIgnoreCase)
            ? operationId[..^(httpMethod.Length + 1)]
            : operationId;

    /// <summary>Returns the words where ids have their verb, the most likely first.</summary>
    private static IEnumerable<string> Candidates(string operationId)
    {
        var parts = operationId.Split(['.', '/', ':', '#'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1 && operationId.Any(char.IsUpper))
        {
            // Pods_ListByNamespace has a group and a verb; list_user_pods has not.
            parts = operationId.Split('_', StringSplitOptions.RemoveEmptyEntries);
        }

        var words = WordsOf(operationId);
        return words.Count == 0
            ? []
            : [.. parts.Reverse().Select(WordsOf).Where(own => own.Count > 0).Select(own => own[0]), words[0], words[^1]];
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+")]
    private static partial Regex Word();
}
