using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Conformance.Responses;

/// <summary>Sets what a page of a list contains in addition to its items: whether more pages follow, and how they are requested.</summary>
/// <param name="next">The names of members that refer to the next page, in addition to the usual ones.</param>
internal sealed partial class PageSignals(IReadOnlySet<string> next)
{
    private const int DeepestSignal = 3;

    // The forms of a member that refers to no further page.
    private static readonly Action<JsonObject, string>[] s_ways =
        [(page, name) => page.Remove(name), (page, name) => page[name] = null, (page, name) => page[name] = ""];

    /// <summary>Returns a page. The last page has no reference to a next one: it is missing, <c>null</c> or empty, as is valid.</summary>
    /// <param name="sample">The page with any values.</param>
    /// <param name="address">The address of the next page; <see langword="null"/> for the last page.</param>
    /// <param name="isValid">Determines whether a page is valid.</param>
    /// <returns>The page, or <see langword="null"/> if none is valid.</returns>
    public JsonNode? Set(JsonNode? sample, Uri? address, Predicate<JsonNode?> isValid) =>
        s_ways.Select(clear =>
            {
                var page = sample?.DeepClone();
                Set(page, address, clear, depth: 0);
                return page;
            })
            .FirstOrDefault(page => isValid(page));

    /// <summary>Removes the items of a page.</summary>
    public static JsonNode? Empty(JsonNode? page)
    {
        var empty = page?.DeepClone();
        Empty(empty, depth: 0);
        return empty is JsonArray ? new JsonArray() : empty;
    }

    private bool IsNext(string name) => next.Contains(name) || Next().IsMatch(name);

    private void Set(JsonNode? node, Uri? address, Action<JsonObject, string> clear, int depth)
    {
        if (node is not JsonObject members || depth > DeepestSignal)
        {
            return;
        }

        foreach (var (name, value) in members.ToList())
        {
            switch (value?.GetValueKind())
            {
                case JsonValueKind.True or JsonValueKind.False when More().IsMatch(name):
                    members[name] = address is not null;
                    break;
                case JsonValueKind.True or JsonValueKind.False when Last().IsMatch(name):
                    members[name] = address is null;
                    break;
                case JsonValueKind.String when IsNext(name):
                    SetNext(members, name, value!.ToString(), address, clear);
                    break;
                case JsonValueKind.Number when Total().IsMatch(name):
                    members[name] = Pages().IsMatch(name) ? 2 : 3;
                    break;
                case JsonValueKind.Number when IsNext(name) && address is null:
                    clear(members, name);
                    break;
                default:
                    Set(value, address, clear, depth + 1);
                    break;
            }
        }
    }

    private static void SetNext(JsonObject members, string name, string value, Uri? address, Action<JsonObject, string> clear)
    {
        if (address is null)
        {
            clear(members, name);
        }
        else
        {
            members[name] = value.Contains("://", StringComparison.Ordinal) || Link().IsMatch(name) ? address.ToString() : "cursor-2";
        }
    }

    private static void Empty(JsonNode? node, int depth)
    {
        foreach (var (name, value) in node is JsonObject members && depth <= DeepestSignal ? members.ToList() : [])
        {
            if (value is JsonArray)
            {
                node![name] = new JsonArray();
            }

            Empty(value, depth + 1);
        }
    }

    [GeneratedRegex("^(has_?|is_?)?(more|next|truncated)|(has_?(more|next)|truncated)", RegexOptions.IgnoreCase)]
    private static partial Regex More();

    [GeneratedRegex("^(is_?)?(last|final|end|complete)(_?page)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Last();

    [GeneratedRegex("next|cursor|token|continu|resume|marker|after", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex("link|url|uri|href|^next$|^@odata", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("total|count|pages", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex("pages", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();
}
