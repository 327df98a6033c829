using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Fuzz.Documents;
using Cf1Gen.Fuzz.Mutations;
using YamlDotNet.Core;

namespace Cf1Gen.Fuzz.Checks;

/// <summary>Removes everything from a mutant that its fault does not need, which leaves almost a regression test.</summary>
internal sealed class Reduction(Mutant mutant, string kind, TimeSpan limit)
{
    /// <returns>The smaller document, or the mutant itself when its text is not a tree.</returns>
    public Mutant Run()
    {
        if (Parse(mutant) is not { } root)
        {
            return mutant;
        }

        var best = With(root);
        if (!HasFault(best))
        {
            return mutant;
        }

        while (Shrink(root))
        {
        }

        return With(root);
    }

    /// <returns>Whether anything could be taken out.</returns>
    private bool Shrink(JsonNode root)
    {
        var isSmaller = false;
        foreach (var (parent, key) in Members(root).ToList())
        {
            // An object that has been taken out takes its members along.
            if (parent.Root != root || parent[key] is not { } value || key is "openapi" or "swagger")
            {
                continue;
            }

            parent.Remove(key);
            if (HasFault(With(root)))
            {
                isSmaller = true;
            }
            else
            {
                parent[key] = value;
            }
        }

        return isSmaller;
    }

    private bool HasFault(Mutant smaller) => MutantCheck.Run(smaller, compile: true, limit).Faults.Any(fault => fault.Kind == kind);

    private Mutant With(JsonNode root) => mutant with
    {
        FileName = Path.ChangeExtension(mutant.FileName, ".json"),
        Text = root.ToJsonString(new JsonSerializerOptions { WriteIndented = true, MaxDepth = 2_000 }),
    };

    private static IEnumerable<(JsonObject Parent, string Key)> Members(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => (members, member.Key)).Concat(members.SelectMany(member => Members(member.Value))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };

    private static JsonNode? Parse(Mutant mutant)
    {
        try
        {
            return mutant.FileName.EndsWith(".json", StringComparison.Ordinal)
                ? JsonNode.Parse(mutant.Text, documentOptions: new JsonDocumentOptions { MaxDepth = 2_000 })
                : YamlTree.Read(mutant.Text);
        }
        catch (Exception exception) when (exception is JsonException or YamlException or ArgumentException)
        {
            return null;
        }
    }
}
