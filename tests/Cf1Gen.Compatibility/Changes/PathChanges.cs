using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Adds paths.</summary>
internal static partial class PathChanges
{
    /// <summary>
    /// Texts in operations whose bodies or results have types of their own. A form has one even if its schema is a component.
    /// </summary>
    private static readonly string[] s_inlineTypes = ["\"properties\":", "\"formData\"", "/x-www-form-urlencoded\"", "\"multipart/"];

    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new("path-added-item", AddItem),
        new("path-added-sub", AddSub),
        new("path-added-action", AddAction),
        new("path-added-top", AddTop),
        new("path-added-prefix", AddOtherPrefix),
        new("path-added-version", AddVersion),
        new("path-added-singular-or-plural", AddSingularOrPlural),
        new("path-added-parent", AddParent),
        new("path-item-moved-to-component", MoveToComponent),
    ];

    private static JsonObject? AddItem(ApiDocument document, Random random)
    {
        var paths = document.Paths.Select(path => path.Key)
            .Where(path => path.Length > 1 && !path.EndsWith('/') && !path.EndsWith('}')
                && !document.Paths.Any(other => other.Key.StartsWith(path + "/{", StringComparison.Ordinal)))
            .ToList();
        return paths.Any(random) is not { } path ? null : Add(document, random, path + "/{new_id}", ["get", "delete", "patch", "put"]);
    }

    private static JsonObject? AddSub(ApiDocument document, Random random) =>
        document.Paths.Where(path => path.Key.Length > 1 && !path.Key.EndsWith('/')).ToList() is { Count: > 0 } paths
            ? Add(document, random, $"{paths[random.Next(paths.Count)].Key}/{Snippets.Word(random)}", ["get", "post"])
            : null;

    private static JsonObject? AddAction(ApiDocument document, Random random) =>
        document.Paths.Where(path => path.Key.EndsWith('}')).ToList() is { Count: > 0 } paths
            ? Add(document, random, paths[random.Next(paths.Count)].Key + "/archive", ["post"])
            : null;

    /// <summary>Adds a resource next to the existing ones, behind the prefix that they share.</summary>
    private static JsonObject? AddTop(ApiDocument document, Random random)
    {
        if (document.Paths.Select(path => path.Key).ToList().Any(random) is not { } path)
        {
            return null;
        }

        var prefix = Prefix().Match(path).Value;
        return Add(document, random, $"{prefix}/{Snippets.Word(random)}", ["get", "post"]);
    }

    private static JsonObject? AddOtherPrefix(ApiDocument document, Random random) =>
        Add(document, random, random.Next(3) switch
        {
            0 => "/internal/health",
            1 => "/" + Snippets.Word(random),
            _ => "/zone/{zone_name}/records",
        }, ["get"]);

    private static JsonObject? AddVersion(ApiDocument document, Random random)
    {
        if (Any(document, random) is not { } path)
        {
            return null;
        }

        var newer = Version().IsMatch(path.Key)
            ? Version().Replace(path.Key, match => $"/v{int.Parse(match.Groups[1].Value, null) + 1}", 1)
            : "/v2" + path.Key;
        if (!PathText.CanAdd(document, newer))
        {
            return null;
        }

        var item = path.Value.DeepClone().AsObject();
        foreach (var (_, value) in item)
        {
            if (value is JsonObject operation && operation["operationId"].AsText() is { } id)
            {
                operation["operationId"] = id + "Version2";
            }
        }

        JsonTree.Insert(document.Root["paths"]!.AsObject(), newer, item, random);
        return item;
    }

    private static JsonObject? AddSingularOrPlural(ApiDocument document, Random random)
    {
        var siblings = document.Paths.Where(path => !HasInlineType(document, path.Key)).Select(path => Toggle(path.Key)).OfType<string>()
            .Where(path => PathText.CanAdd(document, path))
            .ToList();
        return siblings.Any(random) is { } sibling ? Add(document, random, sibling, ["get", "post", "put"]) : null;
    }

    /// <summary>Adds the collection above an item or an action, which had no path so far.</summary>
    private static JsonObject? AddParent(ApiDocument document, Random random)
    {
        var parents = document.Paths.Select(path => path.Key[..path.Key.LastIndexOf('/')])
            .Where(path => path.Length > 1)
            .Distinct()
            .Where(path => PathText.CanAdd(document, path))
            .ToList();
        return parents.Any(random) is { } parent ? Add(document, random, parent, ["get", "post"]) : null;
    }

    private static JsonObject? MoveToComponent(ApiDocument document, Random random)
    {
        if (!document.IsSince31 || Any(document, random) is not { } path || document.IsReferredTo(path.Value)
            || ComponentChanges.RefersIntoPath(path.Value))
        {
            return null;
        }

        var items = document.Section("pathItems")!;
        var name = ApiDocument.Unused(items, "MovedItem");
        items[name] = path.Value.DeepClone();
        var reference = new JsonObject { ["$ref"] = "#/components/pathItems/" + name };
        document.Root["paths"]![path.Key] = reference;
        return reference;
    }

    private static JsonObject? Add(ApiDocument document, Random random, string path, string[] methods)
    {
        var paths = document.Root["paths"]!.AsObject();
        if (!PathText.CanAdd(document, path))
        {
            return null;
        }

        var item = new JsonObject();
        foreach (var method in methods.Where(_ => random.Next(2) == 0).DefaultIfEmpty(methods[0]))
        {
            var body = method is "put" or "post" or "patch" && random.Next(3) > 0 ? Snippets.Object() : null;
            var response = method == "delete" || random.Next(4) == 0 ? null : Snippets.Schema(document, random);
            var id = random.Next(2) == 0 ? null : $"{method}{Letters().Replace(path, "")}";
            item[method] = Snippets.Operation(document, path, response, body, id);
        }

        JsonTree.Insert(paths, path, item, random);
        return item;
    }

    private static KeyValuePair<string, JsonObject>? Any(ApiDocument document, Random random) =>
        document.Paths is { Count: > 0 } paths ? paths[random.Next(paths.Count)] : null;

    /// <summary>
    /// Returns whether a path, or one below it, has inline schemas or forms: their types and those of the added path begin with one word.
    /// </summary>
    private static bool HasInlineType(ApiDocument document, string path) => document.Paths
        .Where(other => other.Key == path || other.Key.StartsWith(path + "/", StringComparison.Ordinal))
        .Select(other => other.Value.ToJsonString())
        .Any(json => Array.Exists(s_inlineTypes, text => json.Contains(text, StringComparison.Ordinal)));

    private static string? Toggle(string path) => path.EndsWith('}') || path.Length < 3 || !char.IsLetter(path[^1]) ? null
        : path.EndsWith('s') ? path[..^1] : path + "s";

    [GeneratedRegex("/v([0-9]+)(?=/)")]
    private static partial Regex Version();

    [GeneratedRegex("^(/(api|rest|v[0-9.]+|[0-9.]+))*")]
    private static partial Regex Prefix();

    [GeneratedRegex("[^A-Za-z]")]
    private static partial Regex Letters();
}
