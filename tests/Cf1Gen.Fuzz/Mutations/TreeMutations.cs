using System.Text.Json.Nodes;
using Cf1Gen.Fuzz.Documents;

namespace Cf1Gen.Fuzz.Mutations;

/// <summary>Changes of the content of a document.</summary>
internal static class TreeMutations
{
    public static IReadOnlyList<Step<Action<MutableTree, DocumentSet, Random>>> All { get; } =
    [
        new("value", Replace),
        new("value", Replace),
        new("remove", Remove),
        new("repeat", Repeat),
        new("rename", Rename),
        new("rename", Rename),
        new("move", Move),
        new("copy", Copy),
        new("copy", Copy),
        new("graft", Graft),
        new("graft", Graft),
        new("swap", Swap),
        new("reference", Refer),
        new("reference", Refer),
        new("text", Text),
        new("text", Text),
        new("wrap", Wrap),
        new("member", AddMember),
        new("member", AddMember),
        new("deepen", Deepen),
        new("multiply", Multiply),
        new("version", ChangeVersion),
    ];

    private static void Replace(MutableTree tree, DocumentSet documents, Random random) => tree.Any(random)?.Set(Hostile.Value(random));

    private static void Remove(MutableTree tree, DocumentSet documents, Random random) => tree.Any(random)?.Remove();

    /// <summary>The same thing once more, under a name that is nearly the same.</summary>
    private static void Repeat(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random) is { } slot)
        {
            slot.Add(NearName(slot.Key ?? "", random), slot.Value?.DeepClone());
        }
    }

    private static void Rename(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random, slot => slot.Key is not null) is { } slot)
        {
            var value = slot.Value;
            slot.Remove();
            slot.Add(NewName(tree, slot.Key!, random), value);
        }
    }

    /// <summary>Returns a name that is similar to the old one, unexpected, or already used in the document.</summary>
    private static string NewName(MutableTree tree, string name, Random random) => random.Next(3) switch
    {
        0 => NearName(name, random),
        1 => Hostile.Key(random),
        _ => tree.Any(random, slot => slot.Key is not null)?.Key ?? "",
    };

    private static void Move(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random) is { } from)
        {
            var value = from.Value;
            from.Remove();
            tree.Any(random)?.Set(value);
        }
    }

    private static void Copy(MutableTree tree, DocumentSet documents, Random random) => Put(tree, tree, random);

    private static void Graft(MutableTree tree, DocumentSet documents, Random random)
    {
        var other = documents.Any(random);
        if (other.Tree is not null)
        {
            Put(new MutableTree(Excerpt.Of(other, random)), tree, random);
        }
    }

    private static void Swap(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random) is { } one && tree.Any(random) is { } other)
        {
            var (first, second) = (one.Value?.DeepClone(), other.Value?.DeepClone());
            one.Set(second);

            // The first change may have removed the other slot.
            if (tree.Any(random, slot => slot.Pointer == other.Pointer) is { } place)
            {
                place.Set(first);
            }
        }
    }

    private static void Refer(MutableTree tree, DocumentSet documents, Random random)
    {
        var target = random.Next(6) == 0 ? Hostile.Reference(random) : tree.Any(random, slot => slot.Value is JsonObject)?.Pointer ?? "#";
        if (tree.Any(random, slot => slot.Value is JsonObject) is { Value: JsonObject inside } slot)
        {
            if (random.Next(4) == 0)
            {
                inside["$ref"] = target;
            }
            else
            {
                slot.Set(new JsonObject { ["$ref"] = target });
            }
        }
    }

    private static void Text(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random, slot => slot.Value is JsonValue value && value.TryGetValue(out string? _)) is { } slot)
        {
            var text = slot.Value!.GetValue<string>();
            slot.Set(random.Next(2) == 0 ? NewName(tree, text, random) : text + Hostile.Text(random));
        }
    }

    private static void Wrap(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random, slot => slot.Value is JsonObject) is { } slot)
        {
            slot.Set(Wrapped(slot.Value!.DeepClone(), random.Next(10)));
        }
    }

    private static void AddMember(MutableTree tree, DocumentSet documents, Random random)
    {
        if (tree.Any(random, slot => slot.Value is JsonObject) is { Value: JsonObject members })
        {
            var value = random.Next(2) == 0 ? tree.Any(random)?.Value?.DeepClone() : Hostile.Value(random);
            members[Hostile.Key(random)] = value;
        }
    }

    private static void Deepen(MutableTree tree, DocumentSet documents, Random random)
    {
        if (random.Next(3) == 0 && tree.Any(random, slot => slot.Value is JsonObject) is { } slot)
        {
            var (value, way) = (slot.Value!.DeepClone(), random.Next(10));
            for (var depth = random.Next(5, 130); depth > 0; depth--)
            {
                value = Wrapped(value, way);
            }

            slot.Set(value);
        }
    }

    /// <summary>Many of one thing, under different names.</summary>
    private static void Multiply(MutableTree tree, DocumentSet documents, Random random)
    {
        if (random.Next(4) == 0 && tree.Any(random, slot => slot.Key is not null) is { } slot)
        {
            for (var count = random.Next(2, 60); count > 0; count--)
            {
                slot.Add(slot.Key + count, slot.Value?.DeepClone());
            }
        }
    }

    private static void ChangeVersion(MutableTree tree, DocumentSet documents, Random random)
    {
        if (random.Next(3) == 0 && tree.Root is JsonObject root)
        {
            root.Remove("swagger");
            root.Remove("openapi");
            string[] versions = ["2.0", "3.0.3", "3.1.0", "3.2.0", "3.0.4", "3.1.1"];
            var version = versions[random.Next(versions.Length)];
            root.Insert(0, version == "2.0" ? "swagger" : "openapi", version);
        }
    }

    private static void Put(MutableTree from, MutableTree to, Random random)
    {
        if (from.Any(random) is { } source && to.Any(random) is { } target)
        {
            var value = source.Value?.DeepClone();
            if (random.Next(2) == 0)
            {
                target.Set(value);
            }
            else
            {
                target.Add(source.Key ?? Hostile.Key(random), value);
            }
        }
    }

    private static JsonObject Wrapped(JsonNode value, int way) => way switch
    {
        0 => new JsonObject { ["allOf"] = new JsonArray(value) },
        1 => new JsonObject { ["oneOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) },
        2 => new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "string" }) },
        3 => new JsonObject { ["type"] = "array", ["items"] = value },
        4 => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = value } },
        5 => new JsonObject { ["type"] = "object", ["additionalProperties"] = value },
        6 => new JsonObject { ["not"] = value },
        7 => new JsonObject { ["schema"] = value },
        8 => new JsonObject { ["allOf"] = new JsonArray(value, new JsonObject { ["type"] = "object" }) },
        _ => new JsonObject { ["a"] = value },
    };

    private static string NearName(string name, Random random) => random.Next(6) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => name + "-",
        3 => "_" + name,
        4 => name + "2",
        _ => name + Hostile.Text(random),
    };
}
