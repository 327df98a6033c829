using System.Text.Json.Nodes;

namespace Cf1Gen.Fuzz.Documents;

/// <summary>
/// Cuts a few paths out of a large document, with all that they refer to: many small mutants find more than a few large ones.
/// </summary>
internal static class Excerpt
{
    private const int LargeText = 40_000;
    private const int MostPaths = 6;

    /// <returns>A copy that may be changed.</returns>
    public static JsonNode Of(SourceDocument document, Random random)
    {
        if (document.Text.Length < LargeText || document.Tree is not JsonObject root || root["paths"] is not JsonObject paths)
        {
            return document.Tree!.DeepClone();
        }

        var excerpt = new JsonObject();
        foreach (var member in root.Where(member => member.Key is not ("paths" or "components" or "definitions")))
        {
            excerpt[member.Key] = member.Value?.DeepClone();
        }

        var chosen = paths.OrderBy(_ => random.Next()).Take(random.Next(1, MostPaths + 1)).ToList();
        excerpt["paths"] = new JsonObject(chosen.Select(path => KeyValuePair.Create(path.Key, path.Value?.DeepClone())));
        CopyReferred(root, excerpt);
        return excerpt;
    }

    private static void CopyReferred(JsonObject root, JsonObject excerpt)
    {
        var waiting = new Queue<string>(References(excerpt));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var reference))
        {
            var segments = reference.Split('/');
            if (!seen.Add(reference) || segments is not ["#", "components" or "definitions", ..]
                || Copy(root, excerpt, segments[1..]) is not { } copied)
            {
                continue;
            }

            foreach (var next in References(copied))
            {
                waiting.Enqueue(next);
            }
        }
    }

    private static JsonNode? Copy(JsonObject from, JsonObject to, string[] segments)
    {
        for (; segments.Length > 1; segments = segments[1..])
        {
            if (from[segments[0]] is not JsonObject inside)
            {
                return null;
            }

            from = inside;
            to[segments[0]] ??= new JsonObject();
            if (to[segments[0]] is not JsonObject target || (segments is [_, _] && target.ContainsKey(segments[1])))
            {
                return null;
            }

            to = target;
        }

        return from[segments[0]] is { } found ? to[segments[0]] = found.DeepClone() : null;
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members =>
            members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } && value.TryGetValue(out string? reference)
            ? [reference]
            : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
