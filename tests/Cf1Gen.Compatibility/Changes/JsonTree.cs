using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Compatibility.Changes;

/// <summary>Reads and changes JSON nodes.</summary>
internal static class JsonTree
{
    public static string? AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool IsTrue(this JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static T? Any<T>(this IReadOnlyList<T> items, Random random)
        where T : class => items.Count == 0 ? null : items[random.Next(items.Count)];

    /// <summary>Returns the location of a node, as a JSON pointer in a URI fragment.</summary>
    public static string PointerTo(JsonNode node) => node.Parent switch
    {
        JsonObject members => $"{PointerTo(members)}/{Escape(node.GetPropertyName())}",
        JsonArray items => $"{PointerTo(items)}/{node.GetElementIndex()}",
        _ => "#",
    };

    public static JsonNode? Find(JsonNode root, string pointer)
    {
        JsonNode? node = root;
        foreach (var part in Segments(pointer))
        {
            node = node switch
            {
                JsonObject members => members[part],
                JsonArray items when int.TryParse(part, out var index) && index < items.Count => items[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Returns the decoded segments of a pointer.</summary>
    public static IEnumerable<string> Segments(string pointer) => pointer.Split('/').Skip(1).Select(
        part => Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    public static string Escape(string key) =>
        key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Returns the array at a key, which is added if there is no value; <see langword="null"/> for another value.</summary>
    public static JsonArray? Array(JsonObject owner, string key)
    {
        if (owner[key] is null)
        {
            owner[key] = new JsonArray();
        }

        return owner[key] as JsonArray;
    }

    /// <summary>Inserts a member at a random position.</summary>
    public static void Insert(JsonObject members, string key, JsonNode value, Random random) =>
        members.Insert(random.Next(members.Count + 1), key, value);

    /// <summary>Changes the order of members. Returns <see langword="false"/>, and changes nothing, if there are not two.</summary>
    public static bool Shuffle(JsonObject members, Random random)
    {
        if (members.Count < 2)
        {
            return false;
        }

        var order = members.ToList();
        members.Clear();
        foreach (var (key, value) in Shuffled(order, random))
        {
            members.Add(key, value);
        }

        return true;
    }

    /// <summary>Changes the order of items. Returns <see langword="false"/>, and changes nothing, if there are not two.</summary>
    public static bool Shuffle(JsonArray items, Random random)
    {
        if (items.Count < 2)
        {
            return false;
        }

        var order = items.ToList();
        items.Clear();
        foreach (var item in Shuffled(order, random))
        {
            items.Add(item);
        }

        return true;
    }

    /// <summary>Returns another order: reversed, rotated, or random.</summary>
    private static List<T> Shuffled<T>(List<T> items, Random random) => random.Next(3) switch
    {
        0 => [.. Enumerable.Reverse(items)],
        1 => [.. items.Skip(1), items[0]],
        _ => Random(items, random),
    };

    private static List<T> Random<T>(List<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return [.. array];
    }
}
