using System.Text.Json.Nodes;
using Cf1Gen.Compatibility.Documents;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>Reads the rows of the table from the folder <c>Rows</c>.</summary>
internal static class ChangeRows
{
    private static readonly string s_folder = Repository.PathOf("tests/Generator.Tests/Baselines/ChangeTable");

    /// <summary>Gets the rows in the order of the files, which is that of their names, and of the rows in them.</summary>
    public static IReadOnlyList<ChangeRow> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(s_folder, "Rows"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile),
    ];

    public static ChangeRow Find(string id) => All.Single(row => row.Id == id);

    private static IEnumerable<ChangeRow> ReadFile(string path)
    {
        var file = Read(path);
        var documents = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        return file["rows"]!.AsArray().Select(row => ReadRow(row!.AsObject(), Text(file, "group"), Document));

        JsonObject Document(string? name)
        {
            name ??= Text(file, "document");
            return documents.TryGetValue(name, out var known)
                ? known
                : documents[name] = Read(Path.Combine(s_folder, "Documents", name + ".yaml"));
        }
    }

    private static ChangeRow ReadRow(JsonObject row, string group, Func<string?, JsonObject> document)
    {
        string[] known =
        [
            "id", "text", "document", "old", "move", "reverse", "new", "reports", "breaks", "compiles", "step", "stepWithBaseline",
        ];
        Assert.Empty(row.Select(member => member.Key).Except(known));
        var old = document(row["document"]?.GetValue<string>());
        if (row["old"] is JsonObject patch)
        {
            old = MergePatch.Apply(old, patch);
        }

        var moved = Reverse(Move(old, row["move"] as JsonObject ?? []), Texts(row["reverse"]));
        var changed = MergePatch.Apply(moved, row["new"] as JsonObject ?? []);
        return new ChangeRow(
            Text(row, "id"),
            Text(row, "text"),
            group,
            old,
            changed,
            Texts(row["reports"]),
            Texts(row["breaks"]),
            row["compiles"]?.GetValue<string>() ?? "",
            Text(row, "step"),
            row["stepWithBaseline"]?.GetValue<string>() ?? Text(row, "step"));
    }

    /// <summary>Renames members, given by a JSON pointer. They keep their position.</summary>
    private static JsonObject Move(JsonObject document, JsonObject moves)
    {
        var result = document.DeepClone().AsObject();
        foreach (var (pointer, name) in moves)
        {
            var segments = Segments(pointer);
            var parent = Find(result, segments.SkipLast(1)).AsObject();
            Assert.True(parent.ContainsKey(segments[^1]), pointer);
            Replace(parent, parent.ToList().Select(
                member => member.Key == segments[^1] ? KeyValuePair.Create(name!.GetValue<string>(), member.Value) : member));
        }

        return result;
    }

    /// <summary>Reverses the order of members and items, given by a JSON pointer.</summary>
    private static JsonObject Reverse(JsonObject document, IEnumerable<string> pointers)
    {
        foreach (var pointer in pointers)
        {
            if (Find(document, Segments(pointer)) is JsonArray list)
            {
                var items = list.Reverse().ToList();
                list.Clear();
                items.ForEach(list.Add);
            }
            else
            {
                var parent = Find(document, Segments(pointer)).AsObject();
                Replace(parent, parent.Reverse());
            }
        }

        return document;
    }

    private static void Replace(JsonObject parent, IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        var all = members.ToList();
        parent.Clear();
        all.ForEach(parent.Add);
    }

    private static string[] Segments(string pointer) =>
        [.. pointer.Split('/')[1..].Select(segment => segment.Replace("~1", "/").Replace("~0", "~"))];

    private static JsonNode Find(JsonObject root, IEnumerable<string> segments) =>
        segments.Aggregate((JsonNode)root, (node, segment) => node[segment] ?? throw new InvalidDataException($"No '{segment}'."));

    private static JsonObject Read(string path) => YamlTree.Read(File.ReadAllText(path))!.AsObject();

    private static string Text(JsonObject parent, string name) => parent[name] is { } value
        ? value.ToString()
        : throw new InvalidDataException($"A row without '{name}': {parent["id"]}");

    private static string[] Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => item!.GetValue<string>())];
}
